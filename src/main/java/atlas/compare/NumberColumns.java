package atlas.compare;

import java.util.stream.DoubleStream;

/**
 * Where the columns of the table of numbers stand: the name, a city, the difference, the other
 * city, and what stands in grey. They share the width in fixed parts, so that all lines agree.
 */
final class NumberColumns {
    private static final double[] WISHED_EM = {26, 21, 9, 21, 6};
    private static final double[] LEAST_EM = {12, 8, 6, 8, 5};
    private static final int COLUMNS = WISHED_EM.length;

    private final double[] starts = new double[COLUMNS];
    private final double[] widths = new double[COLUMNS];

    /**
     * @param width of the table in pixels
     * @param em the height of type in pixels; as much stands between two columns
     */
    NumberColumns(double width, double em) {
        double room = width - (COLUMNS - 1) * em;
        double wished = em * DoubleStream.of(WISHED_EM).sum();
        double least = em * DoubleStream.of(LEAST_EM).sum();
        double share = Math.clamp((room - least) / (wished - least), 0, 1);
        double more = Math.max(0, room - wished) / COLUMNS;
        double x = 0;
        for (int i = 0; i < COLUMNS; i++) {
            double column = em * (LEAST_EM[i] + share * (WISHED_EM[i] - LEAST_EM[i])) + more;
            starts[i] = Math.rint(x);
            widths[i] = Math.floor(column);
            x += column + em;
        }
    }

    /** The left end of a column, 0 to 4, in pixels. */
    double start(int column) {
        return starts[column];
    }

    /** The width of a column, 0 to 4, in pixels. */
    double width(int column) {
        return widths[column];
    }
}
