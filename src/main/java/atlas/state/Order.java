package atlas.state;

/** What the city list is sorted by; cities without the thing stand last. */
public enum Order {
    NAME,
    YEAR,
    POPULATION,
    SCORE
}
