package atlas.store;

/** Hears how far a long work is. Called on the thread that works. */
@FunctionalInterface
public interface Progress {
    /** So many of so many rows are done. */
    void at(int done, int total);
}
