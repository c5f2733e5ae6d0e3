package atlas.present.paper;

import atlas.out.Paper;
import java.util.Optional;

/** Leaves every so-manieth value of a table out, or fills it in heavily; in reading order. */
final class Holes {
    private static final int EVERY = 3;
    private static final String HOLE = "……………";

    private final boolean filled;
    private final String gap;
    private int seen;

    /**
     * @param filled whether it is the sheet with the answers
     * @param gap what stands where nobody knows a value
     */
    Holes(boolean filled, String gap) {
        this.filled = filled;
        this.gap = gap;
    }

    /** The next value; one that nobody knows is no question. */
    Paper.Cell cell(Optional<String> value) {
        if (value.isEmpty()) {
            return new Paper.Cell(gap);
        }
        seen++;
        return seen % EVERY == 0 ? blank(value.get()) : new Paper.Cell(value.get());
    }

    /** A value that is always asked for. */
    Paper.Cell blank(String value) {
        return filled ? new Paper.Cell(value, true) : new Paper.Cell(HOLE);
    }
}
