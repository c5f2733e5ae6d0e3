package atlas.city;

/**
 * One of Sasaki's seven indices, an axis of the radar.
 *
 * @param number 1 to 7, the fixed order of the axes
 * @param shortName fits beside an axis
 */
public record Dimension(int number, Bilingual name, Bilingual shortName) {}
