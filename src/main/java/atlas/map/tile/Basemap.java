package atlas.map.tile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The sheets read so far, and their simplified copies. Safe to use from any thread. */
public final class Basemap {
    private static final int WORLD = 0;

    // The first map's; a map that is nearer still gets better outlines at first than none.
    private static final int OPENING = 3;

    // From here on points are farther apart than half a pixel nearly everywhere.
    private static final int WHOLE_FROM = 7;
    private static final double HALF_PIXEL = 0.5 / 512;

    private final Map<Detail, Sheet> whole = new ConcurrentHashMap<>();
    private final Map<String, Sheet> simplified = new ConcurrentHashMap<>();

    private volatile LastTiles last = LastTiles.NONE;

    /** Nothing is read yet. */
    public Basemap() {}

    /** Nothing is read yet but the last map's tiles. */
    Basemap(LastTiles last) {
        this.last = last;
    }

    /**
     * Reads what a start needs, so that tiles need not be painted twice; where the last map's are
     * there, they need not be painted at all.
     *
     * @param folder in which the last map was kept
     */
    public void prepare(Path folder) {
        last = LastTiles.in(folder);
        if (last.tiles().isEmpty()) {
            prepare();
        }
    }

    /** Reads the outlines that the last map's tiles made unnecessary so far. */
    LastTiles catchUp() {
        last.tiles().keySet().stream()
                .map(key -> Detail.of(key.zoom()))
                .distinct()
                .forEach(this::read);
        return last;
    }

    LastTiles last() {
        return last;
    }

    /** Reads what a start needs, so that tiles need not be painted twice. */
    void prepare() {
        read(Detail.of(OPENING));
        sheet(OPENING);
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
                        name(detail, zoom),
                        name -> Engraving.find(name).orElseGet(() -> simplified(sheet, zoom)));
    }

    private static Sheet simplified(Sheet sheet, int zoom) {
        return sheet.simplified(HALF_PIXEL / Math.pow(2, zoom));
    }

    private static String name(Detail detail, int zoom) {
        return detail.code() + "-" + zoom;
    }

    /**
     * Writes the outlines that a start needs into a folder, to be there sooner at later ones.
     *
     * @throws IOException if the folder cannot be written to
     */
    public static void engrave(Path folder) throws IOException {
        for (int zoom : new int[] {WORLD, OPENING}) {
            Detail detail = Detail.of(zoom);
            Sheet sheet = detail.read();
            Engraving.write(sheet, detail.code(), folder);
            Engraving.write(simplified(sheet, zoom), name(detail, zoom), folder);
        }
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
