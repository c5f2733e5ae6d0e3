/**
 * Composite scores: from observations to normalised values, seven indices, one overall score and
 * ranks. Pure; may use the JDK and city only. Start reading at Scorer, then Scenario.
 */
package atlas.index;
