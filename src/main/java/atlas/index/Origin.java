package atlas.index;

/**
 * What a result was computed from, so that it can be explained and computed again.
 *
 * @param dataVersion of the package of facts; empty if nobody named it
 */
public record Origin(String dataVersion, String panelId, Scenario scenario) {}
