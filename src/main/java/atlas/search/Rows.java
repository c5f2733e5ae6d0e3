package atlas.search;

import java.util.List;
import java.util.stream.IntStream;

/** Places among the rows of the palette; -1 stands for none. */
final class Rows {
    private Rows() {}

    /** The nearest row from an index on that can be chosen. */
    static int choice(List<Row> rows, int from, int step) {
        int at = from;
        while (at >= 0 && at < rows.size()) {
            if (rows.get(at).isChoice()) {
                return at;
            }
            at += step;
        }
        return -1;
    }

    /** Where a row stands that leads to the same. */
    static int place(Row row, List<Row> rows) {
        return IntStream.range(0, rows.size())
                .filter(i -> rows.get(i).isSame(row))
                .findFirst()
                .orElse(-1);
    }

    /** The first row of each group. */
    static List<Integer> starts(List<Row> rows) {
        return IntStream.range(0, rows.size())
                .filter(i -> rows.get(i) instanceof Row.Heading)
                .map(i -> i + 1)
                .boxed()
                .toList();
    }
}
