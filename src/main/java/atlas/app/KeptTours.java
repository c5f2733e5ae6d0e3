package atlas.app;

import atlas.state.Background;
import atlas.state.tour.Tour;
import atlas.state.tour.TourJson;
import atlas.state.tour.TourShelf;
import atlas.store.SavedTour;
import atlas.store.TourStore;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * The user's tours in the database, written in their turn. Who types faster than the disk writes
 * has the last of several changes written.
 */
final class KeptTours implements TourShelf {
    private static final System.Logger LOG = System.getLogger(KeptTours.class.getName());

    private final TourStore store;
    private final Executor writer;
    private final Background background;
    private final InstantSource clock;
    private final Map<String, Tour> due = new ConcurrentHashMap<>();

    KeptTours(TourStore store, Executor writer, Background background, InstantSource clock) {
        this.store = store;
        this.writer = writer;
        this.background = background;
        this.clock = clock;
    }

    @Override
    public void all(Consumer<Kept> then) {
        writer.execute(() -> {
            var kept = read();
            background.later(() -> then.accept(kept));
        });
    }

    @Override
    public void put(Tour tour, Consumer<Boolean> then) {
        due.put(tour.id(), tour);
        make(then, () -> write(tour.id()));
    }

    @Override
    public void remove(String id, Consumer<Boolean> then) {
        due.remove(id);
        make(then, () -> store.remove(id));
    }

    private void make(Consumer<Boolean> then, Runnable change) {
        writer.execute(() -> {
            boolean kept = tried(change);
            background.later(() -> then.accept(kept));
        });
    }

    /** A full disk and the like: whoever asked says so. */
    private static boolean tried(Runnable change) {
        try {
            change.run();
            return true;
        } catch (RuntimeException failure) {
            LOG.log(System.Logger.Level.ERROR, "A tour is not kept", failure);
            return false;
        }
    }

    private void write(String id) {
        Optional.ofNullable(due.remove(id))
                .ifPresent(tour -> {
                    try {
                        store.put(
                                new SavedTour(id, TourJson.FORMAT, TourJson.write(tour)),
                                clock.instant());
                    } catch (RuntimeException failure) {
                        due.putIfAbsent(id, tour);
                        throw failure;
                    }
                });
    }

    private Kept read() {
        var tours = new ArrayList<Tour>();
        int unread = 0;
        for (var saved : store.all()) {
            if (TourJson.read(saved.content()) instanceof TourJson.Whole whole) {
                tours.add(whole.tour());
            } else {
                LOG.log(System.Logger.Level.WARNING, "Cannot be read: tour " + saved.id());
                unread++;
            }
        }
        return new Kept(tours, unread);
    }
}
