package atlas.index.pairwise;

/** What must be said beside two numbers that stand face to face. */
public enum Doubt {
    /** They describe areas of different levels, such as a city and a prefecture. */
    OTHER_LEVEL,
    /** They are of different years, but not far apart. */
    OTHER_YEAR,
    /** They are of years too far apart to tell the cities from the times. */
    YEARS_APART,
    /** Both describe the same larger area, so they are equal by construction and tell nothing. */
    SAME_AREA,
    /** At least one describes a prefecture, not the city. */
    PREFECTURAL,
    /** At least one is of low confidence. */
    UNSURE,
    /** The two scores are made of different parts, as each city lacks others. */
    OTHER_PARTS;

    /** Whether no city can be called better in spite of it. */
    public boolean forbidsBetter() {
        return this == OTHER_LEVEL || this == YEARS_APART || this == SAME_AREA;
    }
}
