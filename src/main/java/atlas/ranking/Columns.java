package atlas.ranking;

/**
 * Where the columns of the ranking stand, in pixels; whole ones, so that nothing moves by parts. In
 * a narrow table the slopes go first, then the intervals: the bars need their room.
 *
 * @param em height of the type
 * @param width of the whole table
 */
record Columns(double em, double width) {
    private static final double SLOPES = 4.6;
    private static final double RANK = 2.1;
    private static final double CHANGE = 2.5;
    private static final double INTERVAL = 6.2;
    private static final double NAME = 8.8;
    private static final double SCORE = 3.2;
    private static final double KNOWN = 4.4;
    private static final double ROW = 2.1;
    private static final double FOR_SLOPES = 48;
    private static final double FOR_INTERVALS = 38;

    boolean hasSlopes() {
        return width >= FOR_SLOPES * em;
    }

    boolean hasIntervals() {
        return width >= FOR_INTERVALS * em;
    }

    double slopes() {
        return hasSlopes() ? Math.rint(SLOPES * em) : 0;
    }

    double rank() {
        return slopes();
    }

    double change() {
        return rank() + Math.rint(RANK * em);
    }

    double interval() {
        return change() + Math.rint(CHANGE * em);
    }

    double intervalWidth() {
        return Math.rint((INTERVAL - 1) * em);
    }

    double name() {
        return interval() + (hasIntervals() ? Math.rint(INTERVAL * em) : 0);
    }

    double nameWidth() {
        return Math.rint((NAME - 0.5) * em);
    }

    double bar() {
        return name() + Math.rint(NAME * em);
    }

    double barWidth() {
        return Math.max(em, score() - bar());
    }

    double score() {
        return known() - Math.rint(SCORE * em);
    }

    double known() {
        return width - Math.rint(KNOWN * em);
    }

    double row() {
        return Math.rint(ROW * em);
    }
}
