package atlas.ranking;

/**
 * Where rows and columns of the coverage view stand, in whole pixels.
 *
 * @param em height of the type
 * @param width of the whole
 * @param columns how many indicators there are
 */
record CoveragePlan(double em, double width, int columns) {
    private static final double NAME = 8.6;
    private static final double TOTAL = 3.6;
    private static final double ROW = 1.6;
    private static final double WIDEST = 3;
    private static final double LEGIBLE = 1.15;

    double name() {
        return Math.rint(NAME * em);
    }

    double row() {
        return Math.rint(ROW * em);
    }

    /** Width of a column; at least two pixels. */
    double column() {
        double room = (width - name() - total()) / Math.max(1, columns);
        return Math.clamp(Math.floor(room), 2, Math.rint(WIDEST * em));
    }

    double x(int column) {
        return name() + column * column();
    }

    /** Left edge of the totals. */
    double end() {
        return x(columns);
    }

    double total() {
        return Math.rint(TOTAL * em);
    }

    /** Whether columns are wide enough for their names. */
    boolean isLegible() {
        return column() >= LEGIBLE * em;
    }

    int rowAt(double y) {
        return (int) Math.floor(y / row());
    }

    /** The column at a place, below 0 in the names and {@code columns} or more beyond. */
    int columnAt(double x) {
        return (int) Math.floor((x - name()) / column());
    }
}
