package atlas.out;

import javafx.scene.paint.Color;

/**
 * How words look on paper.
 *
 * @param size in points
 */
record Letter(Face face, double size, Color colour) {
    private static final double LEADING = 1.42;

    static Letter of(Face face, double size) {
        return new Letter(face, size, Color.BLACK);
    }

    /** Dark enough to be copied. */
    Letter grey() {
        return new Letter(face, size, Color.gray(0.33));
    }

    /** From one base line to the next; roomy, for Japanese fills the whole height of a letter. */
    double line() {
        return size * LEADING;
    }

    /** From the top of a line to its base line. */
    double base() {
        return size * (LEADING + 0.72) / 2;
    }
}
