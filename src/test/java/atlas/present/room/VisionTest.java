package atlas.present.room;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class VisionTest {
    private static final int RED = 0xffff0000;
    private static final int GREEN = 0xff00ff00;
    private static final int WHITE = 0xffffffff;
    private static final int BLACK = 0xff000000;

    @ParameterizedTest
    @EnumSource(Vision.class)
    void greyStaysGreyAndWhiteStaysWhite(Vision vision) {
        for (int level = 0; level < 256; level++) {
            int seen = vision.seen(0xff000000 | level * 0x010101);
            assertEquals(red(seen), green(seen), 1);
            assertEquals(green(seen), blue(seen), 1);
            if (vision != Vision.WASHED_OUT) {
                assertEquals(level, green(seen), 2);
            }
        }
        assertEquals(WHITE, vision.seen(WHITE));
    }

    /**
     * Columns of the published matrices, lit channel by channel: code = 1.055 x^(1/2.4) - 0.055.
     */
    @Test
    void pureColoursAreSeenAsPublished() {
        // 0.367322, 0.280085, below 0; 0.860646, 0.672501, 0.042940.
        assertNear(0xffa49000, Vision.DEUTERANOPIA.seen(RED));
        assertNear(0xffefd63a, Vision.DEUTERANOPIA.seen(GREEN));
        // 0.152286, 0.114503, below 0.
        assertNear(0xff6d5f00, Vision.PROTANOPIA.seen(RED));
        // Above 1, below 0, 0.004733.
        assertNear(0xffff000f, Vision.TRITANOPIA.seen(RED));
        // The luminance of red, 0.2126.
        assertNear(0xff7f7f7f, Vision.GREY.seen(RED));
    }

    @Test
    void redAndGreenComeNearerToEachOtherWithoutOneOfTheirCones() {
        for (var vision : List.of(Vision.DEUTERANOPIA, Vision.PROTANOPIA)) {
            int red = 0xffb93a30;
            int green = 0xff4a7a30;
            assertTrue(
                    hues(vision.seen(red), vision.seen(green)) < hues(red, green) / 2,
                    vision.name());
        }
    }

    @Test
    void aBrightRoomLiftsBlackUntilTheContrastIsFive() {
        int black = Vision.WASHED_OUT.seen(BLACK);
        assertEquals(
                1 / Vision.CONTRAST, Vision.light(green(black) / 255.0), 0.005, "share of white");
        assertTrue(green(Vision.WASHED_OUT.seen(0xff404040)) > green(black));
    }

    @Test
    void aPictureIsSeenPixelByPixelAndItsTransparencyStays() {
        int[] picture = {RED, RED, GREEN, 0, 0x80ff0000, WHITE};
        int[] before = picture.clone();
        int[] seen = Vision.DEUTERANOPIA.seen(picture);
        assertArrayEquals(before, picture);
        for (int i = 0; i < picture.length; i++) {
            assertEquals(Vision.DEUTERANOPIA.seen(picture[i]), seen[i]);
            assertEquals(picture[i] >>> 24, seen[i] >>> 24);
        }
    }

    private static int hues(int one, int other) {
        return Math.abs(red(one) - green(one) - (red(other) - green(other)));
    }

    private static void assertNear(int expected, int seen) {
        String hex = Integer.toHexString(seen);
        assertEquals(red(expected), red(seen), 1, hex);
        assertEquals(green(expected), green(seen), 1, hex);
        assertEquals(blue(expected), blue(seen), 1, hex);
    }

    private static int red(int argb) {
        return argb >> 16 & 0xff;
    }

    private static int green(int argb) {
        return argb >> 8 & 0xff;
    }

    private static int blue(int argb) {
        return argb & 0xff;
    }
}
