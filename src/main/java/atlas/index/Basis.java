package atlas.index;

/**
 * Which number of an observation is compared. All but the first need the count behind every value
 * that the indicator has in the panel; indicators that lack some stay as defined.
 */
public enum Basis {
    /** The value as the indicator defines it: per head, a share, a sum of money. */
    AS_DEFINED,
    /** The count behind it. Large cities come first then. */
    ABSOLUTE,
    /**
     * The count divided by the city's population, where that is known of every city with a count
     * and no count is that of a prefecture.
     */
    PER_HEAD,
    /**
     * The count divided by the sum of the panel's counts. Ranks as the count does, as it is the
     * count in another unit.
     */
    SHARE
}
