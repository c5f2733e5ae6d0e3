package atlas.narrative;

/** The wordings of one language: looked up by key, filled from the arguments. */
@FunctionalInterface
public interface Phrases {
    /** The words for a key. */
    String text(String key, Object... arguments);
}
