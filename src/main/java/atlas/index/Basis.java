package atlas.index;

/** Which number of an observation is compared. */
public enum Basis {
    /** The value as the indicator defines it: per head, a share, a sum of money. */
    AS_DEFINED,
    /**
     * The count behind it, where every value of the indicator in the panel keeps one; other
     * indicators stay as defined. Large cities come first then.
     */
    ABSOLUTE
}
