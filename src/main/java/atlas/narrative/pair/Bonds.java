package atlas.narrative.pair;

import atlas.city.City;
import atlas.city.CreativeField;
import atlas.city.Designation;
import atlas.city.Dossier;
import atlas.city.Network;
import atlas.city.Tie;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What joins two cities in networks.
 *
 * @param field that both have in the UNESCO network at the end of the year
 * @param joined the year in which both joined that network
 * @param titled the years in which both were Culture City of East Asia
 * @param direct ties between the two, as the first sees them
 * @param partners other cities that both have a tie with, in the order of the first's ties
 */
public record Bonds(
        Optional<CreativeField> field,
        OptionalInt joined,
        List<Integer> titled,
        List<Tie> direct,
        List<Partner> partners) {
    /** A city at the other end of ties of both. */
    public record Partner(String cityId, List<Tie> first, List<Tie> second) {
        /** Copies the lists. */
        public Partner {
            first = List.copyOf(first);
            second = List.copyOf(second);
        }
    }

    /** Copies the lists. */
    public Bonds {
        titled = List.copyOf(titled);
        direct = List.copyOf(direct);
        partners = List.copyOf(partners);
    }

    /**
     * Of two cities.
     *
     * @param year at whose end membership counts
     */
    public static Bonds of(Dossier first, Dossier second, int year) {
        City one = first.city();
        City two = second.city();
        return new Bonds(
                one.field(year).filter(f -> two.field(year).equals(Optional.of(f))),
                one.joined().equals(two.joined()) ? one.joined() : OptionalInt.empty(),
                titles(one).stream().filter(titles(two)::contains).toList(),
                with(two.id(), first.ties()),
                partners(first, second));
    }

    private static List<Integer> titles(City city) {
        return city.designations().stream()
                .filter(d -> d.network() == Network.CCEA)
                .map(Designation::from)
                .toList();
    }

    private static List<Tie> with(String city, List<Tie> ties) {
        return ties.stream().filter(tie -> tie.otherCityId().equals(city)).toList();
    }

    private static List<Partner> partners(Dossier first, Dossier second) {
        var others = new LinkedHashSet<String>();
        first.ties().forEach(tie -> others.add(tie.otherCityId()));
        return others.stream()
                .map(id -> new Partner(id, with(id, first.ties()), with(id, second.ties())))
                .filter(partner -> !partner.second().isEmpty())
                .toList();
    }

    /** Whether nothing joins them. */
    public boolean isEmpty() {
        return field.isEmpty()
                && joined.isEmpty()
                && titled.isEmpty()
                && direct.isEmpty()
                && partners.isEmpty();
    }
}
