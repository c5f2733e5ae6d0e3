package atlas.map.tile;

import atlas.geo.Viewport;
import atlas.state.Background;
import atlas.state.Theme;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.file.Path;
import java.util.Deque;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import org.jspecify.annotations.Nullable;

/**
 * Tiles of the basemap in the theme of the moment, painted in the background, newest wish first,
 * and kept while they are of use. To be used on the window's thread.
 */
public final class Tiles {
    /** Pixels of a tile's picture that lie beyond each of its sides, if the tile is 256 wide. */
    public static final int BLEED = 2;

    // Half as fine again as shown: a tile is drawn up to 1.7 times as large before the next finer
    // ones take its place. Finer still would be seen only on a screen of many small pixels, where
    // it is worth nearly twice the memory.
    private static final TilePainter.Size USUAL = new TilePainter.Size(384, 3 * BLEED / 2);
    private static final TilePainter.Size FINE = new TilePainter.Size(512, 2 * BLEED);
    private static final TilePainter.Size BACKDROP = new TilePainter.Size(1024, 0);
    private static final TileKey WORLD = new TileKey(0, 0, 0);
    private static final int KEPT = 40;

    // Some eight hundred tiles: enough to zoom from the continent to a town and back, as often as
    // one likes, without painting one again. Painting takes a processor that drawing needs.
    private static final long ATTIC_BYTES = 16L << 20;

