package atlas.index;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * In what a city is strong and weak: its indicators by place in the panel. Cities of equal value
 * stand in the middle of the places they share, so that nobody is strong in what all have alike.
 *
 * @param best the best place first; all of them in the better half of the panel
 * @param worst the worst place first; all of them in the other half
 */
public record Strengths(String cityId, List<IndicatorScore> best, List<IndicatorScore> worst) {
    private static final double MIDDLE = 0.5;
    private static final Comparator<Standing> BY_PLACE =
            Comparator.comparingDouble(Standing::ahead);

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
                        .map(score -> new Standing(score, ahead(panel, score)))
                        .toList();
        return new Strengths(
                city.cityId(),
                some(placed.stream().filter(s -> s.ahead() < MIDDLE), BY_PLACE, most),
                some(placed.stream().filter(s -> s.ahead() > MIDDLE), BY_PLACE.reversed(), most));
    }

    /**
     * Where a city stands in an indicator.
     *
     * @param ahead share of the other cities that are better, those of equal value counted half
     */
    private record Standing(IndicatorScore score, double ahead) {}

    private static List<IndicatorScore> some(
            Stream<Standing> standings, Comparator<Standing> order, int most) {
        return standings.sorted(order).limit(most).map(Standing::score).toList();
    }

    private static double ahead(PanelScores panel, IndicatorScore score) {
        Place place = score.place().orElseThrow();
        long equal =
                panel.cities().stream()
                        .flatMap(city -> city.indicator(score.indicator().id()).stream())
                        .filter(other -> other.place().equals(score.place()))
                        .count();
        return (place.rank() - 1 + (equal - 1) / 2.0) / (place.of() - 1);
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
