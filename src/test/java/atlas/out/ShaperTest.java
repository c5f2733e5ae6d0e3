package atlas.out;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ShaperTest {
    /** Abu Dhabi. */
    private static final String ARABIC = "أبو ظبي";

    private final Shaper arabic = Shaper.of("NotoSansArabic-Regular");

    @Test
    void arabicLettersAreJoined() {
        // Beh alone, and as it begins and ends a word of two.
        var alone = arabic.shape("ب");
        var joined = arabic.shape("بب");
        assertEquals(0, joined.missing());
        assertTrue(joined.width() < 1.9 * alone.width(), joined.width() + " " + alone.width());
        var apart = arabic.shape("ب\u200cب");
        assertNotEquals(apart.outline(), joined.outline());
        assertTrue(joined.width() < apart.width());
    }

    @Test
    void arabicRunsLeftwards() {
        assertTrue(Shaper.isLeftwards(ARABIC));
        assertFalse(Shaper.isLeftwards("เชียงใหม่"));
        // The tall alif stands first, so at the right end.
        var whole = arabic.shape("اب");
        double alif = arabic.shape("ا").width();
        double highest = highest(whole);
        assertTrue(highest > whole.width() - 1.5 * alif, highest + " of " + whole.width());
    }

    @ParameterizedTest
    @CsvSource({
        "NotoSansArabic-Regular, أبو ظبي",
        "NotoSansThai-Regular, เชียงใหม่",
        "NotoSansDevanagari-Regular, वाराणसी",
        "NotoSansTamil-Regular, சென்னை",
        "NotoSansTelugu-Regular, హైదరాబాద్",
        "NotoSansMalayalam-Regular, കോഴിക്കോട്",
        "NotoSansKhmer-Regular, បាត់ដំបង"
    })
    void noLetterIsMissing(String file, String name) {
        var shaped = Shaper.of(file).shape(name);
        assertEquals(0, shaped.missing(), name);
        assertFalse(shaped.outline().isEmpty());
        assertTrue(shaped.width() > 0);
    }

    @Test
    void thaiMarksTakeNoRoomOfTheirOwn() {
        var thai = Shaper.of("NotoSansThai-Regular");
        assertEquals(thai.shape("ก").width(), thai.shape("กี่").width(), 1);
    }

    @Test
    void thaiMarksStandAboveEachOtherInEachFaceAndJapaneseIsLeftAsItIs() throws IOException {
        try (var document = new PDDocument()) {
            var types = new TypeCase(document);
            for (Face face : Face.values()) {
                var low = types.runs(face, "ก่").getFirst().shaped().orElseThrow();
                var high = types.runs(face, "กี่").getFirst().shaped().orElseThrow();
                assertEquals(0, high.missing(), face.name());
                assertTrue(top(high) < top(low) - 100, "a mark stands above another");
                assertTrue(types.runs(face, "金沢市").getFirst().shaped().isEmpty());
            }
        }
    }

    @Test
    void aWordStaysOneRunWithTheGapsInIt() throws IOException {
        try (var document = new PDDocument()) {
            var types = new TypeCase(document);
            var runs = types.runs(Face.SANS, "Abu Dhabi " + ARABIC + " 2021");
            assertEquals(
                    List.of("Abu Dhabi ", ARABIC, " 2021"),
                    runs.stream().map(TypeCase.Run::text).toList());
            double sum = runs.stream().mapToDouble(r -> r.width(10)).sum();
            assertEquals(sum, types.width(Face.SANS, 10, "Abu Dhabi " + ARABIC + " 2021"), 1e-9);
            assertTrue(runs.get(1).shaped().isPresent());
            assertTrue(runs.getFirst().shaped().isEmpty());
        }
    }

    @Test
    void whatIsDrawnIsFoundAndCopiedToo() throws IOException {
        var paper =
                Paper.a4(
                        Language.ENGLISH.locale(),
                        "Title",
                        "",
                        List.of(new Paper.Paragraph("Before " + ARABIC + " behind เชียงใหม่")),
                        "Foot",
                        Samples.ORIGIN);
        var bytes = new ByteArrayOutputStream();
        paper.pdf().writeTo(bytes);
        try (var pdf = Loader.loadPDF(bytes.toByteArray())) {
            String text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains(ARABIC), text);
            assertTrue(text.contains("เชียงใหม่"), text);
            assertTrue(text.contains("behind"), text);
        }
    }

    private static double top(Shaper.Shaped shaped) {
        return shaped.outline().stream()
                .filter(Drawing.Straight.class::isInstance)
                .mapToDouble(step -> ((Drawing.Straight) step).y())
                .min()
                .orElseThrow();
    }

    private static double highest(Shaper.Shaped shaped) {
        double x = 0;
        double top = Double.MAX_VALUE;
        for (var step : shaped.outline()) {
            if (step instanceof Drawing.Straight(double at, double y) && y < top) {
                x = at;
                top = y;
            }
        }
        return x;
    }
}
