package atlas.city;

/** Sasaki's three Japanese models of the creative city. */
public enum Model implements Coded {
    KANAZAWA,
    YOKOHAMA,
    OSAKA
}
