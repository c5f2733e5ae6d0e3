package atlas.map.tile;

import atlas.out.WholeFile;
import atlas.pack.Prepared;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * The tiles that the map showed last, as they were painted, in a file beside the database: the next
 * start shows the same map, and unrolls them in a small part of the time that outlines take to be
 * read and painted. Only a packaged atlas keeps them, and only for itself, since they hold for its
 * outlines alone.
 *
 * @param colours of the theme they were painted in
 * @param size of each
 */
record LastTiles(int colours, TilePainter.Size size, Map<TileKey, Runs> tiles) {
    static final LastTiles NONE = new LastTiles(0, new TilePainter.Size(0, 0), Map.of());

    private static final Logger LOG = System.getLogger(LastTiles.class.getName());
    private static final String FILE = "last-map.tiles";
    private static final long LARGEST = 32L << 20;
    private static final int HEAD = Long.BYTES + 4 * Integer.BYTES;
    private static final int TILE_HEAD = Integer.BYTES + 2 * Long.BYTES;

    /** What the file in a folder holds; nothing where there is none that holds for this atlas. */
    static LastTiles in(Path folder) {
        return stamp().map(stamp -> read(folder.resolve(FILE), stamp)).orElse(NONE);
    }

    /** Writes the file; whole or not at all. Where that fails the next start paints. */
    void write(Path folder) {
        stamp().ifPresent(stamp -> write(folder.resolve(FILE), stamp));
    }

    /** A tile in these colours, if it is among them. */
    Optional<Runs> find(Palette palette, TileKey key, TilePainter.Size wanted) {
        return palette.code() == colours && wanted.pixels() == size.pixels()
                ? Optional.ofNullable(tiles.get(key))
                : Optional.empty();
    }

    /** Whether there are any of a zoom in these colours. */
    boolean has(Palette palette, int zoom) {
        return palette.code() == colours
                && tiles.keySet().stream().anyMatch(key -> key.zoom() == zoom);
    }

    /** Whether it holds the same tiles; those of the same colours look alike. */
    boolean isLike(LastTiles other) {
        return colours == other.colours
                && size.pixels() == other.size.pixels()
                && tiles.keySet().equals(other.tiles.keySet());
    }

    static LastTiles read(Path file, long stamp) {
        try {
            if (!Files.exists(file) || Files.size(file) > LARGEST) {
                return NONE;
            }
            byte[] bytes = Files.readAllBytes(file);
            var from = ByteBuffer.wrap(bytes, 0, Math.max(0, bytes.length - Long.BYTES));
            boolean whole =
                    bytes.length > HEAD
                            && ByteBuffer.wrap(bytes).getLong(from.limit()) == sum(from);
            return whole && from.getLong() == stamp ? read(from) : NONE;
        } catch (IOException | BufferUnderflowException | IllegalArgumentException unusable) {
            LOG.log(Logger.Level.DEBUG, "The tiles of the last map are painted anew", unusable);
            return NONE;
        }
    }

    private static LastTiles read(ByteBuffer from) {
        int colours = from.getInt();
        var size = new TilePainter.Size(from.getInt(), from.getInt());
        int count = from.getInt();
        Map<TileKey, Runs> tiles = LinkedHashMap.newLinkedHashMap(Math.clamp(count, 0, 100));
        for (int i = 0; i < count; i++) {
            var key = new TileKey(from.getInt(), from.getLong(), from.getLong());
            tiles.put(key, Runs.read(from, size.whole() * size.whole()));
        }
        return new LastTiles(colours, size, tiles);
    }

    void write(Path file, long stamp) {
        var into = ByteBuffer.allocate(bytes());
        into.putLong(stamp).putInt(colours).putInt(size.pixels()).putInt(size.bleed());
        into.putInt(tiles.size());
        tiles.forEach((key, runs) -> {
            into.putInt(key.zoom()).putLong(key.column()).putLong(key.row());
            runs.write(into);
        });
        into.putLong(sum(ByteBuffer.wrap(into.array(), 0, into.position())));
        try {
            WholeFile.write(file, out -> out.write(into.array()));
        } catch (IOException failure) {
            LOG.log(Logger.Level.DEBUG, "The tiles of the map are not kept", failure);
        }
    }

    private int bytes() {
        return HEAD
                + tiles.values().stream().mapToInt(runs -> TILE_HEAD + runs.bytes()).sum()
                + Long.BYTES;
    }

    private static long sum(ByteBuffer bytes) {
        var sum = new CRC32();
        sum.update(bytes.duplicate());
        return sum.getValue();
    }

    /** Tells the outlines of this atlas from those of others; none where it is not packaged. */
    private static Optional<Long> stamp() {
        return Prepared.file(Engraving.file(Detail.MEDIUM.code())).map(LastTiles::stamp);
    }

    private static long stamp(Path outlines) {
        try {
            return 31 * Files.getLastModifiedTime(outlines).toMillis() + Files.size(outlines);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
