package atlas.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.Language;
import atlas.index.pairwise.NumberRow;
import atlas.index.pairwise.Side;
import atlas.index.pairwise.Subject;
import atlas.narrative.pair.AmountWords;
import atlas.narrative.pair.Statement;
import atlas.out.Paper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class SheetTest {
    private static byte[] printed(Pairs.Gathered gathered) throws IOException {
        var out = new ByteArrayOutputStream();
        sheet(gathered).file(new Origins(gathered.context()).of(gathered.pair())).writeTo(out);
        keep(gathered, out.toByteArray());
        return out.toByteArray();
    }

    private static Sheet sheet(Pairs.Gathered gathered) {
        return new Sheet(gathered.pair(), gathered.context().facts(), language(gathered), 2025);
    }

    private static Language language(Pairs.Gathered gathered) {
        return gathered.context().messages().language();
    }

    /** For those who want to look at it. */
    private static void keep(Pairs.Gathered gathered, byte[] pdf) {
        String folder = System.getProperty("atlas.sheets");
        if (folder != null) {
            String name =
                    gathered.pair().first().city().id()
                            + "-"
                            + gathered.pair().second().city().id()
                            + "-"
                            + language(gathered).code();
            try {
                Files.write(Path.of(folder, name + ".pdf"), pdf);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    private static String dense(String text) {
        return text.replaceAll("\\s+", "");
    }

    @ParameterizedTest
    @MethodSource("atlas.compare.Pairs#all")
    void twoPagesHoldTheVerdictAndEveryValue(Pairs.Gathered gathered) throws IOException {
        try (var pdf = Loader.loadPDF(printed(gathered))) {
            assertTrue(pdf.getNumberOfPages() <= 2, pdf.getNumberOfPages() + " pages");
            String text = dense(new PDFTextStripper().getText(pdf));
            var speech = new SheetSpeech(language(gathered));
            verdict(gathered).forEach(said -> assertTrue(text.contains(dense(said)), said));
            var amounts = new AmountWords(speech.language(), speech, gathered.pair().basis());
            for (var row : gathered.pair().rows()) {
                for (var side : Side.values()) {
                    amounts.of(row, side)
                            .ifPresent(amount ->
                                    assertTrue(
                                            text.contains(dense(name(gathered, row, speech)))
                                                    && text.contains(dense(amount.number())),
                                            row.toString()));
                }
            }
            assertTrue(
                    text.contains(
                            dense(new Origins(gathered.context()).of(gathered.pair()).scenario())));
            assertTrue(text.contains("atlas1_"), "the share code");
            assertFalse(text.contains("null"));
            assertFalse(text.contains("{0}"));
        }
    }

    private static List<String> verdict(Pairs.Gathered gathered) {
        var speech = new SheetSpeech(language(gathered));
        return VerdictPart.statements(
                        gathered.pair(),
                        gathered.context().facts().panels(),
                        speech.language(),
                        speech)
                .stream()
                .filter(s -> s.kind() != Statement.Kind.SCENARIO)
                .map(Statement::text)
                .toList();
    }

    private static String name(Pairs.Gathered gathered, NumberRow row, SheetSpeech speech) {
        return switch (row.subject()) {
            case Subject.Whole _ -> speech.text("compare.numbers.whole");
            case Subject.OfIndex(int number) ->
                    speech.in(gathered.context().facts().dimensions().get(number - 1).shortName());
            case Subject.OfIndicator(var indicator, var _) -> speech.in(indicator.name());
        };
    }

    @ParameterizedTest
    @MethodSource("atlas.compare.Pairs#all")
    void everyScoreStandsInItsRowAsTheEngineHasIt(Pairs.Gathered gathered) {
        var origin = new Origins(gathered.context()).of(gathered.pair());
        var tables =
                sheet(gathered).paper(origin, Thrift.NOTHING).blocks().stream()
                        .filter(Paper.Abreast.class::isInstance)
                        .flatMap(block -> ((Paper.Abreast) block).right().stream())
                        .filter(Paper.Table.class::isInstance)
                        .map(Paper.Table.class::cast)
                        .toList();
        boolean scored = gathered.pair().faces().stream().anyMatch(Face::isScored);
        assertEquals(scored ? 1 : 0, tables.size());
        for (var table : tables) {
            assertEquals(8, table.rows().size());
            for (int number = 0; number <= 7; number++) {
                int index = number;
                var cells = table.rows().get(number);
                var face = gathered.pair().first();
                String expected =
                        face.scores()
                                .map(s -> index == 0 ? s.overall() : s.index(index))
                                .filter(s -> s.value().isPresent())
                                .map(s -> Math.round(s.value().getAsDouble()) + "")
                                .orElse("–");
                assertEquals(expected, cells.get(1).text());
                var better = gathered.pair().rows().get(number).better();
                assertEquals(better.filter(Side.FIRST::equals).isPresent(), cells.get(1).strong());
                assertEquals(better.filter(Side.SECOND::equals).isPresent(), cells.get(2).strong());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("atlas.compare.Pairs#all")
    void everyFontIsEmbedded(Pairs.Gathered gathered) throws IOException {
        try (var pdf = Loader.loadPDF(printed(gathered))) {
            for (var page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    assertTrue(font.isEmbedded(), font.getName());
                }
            }
        }
    }

    @Test
    void whatIsLeftOutIsSaid() {
        var gathered = Pairs.of(List.of("kanazawa", "osaka"), Language.ENGLISH);
        var origin = new Origins(gathered.context()).of(gathered.pair());
        var notes =
                Arrays.stream(Thrift.values())
                        .map(thrift -> notes(sheet(gathered).paper(origin, thrift)))
                        .toList();
        assertFalse(notes.get(0).contains("sources of the milieus"));
        assertTrue(notes.get(1).contains("sources of the milieus"));
        assertTrue(notes.get(2).contains("former uses of the milieus"));
        assertTrue(notes.get(4).contains("as only one of the cities has them"));
    }

    private static String notes(Paper paper) {
        var all = new StringBuilder();
        for (var block : paper.blocks()) {
            if (block instanceof Paper.Paragraph(String text, Paper.Tone tone)
                    && tone == Paper.Tone.NOTE) {
                all.append(text);
            }
        }
        return all.toString();
    }
}
