package atlas.city;

/** What a concept belongs to, in the order in which the groups are read. */
public enum ConceptGroup implements Coded {
    CORE,
    THEORY,
    INCLUSION,
    SIX_ELEMENTS,
    SEVEN_INDICES,
    TYPOLOGY,
    LESSONS,
    CAUSES,
    CHANGES,
    CONCLUSIONS,
    YOKOHAMA_GOALS,
    SAPPORO
}
