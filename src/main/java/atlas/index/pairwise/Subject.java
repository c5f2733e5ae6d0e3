package atlas.index.pairwise;

import atlas.city.Indicator;

/** What a row of numbers is about. */
public sealed interface Subject {
    /** The overall score. */
    record Whole() implements Subject {}

    /**
     * One of the seven indices.
     *
     * @param number 1 to 7
     */
    record OfIndex(int number) implements Subject {}

    /**
     * An indicator of the panel.
     *
     * @param scored whether the scenario uses it; context and what was left out is only shown
     */
    record OfIndicator(Indicator indicator, boolean scored) implements Subject {}
}
