package atlas.present;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What was done to tours, the latest first. Each tour has its own way back: what was done to one is
 * not undone unseen while another is open. Only a tour that was deleted comes back from anywhere,
 * and then it is the open one.
 */
final class Deeds {
    private static final int REMEMBERED = 500;

    private final Deque<Deed> done = new ArrayDeque<>();
    private final Deque<Deed> undone = new ArrayDeque<>();

    /** Something was done; what was undone of the same tour before cannot be done again. */
    void note(Deed deed) {
        undone.removeIf(other -> other.tour().equals(deed.tour()));
        var last = done.stream().filter(of(deed.tour())).findFirst();
        var whole =
                last.filter(before -> before.goesOnWith(deed))
                        .map(before -> before.withAfter(deed.after()));
        whole.ifPresent(_ -> done.remove(last.orElseThrow()));
        var now = whole.orElse(deed);
        if (!now.isIdle()) {
            done.push(now);
        }
        if (done.size() > REMEMBERED) {
            done.removeLast();
        }
    }

    /** What would be undone while a tour is open. */
    Optional<Deed> last(Optional<String> open) {
        return done.stream().filter(deed -> deed.deletes() || isOf(open, deed)).findFirst();
    }

    /** What would be done again while a tour is open. */
    Optional<Deed> next(Optional<String> open) {
        return undone.stream().filter(deed -> isOf(open, deed)).findFirst();
    }

    /** Takes it for undone. */
    void undo(Deed deed) {
        done.remove(deed);
        undone.push(deed);
    }

    /** Takes it for done again. */
    void redo(Deed deed) {
        undone.remove(deed);
        done.push(deed);
    }

    private static boolean isOf(Optional<String> open, Deed deed) {
        return open.filter(deed.tour()::equals).isPresent();
    }

    private static Predicate<Deed> of(String tour) {
        return deed -> deed.tour().equals(tour);
    }
}
