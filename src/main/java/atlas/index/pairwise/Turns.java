package atlas.index.pairwise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the single weights that turn the order of two cities. */
final class Turns {
    private Turns() {}

    /**
     * The nearest change first; empty if no single weight turns the order.
     *
     * @param leader ahead as things are
     */
    static List<Turn> of(Standings standings, String leader, String behind) {
        return IntStream.rangeClosed(1, Standings.INDICES)
                .filter(index -> standings.counts(index - 1))
                .mapToObj(index -> BreakEven.of(standings, behind, leader, index))
                .flatMap(Optional::stream)
                .flatMap(Turns::stretches)
                .sorted(Comparator.comparingDouble(Turn::change).thenComparingInt(Turn::index))
                .toList();
    }

    /** Where the one that is behind leads: between two crossings, or a crossing and an end. */
    private static Stream<Turn> stretches(BreakEven even) {
        var turns = new ArrayList<Turn>();
        var crossings = even.crossings();
        for (int i = 0; i < crossings.size(); i++) {
            double at = crossings.get(i).share();
            if (crossings.get(i).firstLeadsAbove()) {
                double to = i + 1 < crossings.size() ? crossings.get(i + 1).share() : 1;
                turns.add(new Turn(even.index(), even.share(), at, to));
            } else if (i == 0) {
                turns.add(new Turn(even.index(), even.share(), 0, at));
            }
        }
        return turns.stream();
    }
}
