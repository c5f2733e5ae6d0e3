package atlas.compare;

import atlas.city.Panel;
import atlas.index.Basis;
import atlas.index.PanelScores;
import atlas.index.pairwise.Contest;
import atlas.index.pairwise.NumberRow;
import atlas.narrative.pair.PairNames;
import java.util.List;

/**
 * Two cities and what they are compared by.
 *
 * @param first drawn solid, with round markers
 * @param second drawn dashed, with square markers
 * @param panel the cities that both are compared within
 * @param contest what the engine says of the two
 * @param third what stands in grey behind both
 * @param basis which number of an observation the rows show
 * @param rows every index and indicator, in the panel's order
 */
record Pair(
        Face first,
        Face second,
        Panel panel,
        PairNames names,
        PanelScores scores,
        Contest contest,
        Third third,
        Basis basis,
        List<NumberRow> rows) {
    /** Copies the list. */
    Pair {
        rows = List.copyOf(rows);
    }

    static boolean sameCities(Pair one, Pair other) {
        return one.first().city().id().equals(other.first().city().id())
                && one.second().city().id().equals(other.second().city().id());
    }

    List<Face> faces() {
        return List.of(first, second);
    }
}
