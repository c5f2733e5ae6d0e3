package atlas.state;

/** The views of the top bar. */
public enum View {
    MAP,
    INDEX,
    COMPARE,
    LIBRARY
}
