/**
 * How sure ranks are: rank intervals, sensitivity to the choices made, what single indicators do.
 * Pure; may use the JDK, city and index only. Start reading at MonteCarlo, then Sensitivity.
 */
package atlas.index.uncertainty;