    private final Background background;
    private final Basemap basemap;
    private final Set<Detail> wanted = EnumSet.noneOf(Detail.class);
    private final Deque<Wish> wishes = new ConcurrentLinkedDeque<>();
    private final Queue<Painted> done = new ConcurrentLinkedQueue<>();
    // One processor stays free for the window, or it would stutter while tiles are painted.
    private final Semaphore painters =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() - 1));
    private final Map<TileKey, CompletableFuture<Image>> kept = new Recent();
    private final Attic<Made> attic = new Attic<>(ATTIC_BYTES);
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper painted = new ReadOnlyIntegerWrapper();
    private Optional<CompletableFuture<Image>> world = Optional.empty();
    private Palette palette;
    private Optional<Larder> larder = Optional.empty();

    private record Wish(Made what, Palette palette, CompletableFuture<Image> picture) {}

    /** What a picture is made of; those of one revision have the same colours and outlines. */
    private record Made(TileKey key, TilePainter.Size size, int revision) {
        // A record's own two are put together at run time, which the first map would wait for.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Made made
                    && key.equals(made.key)
                    && size.pixels() == made.size.pixels()
                    && revision == made.revision;
        }

        @Override
        public int hashCode() {
            return 31 * (31 * key.hashCode() + size.pixels()) + revision;
        }
    }

    private record Painted(Wish wish, Image image) {}

    /**
     * From now on the map component asks here for its tiles.
     *
     * @param theme followed live
     */
    public Tiles(Background background, ObservableValue<Theme> theme) {
        this(background, new Basemap(), theme);
    }

    /**
     * The same with outlines that may be there already.
     *
     * @param theme followed live
     */
    public Tiles(Background background, Basemap basemap, ObservableValue<Theme> theme) {
        this(background, basemap, theme.getValue());
        var _ = theme.subscribe((_, chosen) -> repaint(Palette.of(chosen)));
        TileSource.serve(this);
    }

    private Tiles(Background background, Basemap basemap, Theme theme) {
        this.background = background;
        this.basemap = basemap;
        palette = Palette.of(theme);
    }

    /**
     * Tiles of the same outlines for maps that stand elsewhere, in a theme that stays. They are
     * served only {@link #serving}.
     */
    public Tiles aside(Theme theme) {
        return new Tiles(background, basemap, theme);
    }

    /** Lays maps out that are to get these tiles; whatever else is laid out keeps its own. */
    public void serving(Runnable layout) {
        TileSource.serve(this, layout);
    }

    /** Grows when all tiles look different: another theme, finer outlines. */
    public ReadOnlyIntegerProperty revision() {
        return revision.getReadOnlyProperty();
    }

    /** Grows with each tile delivered. */
    public ReadOnlyIntegerProperty painted() {
        return painted.getReadOnlyProperty();
    }

    /** Whether the outlines that a zoom deserves are there; asks for them if not. */
    public boolean isFinest(int zoom) {
        Detail detail = Detail.of(zoom);
        // As long as all that was asked for is among the last map's tiles, none needs outlines.
        boolean painted = !wanted.contains(detail) && basemap.last().has(palette, zoom);
        return painted || basemap.has(detail) || ask(detail);
    }

    private boolean ask(Detail detail) {
        if (wanted.add(detail)) {
            background.run(
                    () -> {
                        basemap.read(detail);
                        return detail;
                    },
                    _ -> repaint(palette));
        }
        return false;
    }

    /**
     * The whole world in one coarse picture, to stand behind tiles that are still being painted.
     */
    public CompletableFuture<Image> world() {
        var picture = world.orElseGet(() -> paint(WORLD, BACKDROP));
        world = Optional.of(picture);
        // Whoever sees tiles of the last map will need outlines with the first move.
        background.run(basemap::catchUp, _ -> {});
        return picture;
    }

    /**
     * Begins to paint what a map will soon ask for.
     *
     * @param zoom of the tiles
     */
    public void expect(Viewport view, int zoom) {
        for (TileKey key : TileKey.within(view, zoom)) {
            var _ = tile(key);
        }
    }

    /** Where tiles are kept for the next start; until this is said they are not kept. */
    public void keepIn(Path folder) {
        larder = Optional.of(new Larder(folder, basemap.last()));
    }

    /**
     * Keeps the tiles of a map for the next start, as far as they are there. The file is written in
     * the background.
     *
     * @param zoom of the tiles
     */
    public void keep(Viewport view, int zoom) {
        larder.ifPresent(l -> l.keep(shown(view, zoom), background));
    }

    private LastTiles shown(Viewport view, int zoom) {
        var tiles = new LinkedHashMap<TileKey, Runs>();
        for (TileKey key : TileKey.around(view, zoom)) {
            stored(new Made(key, size(), revision.get()), palette)
                    .ifPresent(runs -> tiles.put(key, runs));
        }
        return new LastTiles(palette.code(), size(), tiles);
    }

    private Optional<Runs> stored(Made what, Palette colours) {
        return attic.find(what).or(() -> basemap.last().find(colours, what.key(), what.size()));
    }

    /** A tile, painted or to be painted. */
    CompletableFuture<Image> tile(TileKey key) {
        deliverDone();
        if (basemap.last().find(palette, key, size()).isEmpty()
                && !basemap.has(Detail.of(key.zoom()))) {
            ask(Detail.of(key.zoom()));
        }
        return kept.computeIfAbsent(key, k -> paint(k, size()));
    }

    private static TilePainter.Size size() {
        return Screen.getPrimary().getOutputScaleX() > 1 ? FINE : USUAL;
    }

    private CompletableFuture<Image> paint(TileKey key, TilePainter.Size size) {
        var what = new Made(key, size, revision.get());
        var wish = new Wish(what, palette, new CompletableFuture<>());
        wishes.push(wish);
        background.run(this::paintNewest, this::deliver);
        return wish.picture();
    }

    // As many rounds as wishes; each takes the newest wish, not the one that asked for the round.
    private Painted paintNewest() throws InterruptedException {
        painters.acquire();
        try {
            var painted = paint(wishes.pop());
            done.add(painted);
            return painted;
        } finally {
            painters.release();
        }
    }

    private Painted paint(Wish wish) {
        Made what = wish.what();
        var stored = stored(what, wish.palette());
        if (stored.isPresent()) {
            return new Painted(wish, TileImage.of(stored.get().pixels(), what.size()));
        }
        boolean finest = basemap.has(Detail.of(what.key().zoom()));
        Sheet sheet = basemap.sheet(what.key().zoom());
        int[] pixels = pixels(TilePainter.paint(wish.palette(), sheet, what.key(), what.size()));
        // The others are painted anew as soon as there are finer outlines.
        if (finest) {
            attic.store(what, Runs.of(pixels));
        }
        return new Painted(wish, TileImage.of(pixels, what.size()));
    }

    private static int[] pixels(BufferedImage image) {
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    private void deliver(Painted news) {
        deliverDone();
        // The map component hangs the picture up in a later turn; those who wait come after it.
        background.later(() -> painted.set(painted.get() + 1));
    }

    // The news of a picture may have to wait while this thread builds the very map that wants it.
    private void deliverDone() {
        for (var next = done.poll(); next != null; next = done.poll()) {
            next.wish().picture().complete(next.image());
        }
    }

    private void repaint(Palette now) {
        palette = now;
        kept.clear();
        attic.clear();
        world = Optional.empty();
        revision.set(revision.get() + 1);
    }

    /** The tiles used last; a tile weighs up to 0.6 megabytes, or one where it is fine. */
    private static final class Recent extends LinkedHashMap<TileKey, CompletableFuture<Image>> {
        private static final long serialVersionUID = 1;

        Recent() {
            super(KEPT, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<TileKey, CompletableFuture<Image>> eldest) {
            return size() > KEPT;
        }
    }
}
