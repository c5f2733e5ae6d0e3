package atlas.index.pairwise;

/** By what a city to compare with is chosen. */
public enum PeerRule {
    /** Nearly as many inhabitants. */
    POPULATION,
    /** Nearly the same scores in the seven indices. */
    PROFILE,
    /** The same creative field in the network, nearest first. */
    FIELD,
    /** The same kinds of creative milieu. */
    MILIEUS,
    /** Placed near the same Japanese model. */
    MODEL
}
