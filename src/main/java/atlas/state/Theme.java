package atlas.state;

/** How the window is coloured and how large its type, lines and markers are. */
public enum Theme {
    LIGHT(1),
    DARK(1),
    PROJECTOR(1.35);

    private final double scale;

    Theme(double scale) {
        this.scale = scale;
    }

    /** Factor on type, lines and markers together. */
    public double scale() {
        return scale;
    }

    /** The one that the switch in the top bar leads to. */
    public Theme next() {
        return switch (this) {
            case LIGHT -> DARK;
            case DARK -> PROJECTOR;
            case PROJECTOR -> LIGHT;
        };
    }
}
