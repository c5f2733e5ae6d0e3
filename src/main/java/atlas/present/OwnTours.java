package atlas.present;

import atlas.state.tour.Step;
import atlas.state.tour.Tour;
import atlas.state.tour.TourShelf;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The tours that the user writes. Each change is handed to the shelf at once; one that cannot be
 * kept stays on the screen, and is tried again.
 */
public final class OwnTours {
    private final TourShelf shelf;
    private final Notice notice;
    private final ReadOnlyObjectWrapper<List<Tour>> all = new ReadOnlyObjectWrapper<>(List.of());
    private final Deque<Runnable> removals = new ArrayDeque<>();
    private boolean troubled;
    private int unread;

    OwnTours(TourShelf shelf, Notice notice) {
        this.shelf = shelf;
        this.notice = notice;
    }

    /** Fetches them. */
    void ask(Runnable then) {
        shelf.all(kept -> {
            unread = kept.unread();
            all.set(kept.tours());
            then.run();
        });
    }

    /** The oldest first. */
    ReadOnlyObjectProperty<List<Tour>> all() {
        return all.getReadOnlyProperty();
    }

    /** How many are kept that this atlas cannot read. */
    int unread() {
        return unread;
    }

    Optional<Tour> find(String id) {
        return all.get().stream().filter(tour -> tour.id().equals(id)).findFirst();
    }

    void add(Tour tour) {
        insert(all.get().size(), tour);
    }

    /** Does nothing where there is no such tour. */
    void change(String id, UnaryOperator<Tour> change) {
        var changed = new ArrayList<>(all.get());
        changed.replaceAll(tour -> tour.id().equals(id) ? change.apply(tour) : tour);
        if (!changed.equals(all.get())) {
            all.set(List.copyOf(changed));
            find(id).ifPresent(this::keep);
        }
    }

    /** Can be taken back. */
    void remove(String id) {
        find(id).ifPresent(tour -> {
            int at = all.get().indexOf(tour);
            var rest = new ArrayList<>(all.get());
            rest.remove(at);
            all.set(List.copyOf(rest));
            shelf.remove(id, this::heed);
            removals.push(() -> insert(at, tour));
        });
    }

    /** Can be taken back. */
    void remove(String id, String step) {
        find(id).ifPresent(tour -> {
            int at = Revision.at(tour, step);
            if (at >= 0) {
                Step gone = tour.steps().get(at);
                change(id, t -> Revision.without(t, step));
                removals.push(() -> change(id, t -> Revision.with(t, at, gone)));
            }
        });
    }

    /** Puts back what was removed last; false where there is nothing. */
    boolean putBack() {
        boolean any = !removals.isEmpty();
        if (any) {
            removals.pop().run();
        }
        return any;
    }

    private void insert(int at, Tour tour) {
        var more = new ArrayList<>(all.get());
        more.add(Math.clamp(at, 0, more.size()), tour);
        all.set(List.copyOf(more));
        keep(tour);
    }

    private void keep(Tour tour) {
        shelf.put(tour, this::heed);
    }

    private void heed(boolean kept) {
        if (!kept) {
            troubled = true;
            notice.offer("own.unkept", "own.unkept.again", () -> all.get().forEach(this::keep));
        } else if (troubled) {
            troubled = false;
            notice.say("own.kept");
        }
    }
}
