package atlas.out;

import java.util.List;

/**
 * What is never cut by the end of a page.
 *
 * @param height in points
 * @param keep whether the next one belongs to it
 * @param again what stands above it where it is the first of a page
 */
record Strip(double height, boolean keep, boolean blank, List<Strip> again, Ink ink) {
    /** Draws itself with its left upper corner at a point. */
    @FunctionalInterface
    interface Ink {
        void draw(Pen pen, double x, double y);
    }

    static Strip of(double height, Ink ink) {
        return new Strip(height, false, false, List.of(), ink);
    }

    /** Room that is left out at the top of a page. */
    static Strip space(double height) {
        return new Strip(height, false, true, List.of(), (_, _, _) -> {});
    }

    /** One line of words. */
    static Strip words(String text, double indent, Letter letter) {
        return of(
                letter.line(),
                (pen, x, y) -> pen.words(text, x + indent, y + letter.base(), letter));
    }

    /** Several as one that no page parts. */
    static Strip stack(List<Strip> strips) {
        return of(
                strips.stream().mapToDouble(Strip::height).sum(),
                (pen, x, y) -> {
                    double down = y;
                    for (var strip : strips) {
                        strip.ink().draw(pen, x, down);
                        down += strip.height();
                    }
                });
    }

    Strip kept() {
        return new Strip(height, true, blank, again, ink);
    }

    Strip below(List<Strip> heads) {
        return new Strip(height, keep, blank, heads, ink);
    }

    /** Both side by side. */
    Strip beside(Strip other, double shift) {
        return new Strip(
                Math.max(height, other.height),
                keep || other.keep,
                blank && other.blank,
                again,
                (pen, x, y) -> {
                    ink.draw(pen, x, y);
                    other.ink.draw(pen, x + shift, y);
                });
    }
}
