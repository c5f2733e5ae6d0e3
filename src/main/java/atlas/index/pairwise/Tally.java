package atlas.index.pairwise;

import atlas.index.CityScores;
import atlas.index.Score;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The seven indices by who is ahead, as the scores say. */
public record Tally(Map<Kind, List<Integer>> numbers) {
    /** How two cities stand in an index. */
    public enum Kind {
        FIRST_AHEAD,
        SECOND_AHEAD,
        /** The same score. */
        LEVEL,
        /** Only the first city has a score. */
        ONLY_FIRST,
        ONLY_SECOND,
        /** Neither has one, though cities of the panel have. */
        NEITHER,
        /** The index has no weight, or nobody in the panel has a score. */
        NOT_COUNTED
    }

    /** Copies the map. */
    public Tally {
        numbers = Map.copyOf(numbers);
    }

    /** Of two cities, either of which may be missing from the panel. */
    static Tally of(Standings standings, Optional<CityScores> first, Optional<CityScores> second) {
        return new Tally(
                IntStream.rangeClosed(1, Standings.INDICES)
                        .boxed()
                        .collect(
                                Collectors.groupingBy(
                                        number -> kind(standings, number, first, second))));
    }

    private static Kind kind(
            Standings standings,
            int number,
            Optional<CityScores> first,
            Optional<CityScores> second) {
        if (!standings.counts(number - 1)) {
            return Kind.NOT_COUNTED;
        }
        var one = value(number, first);
        var two = value(number, second);
        if (one.isPresent() && two.isPresent()) {
            double ahead = one.orElseThrow() - two.orElseThrow();
            return Math.abs(ahead) <= Difference.SAME_SCORE
                    ? Kind.LEVEL
                    : ahead > 0 ? Kind.FIRST_AHEAD : Kind.SECOND_AHEAD;
        }
        return one.isPresent()
                ? Kind.ONLY_FIRST
                : two.isPresent() ? Kind.ONLY_SECOND : Kind.NEITHER;
    }

    private static Optional<Double> value(int number, Optional<CityScores> city) {
        return city.map(scores -> scores.index(number))
                .map(Score::value)
                .filter(value -> value.isPresent())
                .map(value -> value.getAsDouble());
    }

    /** The numbers of the indices of a kind, 1 to 7, ascending. */
    public List<Integer> of(Kind kind) {
        return numbers.getOrDefault(kind, List.of());
    }

    /** The indices in which one side is ahead. */
    public List<Integer> ahead(Side side) {
        return of(side.of(Kind.FIRST_AHEAD, Kind.SECOND_AHEAD));
    }

    /** The indices of which one side alone has a score. */
    public List<Integer> only(Side side) {
        return of(side.of(Kind.ONLY_FIRST, Kind.ONLY_SECOND));
    }

    /** How many indices both have. */
    public int both() {
        return ahead(Side.FIRST).size() + ahead(Side.SECOND).size() + of(Kind.LEVEL).size();
    }
}
