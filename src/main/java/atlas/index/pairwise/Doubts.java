package atlas.index.pairwise;

import atlas.city.Confidence;
import atlas.city.GeoLevel;
import atlas.city.Observation;
import atlas.index.Figures;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Looks at where two numbers come from. */
final class Doubts {
    /** From so many years on the times may differ more than the cities. */
    static final int FAR = 4;

    private static final Set<GeoLevel> THE_CITY =
            EnumSet.of(
                    GeoLevel.MUNICIPALITY,
                    GeoLevel.SPECIAL_WARDS,
                    GeoLevel.CITY,
                    GeoLevel.METROPOLITAN_CITY);

    private Doubts() {}

    static Set<Doubt> between(Optional<Figures.Figure> one, Optional<Figures.Figure> two) {
        return one.isPresent() && two.isPresent()
                ? between(one.orElseThrow().observation(), two.orElseThrow().observation())
                : Set.of();
    }

    static Set<Doubt> between(Observation one, Observation two) {
        var doubts = EnumSet.noneOf(Doubt.class);
        if (!sameLevel(one.level(), two.level())) {
            doubts.add(Doubt.OTHER_LEVEL);
        }
        int apart = Math.abs(one.year() - two.year());
        if (apart > 0) {
            doubts.add(apart < FAR ? Doubt.OTHER_YEAR : Doubt.YEARS_APART);
        }
        if (sameArea(one, two)) {
            doubts.add(Doubt.SAME_AREA);
        }
        if (isPrefectural(one) || isPrefectural(two)) {
            doubts.add(Doubt.PREFECTURAL);
        }
        if (one.confidence() == Confidence.LOW || two.confidence() == Confidence.LOW) {
            doubts.add(Doubt.UNSURE);
        }
        return doubts;
    }

    /** A municipality, the 23 wards and a metropolitan city are each the city itself. */
    static boolean sameLevel(GeoLevel one, GeoLevel two) {
        return one == two || (THE_CITY.contains(one) && THE_CITY.contains(two));
    }

    /** A prefecture or a cluster that holds both cities. */
    static boolean sameArea(Observation one, Observation two) {
        return one.level() == two.level()
                && !one.area().isBlank()
                && one.area().equals(two.area())
                && !one.cityId().equals(two.cityId());
    }

    static boolean isPrefectural(Observation observation) {
        return observation.level() == GeoLevel.PREFECTURE;
    }
}
