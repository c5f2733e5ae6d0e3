package atlas.map.tile;

import atlas.state.Background;
import java.nio.file.Path;

/** Where the last map's tiles are kept for the next start, each set of them once. */
final class Larder {
    private final Path folder;
    private LastTiles held;

    /**
     * @param held what it holds already
     */
    Larder(Path folder, LastTiles held) {
        this.folder = folder;
        this.held = held;
    }

    /** Keeps them in place of those of before; the file is written in the background. */
    void keep(LastTiles tiles, Background background) {
        if (!tiles.tiles().isEmpty() && !tiles.isLike(held)) {
            held = tiles;
            background.run(
                    () -> {
                        tiles.write(folder);
                        return tiles;
                    },
                    _ -> {});
        }
    }
}
