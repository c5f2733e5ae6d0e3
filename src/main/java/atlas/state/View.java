package atlas.state;

/** The views of the top bar. */
public enum View {
    MAP,
    INDEX,
    COMPARE,
    PRESENT,
    LIBRARY;

    /** Whether it has parts at its sides that can be folded away. */
    public boolean hasSides() {
        return this == MAP || this == INDEX;
    }
}
