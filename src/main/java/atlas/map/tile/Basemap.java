package atlas.map.tile;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The sheets read so far, and their simplified copies. Safe to use from any thread. */
public final class Basemap {
    private static final int WORLD = 0;

    // From here on points are farther apart than half a pixel nearly everywhere.
    private static final int WHOLE_FROM = 7;
    private static final double HALF_PIXEL = 0.5 / 512;

    private final Map<Detail, Sheet> whole = new ConcurrentHashMap<>();
    private final Map<Key, Sheet> simplified = new ConcurrentHashMap<>();

    private record Key(Detail detail, int zoom) {}

    /** Nothing is read yet. */
    public Basemap() {}

    /** Reads what the world and a zoom deserve, so that tiles need not be painted twice. */
    public void prepare(int zoom) {
        read(Detail.of(zoom));
        sheet(zoom);
        sheet(WORLD);
    }

    boolean has(Detail detail) {
        return whole.containsKey(detail);
    }

    /** Reads a sheet unless it is there. */
    void read(Detail detail) {
        whole.computeIfAbsent(detail, Detail::read);
    }

    /** The best sheet for a zoom that is there; reads the coarse one if none is. */
    Sheet sheet(int zoom) {
        Detail detail = best(Detail.of(zoom));
        Sheet sheet = whole.computeIfAbsent(detail, Detail::read);
        return zoom >= WHOLE_FROM
                ? sheet
                : simplified.computeIfAbsent(
                        new Key(detail, zoom),
                        _ -> sheet.simplified(HALF_PIXEL / Math.pow(2, zoom)));
    }

    private Detail best(Detail wanted) {
        return Stream.iterate(
                        Optional.of(wanted), Optional::isPresent, d -> d.flatMap(Detail::coarser))
                .flatMap(Optional::stream)
                .filter(this::has)
                .findFirst()
                .orElse(Detail.COARSE);
    }
}
