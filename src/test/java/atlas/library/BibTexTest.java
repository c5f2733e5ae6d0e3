package atlas.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.Confidence;
import atlas.city.SeedMention;
import atlas.city.Work;
import atlas.city.WorkType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is copied can be read back, letter by letter. */
final class BibTexTest {
    @Test
    void everyShippedWorkCanBeReadBack() {
        var entries = BibReader.read(BibTex.of(Books.works()));
        assertEquals(
                Books.works().stream().map(Work::id).toList(),
                entries.stream().map(BibReader.Entry::key).toList());
        for (int i = 0; i < entries.size(); i++) {
            var work = Books.works().get(i);
            var fields = entries.get(i).fields();
            assertEquals(work.title(), BibReader.typeset(fields.getOrDefault("title", "")));
            assertEquals(String.valueOf(work.year()), fields.get("year"));
            assertTrue(fields.containsKey("author") || fields.containsKey("editor"), work.id());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Müller, Österreich und Łódź",
                "Ōsaka no toshi: Tōkyō, Kyūshū",
                "創造都市への挑戦: 産業と文化の息づく街へ",
                "Façade, naïveté, Ångström, señor, Čapek, ğ",
                "50% of R&D costs $5 #1 under_score {braces} ~ ^ back\\slash",
                "Culture – economy — both"
            })
    void lettersAndSignsSurvive(String title) {
        var entry = BibReader.read(BibTex.of(book(title))).getFirst();
        assertEquals(title, BibReader.typeset(entry.fields().getOrDefault("title", "")));
    }

    @Test
    void accentsBecomeCommandsAndCharactersStay() {
        assertEquals("M{\\\"u}ller", Tex.escape("Müller"));
        assertEquals("{\\=O}saka", Tex.escape("Ōsaka"));
        assertEquals("na{\\\"\\i}ve", Tex.escape("naïve"));
        assertEquals("大阪", Tex.escape("大阪"));
    }

    @Test
    void anArticleIsTakenApart() {
        var entry = BibReader.read(BibTex.of(work("markusen-schrock2006a"))).getFirst();
        assertEquals("article", entry.type());
        assertEquals("Markusen, Ann and Schrock, Greg", entry.fields().get("author"));
        assertEquals("Urban Studies", entry.fields().get("journal"));
        assertEquals("43", entry.fields().get("volume"));
        assertEquals("8", entry.fields().get("number"));
        assertEquals("1301--1323", entry.fields().get("pages"));
    }

    @Test
    void aSupplementIsANumber() {
        var entry = BibReader.read(BibTex.of(work("sasaki2010"))).getFirst();
        assertEquals("Cities", entry.fields().get("journal"));
        assertEquals("27", entry.fields().get("volume"));
        assertEquals("Supplement 1", entry.fields().get("number"));
        assertEquals("S3--S9", entry.fields().get("pages"));
    }

    @Test
    void aChapterNamesItsBookAndItsEditors() {
        var entry = BibReader.read(BibTex.of(work("sasaki2007"))).getFirst();
        assertEquals("incollection", entry.type());
        assertEquals("Nadarajah, M. and Yamamoto, A. T.", entry.fields().get("editor"));
        assertTrue(entry.fields().getOrDefault("booktitle", "").contains("Urban Crisis"));
        assertEquals("United Nations University Press", entry.fields().get("publisher"));
        assertEquals("Tokyo", entry.fields().get("address"));
    }

    @Test
    void bodiesAreNotTakenForPeople() {
        var entry = BibReader.read(BibTex.of(work("unctad2008"))).getFirst();
        assertEquals("{UNCTAD} and {UNDP}", entry.fields().get("author"));
    }

    @Test
    void editorsAreNoAuthors() {
        var entry = BibReader.read(BibTex.of(work("kong-oconnor2009"))).getFirst();
        assertEquals("Kong, Lily and O'Connor, Justin", entry.fields().get("editor"));
        assertFalse(entry.fields().containsKey("author"));
    }

    @Test
    void whatIsNotKnownIsLeftOut() {
        var entry = BibReader.read(BibTex.of(book("A title"))).getFirst();
        assertEquals(List.of("author", "title", "year"), List.copyOf(entry.fields().keySet()));
    }

    private static Work work(String id) {
        return Books.works().stream().filter(w -> w.id().equals(id)).findFirst().orElseThrow();
    }

    private static Work book(String title) {
        return new Work(
                "some2000",
                "Some, One",
                2000,
                title,
                "",
                WorkType.BOOK,
                "",
                "",
                "",
                SeedMention.NO,
                List.of(),
                "",
                Confidence.HIGH);
    }
}
