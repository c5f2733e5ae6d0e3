package atlas.state;

/** In which form places are named on the map. */
public enum Names {
    ENGLISH,
    LOCAL,
    BOTH
}
