package atlas.out;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class PaperTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void allThatWasPutInCanBeReadAgain(Language language) throws IOException {
        var paper = Samples.paper(language);
        try (var pdf = Loader.loadPDF(printed(paper))) {
            String text = text(pdf);
            assertTrue(text.contains(dense(paper.title())));
            assertTrue(text.contains(dense(paper.subtitle())));
            for (var block : paper.blocks()) {
                switch (block) {
                    case Paper.Paragraph p -> assertTrue(text.contains(dense(p.text())), p.text());
                    case Paper.Heading h -> assertTrue(text.contains(dense(h.text())), h.text());
                    case Paper.Bullets b ->
                            b.points().forEach(p -> assertTrue(text.contains(dense(p)), p));
                    case Paper.Sources s ->
                            s.works().forEach(w -> assertTrue(text.contains(dense(w)), w));
                    case Paper.Table t ->
                            t.rows().stream()
                                    .flatMap(List::stream)
                                    .forEach(c -> assertTrue(text.contains(dense(c.text()))));
                    case Paper.Faced _, Paper.Abreast _, Paper.Figure _, Paper.Plot _ -> {}
                    case Paper.Picture _, Paper.Lines _, Paper.Break _ -> {}
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void fitsOnTwoPagesThatTellWhatTheyAre(Language language) throws IOException {
        var paper = Samples.paper(language);
        byte[] bytes = printed(paper);
        keep(language, bytes);
        try (var pdf = Loader.loadPDF(bytes)) {
            assertEquals(2, pdf.getNumberOfPages());
            assertEquals(paper.title(), pdf.getDocumentInformation().getTitle());
            assertEquals(paper.origin().code(), pdf.getDocumentInformation().getKeywords());
            assertEquals(language.locale().toLanguageTag(), pdf.getDocumentCatalog().getLanguage());
            assertEquals(595, Math.round(pdf.getPage(0).getMediaBox().getWidth()));
            for (int page = 1; page <= 2; page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String text = dense(stripper.getText(pdf));
                assertTrue(text.contains(page + "/2"), text);
                assertTrue(text.contains(paper.origin().code()), text);
                assertTrue(text.contains(dense(paper.title())), text);
            }
        }
    }

    @Test
    void everyFontIsEmbeddedAndNoMoreThanItsUsedLetters() throws IOException {
        byte[] bytes = printed(Samples.paper(Language.JAPANESE));
        assertTrue(bytes.length < 400_000, bytes.length + " bytes");
        try (var pdf = Loader.loadPDF(bytes)) {
            int fonts = 0;
            for (var page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    assertTrue(font.isEmbedded(), font.getName());
                    assertTrue(font.getName().matches("[A-Z]{6}\\+Atlas.*"), font.getName());
                    fonts++;
                }
            }
            assertTrue(fonts >= 3);
        }
    }

    @Test
    void theSamePaperIsTheSameFile() throws IOException {
        var paper = Samples.paper(Language.ENGLISH);
        assertArrayEquals(printed(paper), printed(paper));
    }

    @Test
    void lettersBeyondTheMainFontAreSetFromAnotherOrAsTheSignForAMissingOne() throws IOException {
        var paper = paper(List.of(new Paper.Paragraph("เชียงใหม่ 杭州 ﬁ \ud83c\udfa8 office")));
        try (var pdf = Loader.loadPDF(printed(paper))) {
            String text = text(pdf);
            assertTrue(text.contains("杭州"), text);
            assertTrue(text.contains("〓"), text);
            assertTrue(text.contains("office"), "no letters run together: " + text);
        }
    }

    @Test
    void headsOfALongTableStandOnEachPageAndHeadingsStayWithWhatFollows() throws IOException {
        var rows =
                IntStream.range(0, 150)
                        .mapToObj(i -> List.of(new Paper.Cell("row" + i), new Paper.Cell("" + i)))
                        .toList();
        var columns =
                List.of(
                        new Paper.Column("Indicator", 3, Paper.Side.LEFT),
                        new Paper.Column("Value", 1, Paper.Side.RIGHT));
        var paper = paper(List.of(new Paper.Table(columns, rows), new Paper.Heading("After")));
        try (var pdf = Loader.loadPDF(printed(paper))) {
            assertTrue(pdf.getNumberOfPages() >= 3);
            String text = text(pdf);
            assertEquals(pdf.getNumberOfPages(), text.split("IndicatorValue", -1).length - 1);
            rows.forEach(row -> assertTrue(text.contains(row.getFirst().text())));
        }
    }

    @Test
    void aHeadingStaysWithTheLinesToWriteOn() throws IOException {
        for (int sentences = 36; sentences < 52; sentences++) {
            var blocks = new ArrayList<Paper.Block>();
            for (int i = 0; i < sentences; i++) {
                blocks.add(new Paper.Paragraph("Sentence."));
            }
            blocks.add(new Paper.Heading("What did you find?"));
            blocks.add(new Paper.Lines(12));
            blocks.add(new Paper.Paragraph("The end."));
            try (var pdf = Loader.loadPDF(printed(paper(blocks)))) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(pdf.getNumberOfPages());
                String last = stripper.getText(pdf);
                assertTrue(last.contains("The end."), last);
                assertTrue(last.contains("What did you find?"), sentences + ": " + last);
            }
        }
    }

    @Test
    void nothingReachesBeyondTheMargins() throws IOException {
        try (var pdf = Loader.loadPDF(printed(Samples.paper(Language.JAPANESE)))) {
            var beyond = new StringBuilder();
            var stripper =
                    new PDFTextStripper() {
                        @Override
                        protected void writeString(
                                String text, List<org.apache.pdfbox.text.TextPosition> positions) {
                            positions.stream()
                                    .filter(p ->
                                            p.getX() < 50
                                                    || p.getX() + p.getWidth() > 545.5
                                                    || p.getY() > 815)
                                    .forEach(p -> beyond.append(p.getUnicode()));
                        }
                    };
            stripper.getText(pdf);
            assertEquals("", beyond.toString());
        }
    }

    @Test
    void emptyPartsDoNoHarm() throws IOException {
        var paper =
                paper(
                        List.of(
                                new Paper.Paragraph(""),
                                new Paper.Bullets(List.of()),
                                new Paper.Sources(List.of()),
                                new Paper.Faced(List.of(), List.of()),
                                new Paper.Table(
                                        List.of(new Paper.Column("", 1, Paper.Side.LEFT)),
                                        List.of())));
        try (var pdf = Loader.loadPDF(printed(paper))) {
            assertEquals(1, pdf.getNumberOfPages());
        }
    }

    private static Paper paper(List<Paper.Block> blocks) {
        return Paper.a4(Language.ENGLISH.locale(), "Title", "", blocks, "Foot", Samples.ORIGIN);
    }

    private static byte[] printed(Paper paper) throws IOException {
        var bytes = new ByteArrayOutputStream();
        paper.pdf().writeTo(bytes);
        assertFalse(bytes.size() == 0);
        return bytes.toByteArray();
    }

    private static String text(PDDocument pdf) throws IOException {
        return dense(new PDFTextStripper().getText(pdf));
    }

    private static String dense(String text) {
        return text.replaceAll("\\s+", "");
    }

    /** To be looked at: -Datlas.papers=folder. */
    private static void keep(Language language, byte[] pdf) throws IOException {
        String folder = System.getProperty("atlas.papers");
        if (folder != null) {
            Files.write(Path.of(folder, language.code() + ".pdf"), pdf);
        }
    }
}
