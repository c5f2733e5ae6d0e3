package atlas.index.uncertainty;

/**
 * How a city ranks when choices vary.
 *
 * @param low the best of the middle nine tenths of its ranks: 5 % are better
 * @param high the worst of them: 5 % are worse
 * @param ranked in how many draws it had a rank
 */
public record RankInterval(String cityId, int low, int median, int high, int ranked) {}
