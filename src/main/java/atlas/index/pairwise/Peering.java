package atlas.index.pairwise;

import atlas.city.City;
import java.util.List;

/** What a rule suggests for a city. */
public sealed interface Peering {
    /** A city to compare with. */
    record Peer(City city, Likeness likeness) {}

    /**
     * There are some.
     *
     * @param peers the most alike first; never empty
     */
    record Found(PeerRule rule, List<Peer> peers) implements Peering {
        /** Copies the list. */
        public Found {
            peers = List.copyOf(peers);
        }
    }

    /** The rule says nothing about this city. */
    record None(PeerRule rule, Why why) implements Peering {}

    /** Why a rule says nothing. */
    enum Why {
        /** It is a whole prefecture, not a city. */
        PREFECTURE,
        /** Its inhabitants are not known. */
        NO_POPULATION,
        /** It has scores in too few indices of the panel, or is not in it. */
        NO_PROFILE,
        /** It is no member of the network in that year. */
        NO_FIELD,
        /** No milieu of it is described. */
        NO_MILIEUS,
        /** It is placed near none of the three models. */
        NO_MODEL,
        /** It could be applied, but no other city is alike. */
        NOBODY
    }
}
