package atlas.ranking;

import atlas.index.Place;
import atlas.index.Ranking;
import atlas.index.Score;
import atlas.index.uncertainty.RankInterval;
import atlas.index.uncertainty.RankIntervals;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a row of the ranking says of a city.
 *
 * @param sorted the score that the ranking is sorted by
 * @param before its place as the atlas publishes the overall score
 * @param interval of its overall rank
 */
record Line(
        Ranking.Row row,
        Score sorted,
        Optional<Place> before,
        Optional<RankInterval> interval,
        BarParts bar) {
    String cityId() {
        return row.cityId();
    }

    /** The place in what the ranking is sorted by. */
    Optional<Place> place() {
        return sorted.place();
    }

    /** By how many places the city stands higher overall than as published; negative is lower. */
    Optional<Integer> rise() {
        return before.flatMap(b -> row.overall().place().map(now -> b.rank() - now.rank()));
    }

    /**
     * The cities, best first; those without a score come last.
     *
     * @param sort an index, 1 to 7, or 0 for the overall score
     */
    static List<Line> of(
            Ranking ranking, Ranking published, Optional<RankIntervals> intervals, int sort) {
        double[] shares = ranking.origin().scenario().weights().shares();
        return ranking.rows().stream()
                .map(row ->
                        new Line(
                                row,
                                sort == 0 ? row.overall() : row.indices().get(sort - 1),
                                published.place(row.cityId()),
                                intervals.flatMap(i -> i.of(row.cityId())),
                                sort == 0
                                        ? BarParts.of(row, shares)
                                        : BarParts.alone(sort, row.indices().get(sort - 1))))
                .sorted(
                        Comparator.comparingDouble(Line::below)
                                .thenComparingInt(line -> -line.row().overall().present())
                                .thenComparing(Line::cityId))
                .toList();
    }

    private double below() {
        return sorted.value().isPresent() ? -sorted.value().getAsDouble() : Double.MAX_VALUE;
    }
}
