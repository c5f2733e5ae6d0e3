package atlas.map.tile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.geo.Mercator;
import atlas.map.tile.TilePainter.Size;
import atlas.state.Theme;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class TilePainterTest {
    private static final Size TILE = new Size(512, 2);
    private static final Palette LIGHT = Palette.of(Theme.LIGHT);
    private static final Basemap BASEMAP = whole();

    @ParameterizedTest
    @CsvSource({"0", "2", "4", "6", "9", "12"})
    void honshuIsLandAndThePacificIsSea(int zoom) {
        assertEquals(LIGHT.land(), at(zoom, 36.3, 138.35));
        assertEquals(LIGHT.sea(), at(zoom, 30, 165));
        assertEquals(LIGHT.sea(), at(zoom, 40.05, 135.05));
    }

    @Test
    void theCaspianSeaAndLakeBaikalAreWater() {
        assertEquals(LIGHT.sea(), at(3, 42, 50.5));
        assertEquals(LIGHT.sea(), at(6, 53.5, 108));
    }

    @Test
    void antarcticaIsLandDownToTheEdge() {
        assertEquals(LIGHT.land(), at(2, -84, 20));
        assertEquals(LIGHT.land(), at(2, -80, 120));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void eachThemeHasItsOwnSea(Theme theme) {
        Palette palette = Palette.of(theme);
        BufferedImage image =
                TilePainter.paint(palette, BASEMAP.sheet(0), new TileKey(0, 0, 0), TILE);
        assertEquals(
                palette.sea().getRGB(),
                image.getRGB(pixel(Mercator.x(165)), pixel(Mercator.y(30))));
    }

    @ParameterizedTest
    @CsvSource({"3, 3, 3", "5, 14, 12", "6, 29, 25", "8, 117, 100"})
    void neighboursPaintTheSameWhereTheyOverlap(int zoom, int column, int row) {
        BufferedImage left = tile(zoom, column, row);
        BufferedImage right = tile(zoom, column + 1, row);
        BufferedImage below = tile(zoom, column, row + 1);
        // The two columns before the seam, then the two after it; both pictures show all four.
        for (int i = 0; i < 4; i++) {
            assertArrayEquals(column(left, 512 + i), column(right, i), "column " + i);
            assertArrayEquals(row(left, 512 + i), row(below, i), "row " + i);
        }
    }

    @ParameterizedTest
    @CsvSource({"1", "4", "6"})
    void noLineRunsAlongTheDateLineOrTheCut(int zoom) {
        for (double latitude : new double[] {-60, -40, 10, 30, 45, 56}) {
            for (double aside = 0; aside <= 0.02; aside += 0.002) {
                assertEquals(LIGHT.sea(), at(zoom, latitude, 180 - aside));
                assertEquals(LIGHT.sea(), at(zoom, latitude, -180 + aside));
                assertEquals(LIGHT.sea(), at(zoom, latitude, -30 - aside));
                assertEquals(LIGHT.sea(), at(zoom, latitude, -30 + aside));
            }
        }
    }

    @Test
    void theDateLineDoesNotShowOnLandEither() {
        for (double aside = -0.3; aside <= 0.3; aside += 0.01) {
            double longitude = 180 + aside;
            assertEquals(LIGHT.land(), at(7, 68, longitude > 180 ? longitude - 360 : longitude));
        }
    }

    @Test
    void bordersAndPrefecturesAppearWhereTheZoomHasRoomForThem() {
        // Inland, between Nagano and Gunma; on the Polish plain; both far from any water drawn.
        assertTrue(isCrossedByALine(6, 36.2, 138.2, 139));
        assertTrue(isCrossedByALine(3, 52, 22, 25));
        assertTrue(!isCrossedByALine(4, 36.2, 138.2, 139), "a prefecture seen from too far");
    }

    @Test
    void anEmptyTileOfTheOceanIsOneColour() {
        int[] rgb = tile(6, 42, 24).getRGB(0, 0, 516, 516, null, 0, 516);
        assertTrue(IntStream.of(rgb).allMatch(c -> c == LIGHT.sea().getRGB()));
    }

    private static Basemap whole() {
        var basemap = new Basemap();
        for (Detail detail : Detail.values()) {
            basemap.read(detail);
        }
        return basemap;
    }

    private static BufferedImage tile(int zoom, int column, int row) {
        return TilePainter.paint(LIGHT, BASEMAP.sheet(zoom), new TileKey(zoom, column, row), TILE);
    }

    private static Color at(int zoom, double latitude, double longitude) {
        double tiles = Math.pow(2, zoom);
        double x = Mercator.x(longitude) * tiles;
        double y = Mercator.y(latitude) * tiles;
        var size = new Size(512, 0);
        var key = new TileKey(zoom, (long) x, (long) y);
        BufferedImage image = TilePainter.paint(LIGHT, BASEMAP.sheet(zoom), key, size);
        return new Color(
                image.getRGB((int) ((x - Math.floor(x)) * 512), (int) ((y - Math.floor(y)) * 512)));
    }

    private static int pixel(double world) {
        return (int) (world * 512) + 2;
    }

    private static boolean isCrossedByALine(int zoom, double latitude, double west, double east) {
        for (double longitude = west; longitude < east; longitude += 0.01) {
            if (!at(zoom, latitude, longitude).equals(LIGHT.land())) {
                return true;
            }
        }
        return false;
    }

    private static int[] column(BufferedImage image, int x) {
        return image.getRGB(x, 0, 1, image.getHeight(), null, 0, 1);
    }

    private static int[] row(BufferedImage image, int y) {
        return image.getRGB(0, y, image.getWidth(), 1, null, 0, image.getWidth());
    }
}
