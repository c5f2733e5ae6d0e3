package atlas.state;

/** The parts of the library, in the order of its index. */
public enum Chapter {
    DEFINITION,
    ELEMENTS,
    INDICES,
    CONCEPTS,
    SHIFT,
    DEBATE,
    SYSTEM,
    MODELS,
    LESSONS,
    ASIA_PACIFIC,
    GLOSSARY,
    WORKS,
    SOURCES,
    METHOD,
    SELF_CHECK,
    ABOUT
}
