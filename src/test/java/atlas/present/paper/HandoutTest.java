package atlas.present.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.Language;
import atlas.out.Paper;
import atlas.state.tour.Tour;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class HandoutTest {
    private static final PaperLanguages ENGLISH = new PaperLanguages(List.of(Language.ENGLISH));
    private static final PaperLanguages BOTH =
            new PaperLanguages(List.of(Language.ENGLISH, Language.JAPANESE));

    @ParameterizedTest
    @EnumSource(Paper.Size.class)
    void everyStepHasAPageWithAllOfIt(Paper.Size size) throws IOException {
        try (var pdf = pdf(Samples.tour(3), ENGLISH, size)) {
            assertEquals(3, pdf.getNumberOfPages());
            for (int page = 1; page <= 3; page++) {
                String text = text(pdf, page);
                assertTrue(text.contains("Street " + page), text);
                assertTrue(text.contains("Caption " + page), text);
                assertTrue(text.contains("Question " + page), text);
                assertTrue(text.contains("Sources: On streets"), text);
                assertTrue(text.contains("A walk"), text);
                assertTrue(text.contains("November 22, 2026"), text);
                assertTrue(text.contains("facts 7.1"), text);
                assertTrue(text.contains(page + " / 3"), text);
                assertFalse(text.contains("Secret"), "the notes are the presenter's");
                assertFalse(text.contains("Caption " + (page + 1)), text);
            }
        }
    }

    @Test
    void aStepKeepsItsNumberWhereOthersAreLeftOut() throws IOException {
        var tour = Samples.tour(3);
        var handout = handout(tour, Samples.stops(tour).subList(1, 2), ENGLISH);
        try (var pdf = pdf(handout, Paper.Size.A4)) {
            assertEquals(1, pdf.getNumberOfPages());
            assertTrue(text(pdf, 1).contains("2. Street 2"), text(pdf, 1));
        }
    }

    @Test
    void bothLanguagesStandFaceToFace() throws IOException {
        try (var pdf = pdf(Samples.tour(2), BOTH, Paper.Size.A4)) {
            assertEquals(2, pdf.getNumberOfPages());
            String text = text(pdf, 2);
            assertTrue(text.contains("Caption 2") && text.contains("説明2"), text);
            assertTrue(text.contains("Street 2 / 通り2"), text);
        }
    }

    @Test
    void wordsOfOneLanguageStandAlone() throws IOException {
        var words = Samples.step(1).words().withCaption(Samples.words("", "説明だけ"));
        var tour = Samples.tour(1).withSteps(List.of(Samples.step(1).withWords(words)));
        try (var pdf = pdf(tour, ENGLISH, Paper.Size.A4)) {
            assertTrue(text(pdf, 1).contains("説明だけ"));
        }
    }

    @Test
    void aStepWithoutWordsSaysWhichItIs() throws IOException {
        var silent = Samples.step(1).withWords(atlas.state.tour.Step.Words.NONE);
        try (var pdf = pdf(Samples.tour(1).withSteps(List.of(silent)), BOTH, Paper.Size.A4)) {
            assertTrue(text(pdf, 1).contains("Step 1"), text(pdf, 1));
            assertFalse(text(pdf, 1).contains("Question"), text(pdf, 1));
        }
    }

    /** More words than a page holds go on; no line stands below the foot. */
    @Test
    void nothingOfALongCaptionIsCut() throws IOException {
        String endless = "word ".repeat(1500) + "end";
        var words = Samples.step(1).words().withCaption(Samples.words(endless, endless));
        var first = Samples.step(1).withWords(words);
        var tour = Samples.tour(2).withSteps(List.of(first, Samples.step(2)));
        try (var pdf = pdf(tour, ENGLISH, Paper.Size.A4)) {
            int pages = pdf.getNumberOfPages();
            assertTrue(pages > 2, pages + " pages");
            String all = new PDFTextStripper().getText(pdf);
            assertEquals(1500, all.split("\\bword\\b", -1).length - 1);
            assertTrue(text(pdf, pages).contains("Caption 2"));
            for (int page = 0; page < pages; page++) {
                assertTrue(isWhiteAround(pdf, page), "ink on the edge of page " + page);
            }
        }
    }

    @Test
    void picturesAndLinesAreThereInBlackAndWhite() throws IOException {
        try (var pdf = pdf(Samples.tour(1), ENGLISH, Paper.Size.A4)) {
            var page = new PDFRenderer(pdf).renderImageWithDPI(0, 72, ImageType.GRAY);
            assertTrue(darkRows(page) > 8, darkRows(page) + " lines");
            assertTrue(isWhiteAround(pdf, 0));
            int pictures = 0;
            for (var name : pdf.getPage(0).getResources().getXObjectNames()) {
                pictures += pdf.getPage(0).getResources().isImageXObject(name) ? 1 : 0;
            }
            assertEquals(1, pictures);
        }
    }

    /** Rows of dots that are grey nearly from side to side. */
    private static int darkRows(BufferedImage page) {
        int rows = 0;
        for (int y = page.getHeight() / 2; y < page.getHeight(); y++) {
            int dark = 0;
            for (int x = 0; x < page.getWidth(); x++) {
                dark += (page.getRGB(x, y) & 0xff) < 0xf0 ? 1 : 0;
            }
            rows += dark > page.getWidth() * 0.7 ? 1 : 0;
        }
        return rows;
    }

    private static boolean isWhiteAround(PDDocument pdf, int number) throws IOException {
        var page = new PDFRenderer(pdf).renderImageWithDPI(number, 36, ImageType.GRAY);
        int margin = 12;
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                boolean outside =
                        x < margin
                                || y < margin
                                || x >= page.getWidth() - margin
                                || y >= page.getHeight() - margin;
                if (outside && (page.getRGB(x, y) & 0xff) < 0xf8) {
                    return false;
                }
            }
        }
        return true;
    }

    private static Handout handout(Tour tour, List<Stop> stops, PaperLanguages languages) {
        return new Handout(
                tour, stops, languages, Samples::reference, LocalDate.of(2026, 11, 22), "7.1");
    }

    private static PDDocument pdf(Tour tour, PaperLanguages languages, Paper.Size size)
            throws IOException {
        return pdf(handout(tour, Samples.stops(tour), languages), size);
    }

    private static PDDocument pdf(Handout handout, Paper.Size size) throws IOException {
        var bytes = new ByteArrayOutputStream();
        handout.paper(size).pdf().writeTo(bytes);
        return Loader.loadPDF(bytes.toByteArray());
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf).replaceAll("\\s+", " ");
    }
}
