package atlas.index;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * In what a city is strong and weak: its indicators by place in the panel.
 *
 * @param best the best place first
 * @param worst the worst place first; none of them is among the best
 */
public record Strengths(String cityId, List<IndicatorScore> best, List<IndicatorScore> worst) {
    private static final Comparator<IndicatorScore> BY_PLACE =
            Comparator.comparingDouble(Strengths::behind);

    /** Copies the lists. */
    public Strengths {
        best = List.copyOf(best);
        worst = List.copyOf(worst);
    }

    /**
     * The best and the worst indicators of a city. Those in which it is alone have no place and are
     * left aside; of equal places the one that comes first in the panel's order counts.
     *
     * @param most how many of each kind
     */
    public static Strengths of(CityScores city, int most) {
        var placed = city.indicators().stream().filter(Strengths::compares).toList();
        var best = placed.stream().sorted(BY_PLACE).limit(Math.min(most, placed.size())).toList();
        var worst =
                placed.stream()
                        .filter(score -> !best.contains(score))
                        .sorted(BY_PLACE.reversed())
                        .limit(most)
                        .toList();
        return new Strengths(city.cityId(), best, worst);
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

    /** The share of the other cities that are better. */
    private static double behind(IndicatorScore score) {
        return score.place().map(Strengths::behind).orElseThrow();
    }
}
