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
 * @param sort what the ranking is sorted by: an index, 1 to 7, or 0 for the overall score
 * @param before its published place in the same score, among the cities that are ranked here
 * @param interval of its rank; only of the overall one
 */
record Line(
        Ranking.Row row,
        int sort,
        Optional<Place> before,
        Optional<RankInterval> interval,
        BarParts bar) {
    String cityId() {
        return row.cityId();
    }

    /** The score that the ranking is sorted by. */
    Score sorted() {
        return score(row, sort);
    }

    boolean isOverall() {
        return sort == 0;
    }

    /** The place in what the ranking is sorted by. */
    Optional<Place> place() {
        return sorted().place();
    }

    /** By how many places the city stands higher than as published; negative is lower. */
    Optional<Integer> rise() {
        return before.flatMap(b -> place().map(now -> b.rank() - now.rank()));
    }

    /**
     * The cities, best first; those without a score come last.
     *
     * @param sort an index, 1 to 7, or 0 for the overall score
     */
    static List<Line> of(
            Ranking ranking, Ranking published, Optional<RankIntervals> intervals, int sort) {
        double[] shares = ranking.origin().scenario().weights().shares();
        var before = Before.among(ranking, published, sort);
        return ranking.rows().stream()
                .map(row ->
                        new Line(
                                row,
                                sort,
                                before.of(row.cityId()),
                                intervals.filter(_ -> sort == 0).flatMap(i -> i.of(row.cityId())),
                                sort == 0
                                        ? BarParts.of(row, shares)
                                        : BarParts.alone(sort, score(row, sort))))
                .sorted(
                        Comparator.comparingDouble(Line::below)
                                .thenComparingInt(line -> -line.row().overall().present())
                                .thenComparing(Line::cityId))
                .toList();
    }

    /** An index, 1 to 7, or for 0 the overall score. */
    static Score score(Ranking.Row row, int sort) {
        return sort == 0 ? row.overall() : row.indices().get(sort - 1);
    }

    private double below() {
        return sorted().value().isPresent() ? -sorted().value().getAsDouble() : Double.MAX_VALUE;
    }
}
