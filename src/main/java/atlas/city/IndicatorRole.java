package atlas.city;

/** Whether an indicator enters the scores. */
public enum IndicatorRole implements Coded {
    CORE,
    SUPPLEMENTARY,
    CONTEXT
}
