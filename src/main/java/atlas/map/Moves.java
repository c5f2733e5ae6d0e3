package atlas.map;

/** The moves that buttons and keys ask of a map. */
interface Moves {
    void nearer();

    void farther();

    /** Back to where it is worth looking. */
    void home();

    /** A step to the side, in shares of the usual one. */
    void step(double right, double down);
}
