package atlas.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.Language;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ShareCodeTest {
    private static final ViewState STATE = NavigatorTest.START.withLanguage(Language.JAPANESE);
    private static final String CODE = ShareCode.write(STATE);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void everyStateComesBackExactly(long seed) {
        var states = new ViewStates(seed);
        for (int i = 0; i < 150; i++) {
            var state = states.next();
            String code = ShareCode.write(state);
            assertTrue(code.matches("atlas1_[A-Za-z0-9_-]+"), code);
            assertEquals(new ShareCode.Whole(state), ShareCode.read(code));
        }
    }

    @Test
    void anOrdinaryViewFitsIntoALineOrTwo() {
        assertTrue(CODE.length() < 140, CODE);
    }

    @Test
    void whatMailProgramsDoToItDoesNoHarm() {
        String broken = " " + CODE.replaceAll("(.{20})", "$1\r\n\t") + "\n";
        assertEquals(new ShareCode.Whole(STATE), ShareCode.read(broken));
    }

    @Test
    void aCodeThatLacksAnyPartIsDamaged() {
        for (int length = "atlas1_".length(); length < CODE.length(); length++) {
            assertInstanceOf(
                    ShareCode.Damaged.class,
                    ShareCode.read(CODE.substring(0, length)),
                    "" + length);
        }
    }

    @Test
    void aCodeWithOneOtherLetterIsDamagedOrTheSame() {
        var random = new Random(7);
        for (int at = "atlas1_".length(); at < CODE.length() - 1; at++) {
            char other = (char) ('a' + random.nextInt(26));
            String changed = CODE.substring(0, at) + other + CODE.substring(at + 1);
            if (!changed.equals(CODE)) {
                assertInstanceOf(ShareCode.Damaged.class, ShareCode.read(changed), changed);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "kanazawa", "atlas", "atlas_", "https://a.org/?x=1", "{\"view\":1}"})
    void otherTextIsNoCode(String text) {
        assertInstanceOf(ShareCode.Foreign.class, ShareCode.read(text));
    }

    @Test
    void aNewerAtlasIsNamed() {
        assertEquals(new ShareCode.Newer(2), ShareCode.read("atlas2_AAAA"));
    }

    @Test
    void randomTextBehindThePrefixIsDamaged() {
        var random = new Random(3);
        for (int i = 0; i < 2000; i++) {
            byte[] bytes = new byte[random.nextInt(60)];
            random.nextBytes(bytes);
            assertInstanceOf(ShareCode.Damaged.class, ShareCode.read(sealed(bytes)));
        }
        assertInstanceOf(ShareCode.Damaged.class, ShareCode.read("atlas1_%%%"));
        assertInstanceOf(ShareCode.Damaged.class, ShareCode.read("atlas1_"));
        assertInstanceOf(ShareCode.Damaged.class, ShareCode.read("atlas1_A"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "[]",
                "\"x\"",
                "{\"view\":null}",
                "{\"view\":\"NONSENSE\"}",
                "{\"reading\":{\"chapter\":null}}",
                "{\"year\":1e99}",
                "{\"camera\":{\"centre\":{\"latitude\":400}}}",
                "{\"study\":{\"scenario\":{\"scaling\":{\"treatment\":null}}}}",
                "{\"filter\":{\"hidden\":[null]}}",
                "{\"study\":{\"contrast\":{}}}",
                "{\"study\":{\"contrast\":{\"first\":{\"kind\":\"KEPT\",\"name\":null}}}}",
                "{\"study\":{\"contrast\":{\"first\":{\"kind\":null,\"name\":null}}}}"
            })
    void wholeCodesOfOtherContentAreDamaged(String json) {
        assertInstanceOf(ShareCode.Damaged.class, ShareCode.read(sealed(deflated(json))), json);
    }

    @Test
    void whatAnOlderAtlasDidNotKnowOfIsAsAtAFirstStart() {
        var read = ShareCode.read(sealed(deflated("{\"year\":2014,\"study\":{\"sort\":3}}")));
        var state = assertInstanceOf(ShareCode.Whole.class, read).state();
        assertEquals(2014, state.year());
        assertEquals(Study.START.withSort(3), state.study());
    }

    @Test
    void aCodeFromBeforeScenariosWerePickedIsReadStill() {
        String json = ViewStateJson.write(STATE).replace(",\"contrast\":null", "");
        assertEquals(new ShareCode.Whole(STATE), ShareCode.read(sealed(deflated(json))));
    }

    @Test
    void pickedScenariosGoWithTheCode() {
        var picked = Contrast.USUAL.withFirst(Contrast.Side.kept("私の案"));
        var state = STATE.withStudy(Study.START.withContrast(picked));
        assertEquals(new ShareCode.Whole(state), ShareCode.read(ShareCode.write(state)));
    }

    @Test
    void aBombIsNotUnpacked() {
        var bomb = deflated("{\"filter\":{\"text\":\"" + "a".repeat(20_000_000) + "\"}}");
        assertTrue(bomb.length < 30_000);
        long before = System.nanoTime();
        assertInstanceOf(ShareCode.Damaged.class, ShareCode.read(sealed(bomb)));
        assertInstanceOf(
                ShareCode.Damaged.class, ShareCode.read("atlas1_" + "A".repeat(9_000_000)));
        assertTrue(System.nanoTime() - before < 2_000_000_000L);
    }

    @Test
    void aStateTooLargeToBeReadIsNotWritten() {
        var long1 = STATE.withFilter(Filter.NONE.withText("x".repeat(ShareCode.LARGEST)));
        assertThrows(IllegalArgumentException.class, () -> ShareCode.write(long1));
    }

    private static byte[] deflated(String json) {
        try (var deflater = new Deflater(9, true)) {
            deflater.setInput(json.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            deflater.finish();
            var packed = new ByteArrayOutputStream();
            byte[] some = new byte[8192];
            while (!deflater.finished()) {
                packed.write(some, 0, deflater.deflate(some));
            }
            return packed.toByteArray();
        }
    }

    /** With the right sum in front. */
    private static String sealed(byte[] packed) {
        var sum = new CRC32();
        sum.update(packed);
        byte[] all =
                ByteBuffer.allocate(4 + packed.length)
                        .putInt((int) sum.getValue())
                        .put(packed)
                        .array();
        return "atlas1_" + Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    }
}
