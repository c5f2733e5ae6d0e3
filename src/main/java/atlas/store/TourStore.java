package atlas.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * The user's tours. What is put is kept, also if the atlas is killed the next moment; each change
 * is whole or not at all.
 */
public final class TourStore {
    private final Seat seat;

    TourStore(Seat seat) {
        this.seat = seat;
    }

    /** All of them, the oldest first. */
    public List<SavedTour> all() {
        return seat.own().tours().stream().map(OwnWork.DatedTour::tour).toList();
    }

    /**
     * Keeps it in place of one of the same id, if there is one, and then in its place in the order.
     */
    public void put(SavedTour tour, Instant now) {
        var moment = now.atOffset(ZoneOffset.UTC);
        seat.change(handle -> {
            int changed =
                    handle.execute(
                            "update own_tour set format = ?, content = ?, changed = ? where id = ?",
                            tour.format(),
                            tour.content(),
                            moment,
                            tour.id());
            if (changed == 0) {
                insert(handle, tour, moment);
            }
        });
    }

    public void remove(String id) {
        seat.change(handle -> handle.execute("delete from own_tour where id = ?", id));
    }

    private static void insert(Handle handle, SavedTour tour, OffsetDateTime moment) {
        handle.execute(
                """
                insert into own_tour (id, format, content, created, changed)
                values (?, ?, ?, ?, ?)
                """,
                tour.id(),
                tour.format(),
                tour.content(),
                moment,
                moment);
    }
}
