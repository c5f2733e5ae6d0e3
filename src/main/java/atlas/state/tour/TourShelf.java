package atlas.state.tour;

import java.util.List;
import java.util.function.Consumer;

/**
 * Where the user's tours are kept. Changes are made one after the other; each is told on the
 * window's thread once it is on the disk, or once it could not be kept, and then the next change of
 * that tour tries again.
 */
public interface TourShelf {
    /**
     * What is kept.
     *
     * @param tours the oldest first
     * @param unread how many more there are that this atlas cannot read; they stay as they are
     */
    record Kept(List<Tour> tours, int unread) {
        /** Copies the list. */
        public Kept {
            tours = List.copyOf(tours);
        }
    }

    /** Asks for all of them. */
    void all(Consumer<Kept> then);

    /** Keeps one, in place of one of the same id. */
    void put(Tour tour, Consumer<Boolean> then);

    /** Removes one. */
    void remove(String id, Consumer<Boolean> then);
}
