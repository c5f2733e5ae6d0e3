package atlas.index;

import java.util.Comparator;
import java.util.List;

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

    private static boolean compares(IndicatorScore score) {
        return score.place().filter(place -> place.of() > 1).isPresent();
    }

    /** The share of the other cities that are better. */
    private static double behind(IndicatorScore score) {
        return score.place().map(p -> (p.rank() - 1.0) / (p.of() - 1)).orElseThrow();
    }
}
