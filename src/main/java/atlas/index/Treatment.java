package atlas.index;

/** What is done with an indicator whose skewness and kurtosis say that it has outliers. */
public enum Treatment {
    NONE,
    /** Up to five outlying values are moved to their next neighbour, until the shape is good. */
    WINSORISE,
    /** The same; where five values are not enough, the untouched values' logarithm instead. */
    WINSORISE_OR_LOG
}
