package atlas.map.tile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.state.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LastTilesTest {
    private static final long STAMP = 42;
    private static final TilePainter.Size SIZE = new TilePainter.Size(8, 1);
    private static final TileKey KEY = new TileKey(4, 14, 6);
    private static final Palette LIGHT = Palette.of(Theme.LIGHT);

    @TempDir private Path folder;

    @Test
    void whatIsReadIsWhatWasWritten() {
        var read = read(written());
        assertArrayEquals(pixels(), read.find(LIGHT, KEY, SIZE).orElseThrow().pixels());
        assertEquals(1, read.tiles().size());
    }

    @Test
    void tilesHoldForTheirColoursZoomAndSizeOnly() {
        var read = read(written());
        assertTrue(read.has(LIGHT, 4));
        assertFalse(read.has(LIGHT, 5));
        assertFalse(read.has(Palette.of(Theme.DARK), 4));
        assertTrue(read.find(Palette.of(Theme.DARK), KEY, SIZE).isEmpty());
        assertTrue(read.find(LIGHT, KEY, new TilePainter.Size(16, 1)).isEmpty());
    }

    @Test
    void tilesOfOtherOutlinesCountAsNone() {
        assertSame(LastTiles.NONE, LastTiles.read(written(), STAMP + 1));
    }

    @Test
    void whereThereIsNoFileThereAreNone() {
        assertSame(LastTiles.NONE, read(folder.resolve("absent")));
    }

    @Test
    void anyDamageMakesItCountAsNone() throws IOException {
        var file = written();
        byte[] whole = Files.readAllBytes(file);
        for (int at = 0; at < whole.length; at++) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 1;
            Files.write(file, damaged);
            assertSame(LastTiles.NONE, read(file), "byte " + at);
            Files.write(file, Arrays.copyOf(whole, at));
            assertSame(LastTiles.NONE, read(file), "cut off at " + at);
        }
    }

    @Test
    void aFolderThatCannotBeWrittenToIsNoTrouble() {
        kept().write(folder.resolve("absent").resolve("file"), STAMP);
        assertFalse(Files.exists(folder.resolve("absent")));
    }

    private Path written() {
        var file = folder.resolve("last-map.tiles");
        kept().write(file, STAMP);
        return file;
    }

    private static LastTiles read(Path file) {
        return LastTiles.read(file, STAMP);
    }

    private static LastTiles kept() {
        return new LastTiles(LIGHT.code(), SIZE, Map.of(KEY, Runs.of(pixels())));
    }

    private static int[] pixels() {
        int[] pixels = new int[SIZE.whole() * SIZE.whole()];
        Arrays.setAll(pixels, i -> i / 7);
        return pixels;
    }
}
