package atlas.map.label;

/**
 * Words that want to stand beside a dot.
 *
 * @param radius of the dot's sign, pixels
 * @param need how far it may go to be seen
 * @param full width with all the words
 * @param brief width with the most needed ones; equals {@code full} where there are no others
 */
public record Caption(Dot dot, double radius, double full, double brief, double height, Need need) {
    /** How far words may go to be seen. */
    public enum Need {
        /** They stand where there is room, or not at all. */
        WELCOME,

        /** Where there is no room they stand beside the dot where they cover least. */
        WANTED,

        /** The same, but in any case, and some lines away rather than over something. */
        MUST
    }

    /** The same at another point. */
    public Caption at(double x, double y) {
        return new Caption(new Dot(dot.id(), x, y), radius, full, brief, height, need);
    }
}
