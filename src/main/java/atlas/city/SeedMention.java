package atlas.city;

/** Whether the seed documents cite a work. */
public enum SeedMention implements Coded {
    YES,
    /** The seed names an author and a year that several works fit. */
    POSSIBLY,
    /** The seed names the author only. */
    BY_NAME,
    /** Not in the seed: background. */
    NO,
    /** One of the two seed documents. */
    SEED_ITSELF
}
