package atlas.index.pairwise;

import atlas.index.Framework;
import atlas.index.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Finds the weights of the indices nearest to the scenario's that put a city first: a projection
 * onto the polytope of the weights under which no other city is ahead. Indices of weight zero stay
 * out; those in which nobody has a score keep their weight.
 */
public final class NearestWeights {
    /** What an index keeps at least: less would read as zero. */
    public static final double LEAST = 0.01;

    private static final double SAME = 1e-9;

    private record Answer(
            List<Double> shares, Set<Integer> dropped, double distance, boolean exact) {}

    private final Standings standings;
    private final int city;
    private final int[] counting;

    private NearestWeights(Standings standings, int city) {
        this.standings = standings;
        this.city = city;
        this.counting = IntStream.range(0, Standings.INDICES).filter(standings::counts).toArray();
    }

    /** For a city of the panel. */
    public static Nearest find(Standings standings, String cityId) {
        return new NearestWeights(standings, standings.city(cityId)).find();
    }

    private Nearest find() {
        int rank = standings.ranks(standings.shares())[city];
        if (rank == 0) {
            return new Nearest.NotScored(reason());
        }
        if (rank == 1) {
            return new Nearest.First();
        }
        if (hopeless()) {
            return new Nearest.Never(dominating(), true);
        }
        var whole = new Support(standings, city, counting, LEAST);
        boolean exact = whole.linear();
        return answer(counting)
                .<Nearest>map(a -> new Nearest.Found(a.shares(), a.distance(), exact))
                .or(() -> withZeros().map(a -> onlyWithZeros(a, exact)))
                .orElseGet(() -> new Nearest.Never(dominating(), exact));
    }

    private Reason reason() {
        return standings
                .composite()
                .scores(standings.origin().scenario().scaling())
                .getOrDefault(Framework.OVERALL, List.of())
                .get(city)
                .reason()
                .orElse(Reason.NO_DATA);
    }

    /** With as few dropped indices as possible, the nearest. */
    private Optional<Answer> withZeros() {
        for (int dropped = 1; counting.length - dropped >= standings.needed(); dropped++) {
            Optional<Answer> best = Optional.empty();
            for (int[] support : supports(counting.length - dropped)) {
                var answer = answer(support);
                if (answer.isPresent()
                        && (best.isEmpty() || answer.get().distance() < best.get().distance())) {
                    best = answer;
                }
            }
            if (best.isPresent()) {
                return best;
            }
        }
        return Optional.empty();
    }

    private Optional<Answer> answer(int[] support) {
        if (support.length * LEAST > 1) {
            return Optional.empty();
        }
        var search = new Support(standings, city, support, LEAST);
        return search.nearest()
                .filter(shares -> standings.ranks(shares)[city] == 1)
                .map(shares ->
                        new Answer(
                                Arrays.stream(shares).boxed().toList(),
                                dropped(support),
                                Plane.distance(shares, standings.shares()),
                                search.linear()));
    }

    private List<int[]> supports(int size) {
        List<int[]> supports = new ArrayList<>();
        for (int mask = 0; mask < 1 << counting.length; mask++) {
            if (Integer.bitCount(mask) == size) {
                int chosen = mask;
                supports.add(
                        IntStream.range(0, counting.length)
                                .filter(i -> (chosen & (1 << i)) != 0)
                                .map(i -> counting[i])
                                .toArray());
            }
        }
        return supports;
    }

    private static Nearest onlyWithZeros(Answer answer, boolean exact) {
        return new Nearest.OnlyWithZeros(
                answer.shares(), answer.distance(), answer.dropped(), exact && answer.exact());
    }

    private Set<Integer> dropped(int[] support) {
        Set<Integer> dropped = new TreeSet<>();
        IntStream.of(counting)
                .filter(i -> Arrays.stream(support).noneMatch(kept -> kept == i))
                .forEach(i -> dropped.add(i + 1));
        return dropped;
    }

    /** Those that have the same indices: what one of the two lacks could turn the balance. */
    private List<String> dominating() {
        var cityIds = standings.composite().cityIds();
        return Outranking.byIndices(standings).dominating(cityIds.get(city)).stream()
                .filter(rival -> sameIndices(standings.city(rival)))
                .toList();
    }

    private boolean sameIndices(int rival) {
        return IntStream.of(counting)
                .allMatch(i ->
                        Double.isNaN(standings.index(i, rival))
                                == Double.isNaN(standings.index(i, city)));
    }

    /** Whether somebody is better in every index, so that no weights can help. */
    private boolean hopeless() {
        return IntStream.range(0, standings.cities())
                .filter(this::sameIndices)
                .anyMatch(rival ->
                        IntStream.of(counting)
                                .filter(i -> !Double.isNaN(standings.index(i, city)))
                                .allMatch(i ->
                                        standings.index(i, rival)
                                                > standings.index(i, city) + SAME));
    }
}
