package atlas.index;

/** Follows long work and can stop it. */
@FunctionalInterface
public interface Watch {
    /** Lets the work come to its end. */
    Watch NONE = _ -> true;

    /**
     * Told again and again.
     *
     * @param done how much, 0..1
     * @return whether to go on
     */
    boolean goOn(double done);
}
