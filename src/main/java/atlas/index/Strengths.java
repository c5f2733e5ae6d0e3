package atlas.index;

import atlas.city.GeoLevel;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * In what a city is strong and weak: its indicators by place in the panel. Cities of equal value
 * stand in the middle of the places they share; a place that most of the cities share says nothing
 * of one of them. What the city itself has comes before what its prefecture has.
 *
 * @param best the city's own figures first, of them the best place; all in the better half
 * @param worst the city's own figures first, of them the worst place; all in the other half
 */
public record Strengths(String cityId, List<IndicatorScore> best, List<IndicatorScore> worst) {
    private static final double MIDDLE = 0.5;
    private static final Comparator<Standing> BY_PLACE =
            Comparator.comparingDouble(Standing::ahead);
    private static final Comparator<Standing> OWN_FIRST =
            Comparator.comparing(standing -> isPrefectural(standing.score()));

    /** Copies the lists. */
    public Strengths {
        best = List.copyOf(best);
        worst = List.copyOf(worst);
    }

    /**
     * The best and the worst indicators of a city. Those in which it is alone have no place and are
     * left aside; of equal places the one that comes first in the panel's order counts.
     *
     * @param panel that the city is in
     * @param most how many of each kind
     */
    public static Strengths of(PanelScores panel, CityScores city, int most) {
        var placed =
                city.indicators().stream()
                        .filter(Strengths::compares)
                        .map(score -> Standing.of(panel, score))
                        .filter(standing -> !standing.isCommon())
                        .toList();
        return new Strengths(
                city.cityId(),
                some(placed.stream().filter(s -> s.ahead() < MIDDLE), BY_PLACE, most),
                some(placed.stream().filter(s -> s.ahead() > MIDDLE), BY_PLACE.reversed(), most));
    }

    /**
     * Where a city stands in an indicator.
     *
     * @param equal how many cities have this place, itself one of them
     */
    private record Standing(IndicatorScore score, long equal) {
        static Standing of(PanelScores panel, IndicatorScore score) {
            return new Standing(
                    score,
                    panel.cities().stream()
                            .flatMap(city -> city.indicator(score.indicator().id()).stream())
                            .filter(other -> other.place().equals(score.place()))
                            .count());
        }

        /** Share of the other cities that are better, those of equal value counted half. */
        double ahead() {
            return (place().rank() - 1 + (equal - 1) / 2.0) / (place().of() - 1);
        }

        /** Most cities have the same place. */
        boolean isCommon() {
            return equal > 1 && equal > place().of() * MIDDLE;
        }

        private Place place() {
            return score.place().orElseThrow();
        }
    }

    /** Whether the value that counts describes the prefecture around the city. */
    public static boolean isPrefectural(IndicatorScore score) {
        return score.observation().filter(o -> o.level() == GeoLevel.PREFECTURE).isPresent();
    }

    private static List<IndicatorScore> some(
            Stream<Standing> standings, Comparator<Standing> order, int most) {
        return standings
                .sorted(OWN_FIRST.thenComparing(order))
                .limit(most)
                .map(Standing::score)
                .toList();
    }

    /**
     * The index, 1 to 7, in which the city has the best place; of equal places the one with the
     * higher score. Empty where it has a place in none.
     */
    public static OptionalInt index(CityScores city) {
        return IntStream.rangeClosed(1, city.indices().size())
                .filter(number -> city.index(number).place().filter(p -> p.of() > 1).isPresent())
                .boxed()
                .min(
                        Comparator.comparingDouble((Integer number) -> behind(city.index(number)))
                                .thenComparingDouble(number -> -city.index(number).orGap()))
                .stream()
                .mapToInt(number -> number)
                .findFirst();
    }

    private static double behind(Score score) {
        return score.place().map(Strengths::behind).orElseThrow();
    }

    private static double behind(Place place) {
        return (place.rank() - 1.0) / (place.of() - 1);
    }

    private static boolean compares(IndicatorScore score) {
        return score.place().filter(place -> place.of() > 1).isPresent();
    }
}
