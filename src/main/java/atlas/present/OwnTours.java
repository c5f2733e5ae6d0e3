package atlas.present;

import atlas.present.Deed.What;
import atlas.state.tour.Tour;
import atlas.state.tour.TourShelf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The tours that the user writes. Each change is handed to the shelf at once; one that cannot be
 * kept stays on the screen, and is tried again; each can be undone, and the undoing is kept as
 * well.
 */
public final class OwnTours {
    private final TourShelf shelf;
    private final Notice notice;
    private final ReadOnlyObjectWrapper<List<Tour>> all = new ReadOnlyObjectWrapper<>(List.of());
    private final Deeds deeds = new Deeds();
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

    /**
     * Changes a tour; does nothing where there is none.
     *
     * @param step id of the step that is meant, if one is
     */
    void change(String id, What what, Optional<String> step, UnaryOperator<Tour> change) {
        find(id).ifPresent(before -> {
            Tour after = change.apply(before);
            if (!after.equals(before)) {
                deeds.note(new Deed(what, step, place(id), before, Optional.of(after)));
                set(after);
            }
        });
    }

    /** Deletes a tour; does nothing where there is none. */
    void remove(String id) {
        find(id).ifPresent(tour -> {
            var what = What.done("own.did.tour", tour);
            deeds.note(new Deed(what, Optional.empty(), place(id), tour, Optional.empty()));
            drop(id);
        });
    }

    /** What was done last, as far as the open tour or one that was deleted is concerned. */
    Optional<Deed> last(Optional<String> open) {
        return deeds.last(open);
    }

    /** What was undone last of the open tour. */
    Optional<Deed> next(Optional<String> open) {
        return deeds.next(open);
    }

    /** Undoes what was done last; empty where there is nothing. */
    Optional<Deed> undo(Optional<String> open) {
        var last = deeds.last(open);
        last.ifPresent(deed -> {
            deeds.undo(deed);
            if (deed.deletes()) {
                insert(deed.place(), deed.before());
            } else {
                set(deed.before());
            }
        });
        return last;
    }

    /** Does again what was undone last; empty where there is nothing. */
    Optional<Deed> redo(Optional<String> open) {
        var next = deeds.next(open);
        next.ifPresent(deed -> {
            deeds.redo(deed);
            deed.after().ifPresentOrElse(this::set, () -> drop(deed.tour()));
        });
        return next;
    }

    private int place(String id) {
        return all.get().stream().map(Tour::id).toList().indexOf(id);
    }

    private void set(Tour tour) {
        all.set(all.get().stream().map(t -> t.id().equals(tour.id()) ? tour : t).toList());
        keep(tour);
    }

    private void drop(String id) {
        all.set(all.get().stream().filter(tour -> !tour.id().equals(id)).toList());
        shelf.remove(id, this::heed);
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
