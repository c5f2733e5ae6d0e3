package atlas.map.tile;

import java.util.LinkedHashMap;
import java.util.Optional;

/**
 * Pictures out of use, rolled up, as many as fit in; those not asked for longest go first. Safe to
 * use from any thread.
 *
 * @param <K> what a picture is found by
 */
final class Attic<K> {
    private final long room;
    private final LinkedHashMap<K, Runs> stored = new LinkedHashMap<>(16, 0.75f, true);
    private long taken;

    /**
     * @param room in bytes
     */
    Attic(long room) {
        this.room = room;
    }

    synchronized Optional<Runs> find(K key) {
        return Optional.ofNullable(stored.get(key));
    }

    synchronized void store(K key, Runs picture) {
        var before = stored.put(key, picture);
        taken += picture.weight() - (before == null ? 0 : before.weight());
        var oldest = stored.values().iterator();
        while (taken > room && oldest.hasNext()) {
            taken -= oldest.next().weight();
            oldest.remove();
        }
    }

    synchronized void clear() {
        stored.clear();
        taken = 0;
    }
}
