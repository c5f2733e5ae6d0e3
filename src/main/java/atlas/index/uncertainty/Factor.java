package atlas.index.uncertainty;

/** A choice that another author might have made differently. */
public enum Factor {
    NORMALISATION,
    TREATMENT,
    /** The mean of the indicators of an index. */
    INDEX_MEAN,
    /** The mean of the indices. */
    OVERALL_MEAN,
    /** The weights of the indicators within their indices. */
    INDICATOR_WEIGHTS,
    /** The weights of the indices. */
    INDEX_WEIGHTS
}
