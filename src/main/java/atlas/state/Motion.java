package atlas.state;

/** Whether things may fly and pulse. */
public enum Motion {
    AS_SYSTEM,
    FULL,
    REDUCED
}
