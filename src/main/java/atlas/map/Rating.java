package atlas.map;

import atlas.city.Bilingual;

/**
 * The overall score of a city, never without what it is measured by.
 *
 * @param score 0 to 100, unrounded
 * @param known how many of the indices it rests on
 * @param indices how many there are
 */
public record Rating(double score, Bilingual panel, int known, int indices) {}
