/**
 * Cities against each other: who outranks whom, at which weights they change places, which weights
 * would put a city first. Pure; may use the JDK, city and index only. Start reading at Standings.
 */
package atlas.index.pairwise;
