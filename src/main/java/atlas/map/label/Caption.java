package atlas.map.label;

/**
 * Words that want to stand beside a dot.
 *
 * @param radius of the dot's sign, pixels
 * @param must stands somewhere, even where it covers something
 * @param full width with all the words
 * @param brief width with the most needed ones; equals {@code full} where there are no others
 */
public record Caption(
        Dot dot, double radius, double full, double brief, double height, boolean must) {
    /** The same at another point. */
    public Caption at(double x, double y) {
        return new Caption(new Dot(dot.id(), x, y), radius, full, brief, height, must);
    }
}
