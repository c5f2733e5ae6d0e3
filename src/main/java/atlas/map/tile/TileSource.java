package atlas.map.tile;

import com.gluonhq.maps.tile.TileRetriever;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.image.Image;

/**
 * Where the map component finds our tiles. It makes one such object, by name, for the life of the
 * program; that is why the tiles served are exchanged here. Nothing is ever fetched.
 */
public final class TileSource implements TileRetriever {
    private static final AtomicReference<Tiles> SERVED = new AtomicReference<>();

    static void serve(Tiles tiles) {
        SERVED.set(tiles);
    }

    /** Serves other tiles while something is done; on the window's thread, as all maps are. */
    static void serve(Tiles tiles, Runnable meanwhile) {
        Tiles before = SERVED.getAndSet(tiles);
        try {
            meanwhile.run();
        } finally {
            SERVED.set(before);
        }
    }

    @Override
    public CompletableFuture<Image> loadTile(int zoom, long column, long row) {
        Tiles tiles = SERVED.get();
        if (tiles == null) {
            throw new IllegalStateException("a map was shown before any tiles were made");
        }
        return tiles.tile(new TileKey(zoom, column, row));
    }
}
