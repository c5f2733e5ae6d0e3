package atlas.present;

import atlas.state.tour.Tour;
import atlas.state.tour.TourShelf;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A shelf that is gone after the test; it can be told to refuse. */
final class MemoryTourShelf implements TourShelf {
    final Map<String, Tour> kept = new LinkedHashMap<>();
    boolean full;

    @Override
    public void all(Consumer<Kept> then) {
        then.accept(new Kept(new ArrayList<>(kept.values()), 1));
    }

    @Override
    public void put(Tour tour, Consumer<Boolean> then) {
        if (!full) {
            kept.put(tour.id(), tour);
        }
        then.accept(!full);
    }

    @Override
    public void remove(String id, Consumer<Boolean> then) {
        if (!full) {
            kept.remove(id);
        }
        then.accept(!full);
    }

    List<Tour> tours() {
        return List.copyOf(kept.values());
    }
}
