package atlas.ranking;

import atlas.index.Measures;
import atlas.index.Place;
import atlas.index.Ranking;
import atlas.index.Scenario;
import atlas.index.Score;
import atlas.index.Scorer;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * How the cities of a panel rank under two scenarios.
 *
 * @param rows of the cities that either compares, in the panel's order
 */
record Comparison(String panel, Scenario first, Scenario second, List<Row> rows) {
    /**
     * One city.
     *
     * @param first empty if the first scenario leaves the city out
     */
    record Row(String city, Optional<Score> first, Optional<Score> second) {
        OptionalInt rank(Function<Row, Optional<Score>> side) {
            return side.apply(this)
                    .flatMap(Score::place)
                    .map(Place::rank)
                    .map(OptionalInt::of)
                    .orElse(OptionalInt.empty());
        }

        /** By how many places it stands higher in the second; negative is lower. */
        OptionalInt rise() {
            var from = rank(Row::first);
            var to = rank(Row::second);
            return from.isPresent() && to.isPresent()
                    ? OptionalInt.of(from.getAsInt() - to.getAsInt())
                    : OptionalInt.empty();
        }
    }

    /** Copies the list. */
    Comparison {
        rows = List.copyOf(rows);
    }

    /** Ranks twice; a matter of milliseconds. */
    static Comparison of(
            RankingContext.Facts facts, String panel, Scenario first, Scenario second) {
        var measures = Objects.requireNonNull(facts.measures().get(panel), panel);
        var one = ranking(facts, measures, first);
        var other = ranking(facts, measures, second);
        return new Comparison(
                panel,
                first,
                second,
                measures.cityIds().stream()
                        .map(city -> new Row(city, score(one, city), score(other, city)))
                        .filter(row -> row.first().isPresent() || row.second().isPresent())
                        .toList());
    }

    private static Ranking ranking(
            RankingContext.Facts facts, Measures measures, Scenario scenario) {
        return Scorer.of(measures, scenario.withGoalposts(facts.goalposts())).ranking();
    }

    private static Optional<Score> score(Ranking ranking, String city) {
        return ranking.row(city).map(Ranking.Row::overall);
    }

    /** The cities that have a place on one side, the best first. */
    List<Row> placed(Function<Row, Optional<Score>> side) {
        return rows.stream()
                .filter(row -> row.rank(side).isPresent())
                .sorted(
                        Comparator.comparingInt((Row row) -> row.rank(side).orElseThrow())
                                .thenComparing(Row::city))
                .toList();
    }

    /** How many cities have a place on both sides. */
    int both() {
        return (int) rows.stream().filter(row -> row.rise().isPresent()).count();
    }

    /** How many of these have another place in the second. */
    int moved() {
        return (int) rows.stream().filter(row -> row.rise().orElse(0) != 0).count();
    }

    /** The city that rises most, if any rises. */
    Optional<Row> riser() {
        return rows.stream()
                .filter(row -> row.rise().orElse(0) > 0)
                .max(Comparator.comparingInt(row -> row.rise().orElse(0)));
    }

    /** The city that falls most, if any falls. */
    Optional<Row> faller() {
        return rows.stream()
                .filter(row -> row.rise().orElse(0) < 0)
                .min(Comparator.comparingInt(row -> row.rise().orElse(0)));
    }
}
