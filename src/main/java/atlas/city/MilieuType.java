package atlas.city;

/** Sasaki's creative milieu, Hall's innovative milieu, or a place that is both. */
public enum MilieuType implements Coded {
    CREATIVE,
    INNOVATIVE,
    BOTH
}
