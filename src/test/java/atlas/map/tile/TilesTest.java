package atlas.map.tile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.state.Background;
import atlas.state.Settings;
import atlas.state.Theme;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Map;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
final class TilesTest {
    private static final int PATIENCE_MILLIS = 60_000;
    private static final TileKey JAPAN = new TileKey(4, 14, 6);

    private final Settings settings = Settings.fresh();
    private Tiles tiles;

    @BeforeEach
    void make() {
        tiles =
                WaitForAsyncUtils.waitForAsyncFx(
                        PATIENCE_MILLIS,
                        () -> {
                            var made = new Tiles(Background.direct(), settings.theme());
                            // The finer outlines, once there, exchange all tiles.
                            made.isFinest(JAPAN.zoom());
                            return made;
                        });
    }

    @Test
    void aTileInUseIsNotMadeTwice(FxRobot robot) {
        Image first = tile(robot, JAPAN);
        assertSame(first, tile(robot, JAPAN));
    }

    @Test
    void aTileThatWasLongOutOfUseLooksAsBefore(FxRobot robot) {
        Image first = tile(robot, JAPAN);
        for (int column = 0; column < 16; column++) {
            for (int row = 8; row < 16; row++) {
                tile(robot, new TileKey(JAPAN.zoom(), column, row));
            }
        }
        Image again = tile(robot, JAPAN);
        assertNotSame(first, again);
        assertArrayEquals(pixels(first), pixels(again));
    }

    @Test
    void anotherThemeHasOtherTiles(FxRobot robot) {
        int[] light = pixels(tile(robot, JAPAN));
        robot.interact(() -> settings.theme().set(Theme.DARK));
        assertFalse(Arrays.equals(light, pixels(tile(robot, JAPAN))));
    }

    @Test
    void whatTheLastMapShowedNeedsNoOutlines(FxRobot robot) {
        var size = new TilePainter.Size(384, 3);
        int[] checks = new int[size.whole() * size.whole()];
        Arrays.setAll(checks, i -> 0xff000000 | i / 100);
        var last =
                new LastTiles(Palette.of(Theme.LIGHT).code(), size, Map.of(JAPAN, Runs.of(checks)));
        var basemap = new Basemap(last);
        robot.interact(() -> tiles = new Tiles(Background.direct(), basemap, settings.theme()));
        assertArrayEquals(checks, pixels(tile(robot, JAPAN)));
        robot.interact(() -> assertTrue(tiles.isFinest(JAPAN.zoom())));
        assertFalse(basemap.has(Detail.of(JAPAN.zoom())));
        // Its neighbour does; then all are as fine as they can be again, and this is as it was.
        tile(robot, new TileKey(JAPAN.zoom(), 15, 6));
        assertTrue(basemap.has(Detail.of(JAPAN.zoom())));
        robot.interact(() -> assertTrue(tiles.isFinest(JAPAN.zoom())));
        assertArrayEquals(checks, pixels(tile(robot, JAPAN)));
    }

    @Test
    void whoAsksAgainNeedNotWaitForTheNews(FxRobot robot) {
        var news = new ArrayDeque<Runnable>();
        var background = new Background(Runnable::run, news::add, _ -> {});
        robot.interact(() -> {
            var made = new Tiles(background, settings.theme());
            assertFalse(made.tile(JAPAN).isDone());
            assertFalse(news.isEmpty());
            assertTrue(made.tile(JAPAN).isDone());
        });
    }

    private Image tile(FxRobot robot, TileKey key) {
        var image = new Image[1];
        robot.interact(() -> image[0] = tiles.tile(key).join());
        return image[0];
    }

    private static int[] pixels(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader()
                .getPixels(
                        0, 0, width, height, PixelFormat.getIntArgbPreInstance(), pixels, 0, width);
        return pixels;
    }
}
