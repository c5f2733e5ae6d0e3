package atlas.narrative.pair;

/** One thing that is said of two cities: a sentence or two. */
public record Statement(Kind kind, String text) {
    /** What it is about, in the order in which it is said. */
    public enum Kind {
        /** On which indices who is ahead. */
        INDICES,
        /** The overall scores. */
        OVERALL,
        /** That something cannot be told, and why. */
        LIMIT,
        /** What random weights make of it. */
        CHANCE,
        /** The single weights that turn the order. */
        TURN,
        /** That one city is nowhere behind. */
        DOMINANCE,
        /** Whether the ranks are far enough apart. */
        RANKS,
        /** What one or both lack. */
        LACK,
        /** What areas and years the values describe. */
        GROUND,
        /** By which choices the scenario differs from the published one. */
        SCENARIO,
        /** What could be compared instead. */
        INSTEAD
    }
}
