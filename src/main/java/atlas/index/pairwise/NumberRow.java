package atlas.index.pairwise;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Two cities' numbers face to face.
 *
 * @param counted whether the raw values are made of counts, as the scenario's basis asks
 * @param better empty if they are equal, unknown, without direction, or not comparable
 * @param size the distance of the scores on the scenario's scale, so that rows can be sorted; empty
 *     where one is not scored
 */
public record NumberRow(
        Subject subject,
        Scale scale,
        boolean counted,
        Cell first,
        Cell second,
        Difference difference,
        Optional<Side> better,
        OptionalDouble size,
        Set<Doubt> doubts) {
    /** The greatest difference first; rows without one keep their order behind all others. */
    public static final Comparator<NumberRow> BY_DIFFERENCE =
            Comparator.comparingDouble((NumberRow row) -> -row.size().orElse(-1));

    /** Copies the set. */
    public NumberRow {
        doubts = Set.copyOf(doubts);
    }

    /** The same with one thing less to be said. */
    public NumberRow without(Doubt doubt) {
        var fewer = EnumSet.noneOf(Doubt.class);
        fewer.addAll(doubts);
        fewer.remove(doubt);
        return new NumberRow(
                subject, scale, counted, first, second, difference, better, size, fewer);
    }

    /** One side's number. */
    public Cell cell(Side side) {
        return side.of(first, second);
    }

    /** Whether there are two numbers. */
    public boolean isPair() {
        return first.value().isPresent() && second.value().isPresent();
    }
}
