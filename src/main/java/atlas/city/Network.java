package atlas.city;

/** What a city can be a member of. */
public enum Network implements Coded {
    /** UNESCO Creative Cities Network. */
    UCCN,
    /** Culture City of East Asia, a title for one year. */
    CCEA
}
