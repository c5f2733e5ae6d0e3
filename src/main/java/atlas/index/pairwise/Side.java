package atlas.index.pairwise;

/** One of the two cities of a comparison. */
public enum Side {
    FIRST,
    SECOND;

    public Side other() {
        return this == FIRST ? SECOND : FIRST;
    }

    /** The one of two things that is this side's. */
    public <T> T of(T first, T second) {
        return this == FIRST ? first : second;
    }
}
