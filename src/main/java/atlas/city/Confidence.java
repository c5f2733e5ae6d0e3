package atlas.city;

/** How sure the atlas is: read in a source, known but not read, doubtful. */
public enum Confidence implements Coded {
    HIGH,
    MEDIUM,
    LOW
}
