package atlas.present.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.Bilingual;
import atlas.city.CityBasis;
import atlas.city.Dimension;
import atlas.city.Dossier;
import atlas.city.Examples;
import atlas.city.Indicator;
import atlas.city.IndicatorRole;
import atlas.city.Language;
import atlas.city.Milieu;
import atlas.city.Observation;
import atlas.geo.LatLon;
import atlas.out.Drawing;
import atlas.out.Paper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class WorksheetTest {
    private static final List<Milieu> PLACES =
            IntStream.rangeClosed(1, 9).mapToObj(i -> place(i, i * 0.001)).toList();

    @ParameterizedTest
    @EnumSource(Language.class)
    void answersStandOnlyOnTheSheetWithTheAnswers(Language language) throws IOException {
        String asked = text(sheet(language), false);
        String answered = text(sheet(language), true);
        // Every third value is asked for: 30, 60 and 90 of 10, 20 .. 90.
        for (int value = 10; value <= 90; value += 10) {
            assertEquals(value % 30 != 0, asked.contains(value + ".5"), asked);
            assertTrue(answered.contains(value + ".5"), answered);
        }
        assertTrue(answered.contains("On streets"), answered);
        assertFalse(asked.contains("On streets"), asked);
        assertEquals(asked, text(sheet(language), false));
    }

    @Test
    void namesOfPlacesCanBeChosenFromButNotSeenBesideTheirNumbers() {
        var table = table(sheet(Language.ENGLISH).paper(Paper.Size.A4, false));
        assertEquals(PLACES.size(), table.rows().size());
        assertTrue(table.rows().stream().noneMatch(r -> r.getLast().text().contains("Place")));
        var answers = table(sheet(Language.ENGLISH).paper(Paper.Size.A4, true));
        assertEquals("Place 3", answers.rows().get(2).getLast().text());
    }

    @Test
    void aCityOfWhichLittleIsKnownHasASheetAllTheSame() throws IOException {
        var bare = dossier(List.of(), List.of());
        var sheet =
                new Worksheet(
                        List.of(bare, bare),
                        facts(),
                        new PaperLanguages(List.of(Language.ENGLISH)),
                        date(),
                        "7.1");
        String text = text(sheet, true);
        assertTrue(text.contains("describes no creative milieus"), text);
        assertTrue(text.contains("not enough figures for scores"), text);
        assertTrue(text.contains("no figures that can be set side by side"), text);
        assertFalse(text.contains("null"), text);
    }

    @Test
    void isForOneCityOrTwo() {
        assertThrows(
                IllegalArgumentException.class,
                () ->
                        new Worksheet(
                                List.of(),
                                facts(),
                                new PaperLanguages(List.of(Language.ENGLISH)),
                                date(),
                                "7.1"));
    }

    @Test
    void numbersOnTheMapNeverLieOnEachOther() {
        var crowd = new ArrayList<Milieu>();
        for (int i = 0; i < 20; i++) {
            crowd.add(place(i, 0.0001 * (i % 3)));
        }
        crowd.add(place(21, 0.2));
        var map = new MuteMap(Examples.KANAZAWA.location(), crowd, "km");
        var drawing = map.draw(250, (_, size, text) -> size * text.length() / 2);
        var numbers =
                drawing.marks().stream()
                        .filter(Drawing.Words.class::isInstance)
                        .map(Drawing.Words.class::cast)
                        .filter(w -> !w.text().contains("km"))
                        .toList();
        assertEquals(21, numbers.size());
        for (int i = 0; i < 21; i++) {
            for (int j = 0; j < i; j++) {
                var one = numbers.get(i);
                var other = numbers.get(j);
                double apart =
                        Math.hypot(
                                one.x() + one.width() / 2 - other.x() - other.width() / 2,
                                one.y() - other.y());
                assertTrue(apart > 9, one.text() + " and " + other.text() + ": " + apart);
            }
        }
    }

    @Test
    void bothLanguagesStandOnOneSheet() throws IOException {
        String both = text(sheet(Language.ENGLISH, Language.JAPANESE), true);
        assertTrue(both.contains("Answers: Kanazawa / 解答：金沢"), both);
        assertTrue(both.contains("Place 3 / 場所3"), both);
        assertTrue(both.contains("Which place is which?"), both);
        assertTrue(both.contains("番号の横に"), both);
    }

    private static Paper.Table table(Paper paper) {
        return paper.blocks().stream()
                .dropWhile(b -> !b.equals(new Paper.Heading("2  Creative places")))
                .filter(Paper.Abreast.class::isInstance)
                .map(b -> (Paper.Table) ((Paper.Abreast) b).right().getFirst())
                .findFirst()
                .orElseThrow();
    }

    private static Worksheet sheet(Language... languages) {
        var known =
                IntStream.rangeClosed(1, 9).mapToObj(i -> value("i" + i, 10 * i + 0.5)).toList();
        return new Worksheet(
                List.of(dossier(PLACES, known)),
                facts(),
                new PaperLanguages(List.of(languages)),
                date(),
                "7.1");
    }

    private static Dossier dossier(List<Milieu> places, List<Observation> known) {
        return new Dossier(
                Examples.KANAZAWA,
                CityBasis.NONE,
                places,
                List.of(),
                List.of(),
                known,
                Map.of(),
                List.of(),
                Map.of(),
                Map.of());
    }

    private static Milieu place(int number, double east) {
        var like = Examples.milieu("m" + number, "", "", 2000);
        return new Milieu(
                "m" + number,
                like.cityId(),
                new Bilingual("Place " + number, "場所" + number),
                like.kind(),
                like.type(),
                like.opened(),
                like.closed(),
                like.formerUse(),
                like.summary(),
                new LatLon(
                        Examples.KANAZAWA.location().latitude(),
                        Examples.KANAZAWA.location().longitude() + east),
                like.basis(),
                like.evidence());
    }

    private static Observation value(String indicator, double value) {
        return Examples.observation(indicator, 2020, value);
    }

    private static PaperContext.Facts facts() {
        var indicators =
                IntStream.rangeClosed(1, 9)
                        .mapToObj(i ->
                                new Indicator(
                                        "i" + i,
                                        1,
                                        List.of("japan"),
                                        IndicatorRole.CORE,
                                        new Bilingual("Figure", "数"),
                                        new Bilingual("things", "個"),
                                        1,
                                        new Bilingual("", ""),
                                        new Bilingual("", ""),
                                        "municipality"))
                        .toList();
        var dimensions =
                IntStream.rangeClosed(1, 7)
                        .mapToObj(i ->
                                new Dimension(
                                        i,
                                        new Bilingual("D" + i, "指" + i),
                                        new Bilingual("D", "指")))
                        .toList();
        return new PaperContext.Facts(
                Map.of(),
                dimensions,
                indicators,
                List.of(),
                Samples::reference,
                _ -> {
                    throw new IllegalStateException();
                },
                () -> Lands.NONE);
    }

    private static LocalDate date() {
        return LocalDate.of(2026, 11, 22);
    }

    private static String text(Worksheet sheet, boolean answers) throws IOException {
        var bytes = new ByteArrayOutputStream();
        sheet.paper(Paper.Size.A4, answers).pdf().writeTo(bytes);
        try (var pdf = Loader.loadPDF(bytes.toByteArray())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
