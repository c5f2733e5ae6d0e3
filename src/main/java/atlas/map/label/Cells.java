package atlas.map.label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Points sorted into squares, so that the neighbours of one are found without asking all. */
final class Cells<T> {
    private final double side;
    private final Map<Long, List<T>> cells = new HashMap<>();

    /**
     * @param side of a square; also how far neighbours are looked for
     */
    Cells(double side) {
        this.side = side;
    }

    void add(double x, double y, T thing) {
        cells.computeIfAbsent(key(cell(x), cell(y)), _ -> new ArrayList<>(4)).add(thing);
    }

    /** Gives all that may be nearer than a side, and some that are not. */
    void near(double x, double y, Consumer<T> found) {
        for (long column = cell(x) - 1; column <= cell(x) + 1; column++) {
            for (long row = cell(y) - 1; row <= cell(y) + 1; row++) {
                List<T> here = cells.get(key(column, row));
                if (here != null) {
                    here.forEach(found);
                }
            }
        }
    }

    private long cell(double pixels) {
        return (long) Math.floor(pixels / side);
    }

    /** One number for two. */
    static long key(long column, long row) {
        return (column << 32) ^ (row & 0xffffffffL);
    }
}
