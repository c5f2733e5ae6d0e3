package atlas.ranking;

/** What is compared with what. */
sealed interface Pick {
    /** The scenario that the atlas publishes. */
    record Published() implements Pick {}

    /** The one that the controls say now. */
    record Present() implements Pick {}

    /** One that is kept under a name. */
    record Kept(String name) implements Pick {}
}
