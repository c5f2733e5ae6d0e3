package atlas.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.Language;
import atlas.search.text.Excerpt;
import atlas.search.text.Query;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each row says why it was found. */
final class FoundWordsTest {
    @ParameterizedTest
    @CsvSource({
        "osaka, Osaka, ",
        "大阪, '', 大阪",
        "おおさか, Osaka, ",
        "oska, Osaka, ",
        "osa, Osa, ",
        "kyoto, '', "
    })
    void ofOsaka(String typed, String inName, String beside) {
        var words = words("city:osaka", typed, Language.ENGLISH);
        assertEquals(inName, marked(words.name()));
        assertEquals(Optional.ofNullable(beside), words.beside().map(FoundWordsTest::marked));
    }

    @Test
    void inJapaneseTheEnglishNameStandsBeside() {
        var words = words("city:osaka", "大阪", Language.JAPANESE);
        assertEquals("大阪", words.name().words());
        assertEquals("Osaka", words.beside().orElseThrow().words());
    }

    @Test
    void theLineBelowMaySayIt() {
        var words = words("milieu:research-park", "incubator", Language.ENGLISH);
        assertEquals("Incubator", marked(words.line()));
        assertTrue(words.excerpt().isEmpty());
    }

    @Test
    void elseASentenceSaysItInTheLanguageOfTheMomentFirst() {
        assertEquals(
                "Ann Markusen criticizes Florida for lacking a theory.",
                words("fact:S29", "markusen", Language.ENGLISH).excerpt().orElseThrow().words());
        assertEquals(
                "アン・マークセンは、フロリダを批判する。",
                words("fact:S29", "マークセン", Language.ENGLISH).excerpt().orElseThrow().words());
    }

    @Test
    void whatElseItWasFoundByStandsBehindTheLine() {
        var words = words("city:hamamatsu", "unesco 2014", Language.ENGLISH);
        assertEquals(
                "Japan · UNESCO Creative City 創造都市 · 2014 Music 音楽 Shizuoka 静岡県",
                words.line().words());
        assertEquals("UNESCO|2014", marked(words.line()));
    }

    private static FoundWords words(String key, String typed, Language language) {
        var entry = SearchIndex.of(Samples.ENTRIES).entry(key).orElseThrow();
        return FoundWords.of(entry, Query.of(typed), language);
    }

    private static String marked(Excerpt words) {
        return words.marks().stream()
                .map(span -> words.words().substring(span.start(), span.end()))
                .collect(Collectors.joining("|"));
    }
}
