package atlas.city;

/** The five groups of countries that UNESCO works with. */
public enum WorldRegion implements Coded {
    AFRICA,
    ARAB_STATES,
    ASIA_PACIFIC,
    EUROPE_NORTH_AMERICA,
    LATIN_AMERICA_CARIBBEAN
}
