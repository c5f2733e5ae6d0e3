package atlas.city;

/** What kind of thing happened. */
public enum EventKind implements Coded {
    OPENING,
    DESIGNATION,
    POLICY,
    FESTIVAL,
    CRISIS,
    PUBLICATION,
    LAW
}
