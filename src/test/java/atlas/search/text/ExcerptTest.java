package atlas.search.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The sentence that is shown says why something was found. */
final class ExcerptTest {
    private static final String STORY =
            "The city keeps old crafts. In 1975 Ms. K. Asano made gold leaf itself the product."
                    + " Gold is dear.\nA second paragraph?";

    @Test
    void theSentenceWithMostWordsIsShown() {
        assertEquals(
                "In 1975 Ms. K. Asano made gold leaf itself the product.",
                excerpt(STORY, "leaf gold").orElseThrow().words());
        assertEquals("A second paragraph?", excerpt(STORY, "para").orElseThrow().words());
    }

    @Test
    void whatTheBestSentenceDoesNotSayIsShownBesideIt() {
        var excerpt = excerpt(STORY, "leaf gold crafts").orElseThrow();
        assertEquals(
                "In 1975 Ms. K. Asano made gold leaf itself the product."
                        + " The city keeps old crafts.",
                excerpt.words());
        assertEquals(3, excerpt.marks().size());
    }

    @Test
    void japaneseSentencesEndAtTheirStops() {
        String story = "金沢は城下町である。箔一は金箔を商品にした。次の文。";
        var excerpt = excerpt(story, "金箔").orElseThrow();
        assertEquals("箔一は金箔を商品にした。", excerpt.words());
        assertEquals(List.of(new Span(3, 5)), excerpt.marks());
    }

    @Test
    void aLongSentenceIsCutAroundTheMatchBetweenWords() {
        String story = "before ".repeat(60) + "treasure " + "after ".repeat(60);
        var excerpt = excerpt(story, "treasure").orElseThrow();
        assertTrue(excerpt.words().matches("…(before )+treasure (after )+after…"), excerpt.words());
        assertTrue(excerpt.words().length() < 260, excerpt.words());
        var mark = excerpt.marks().getFirst();
        assertEquals("treasure", excerpt.words().substring(mark.start(), mark.end()));
    }

    @Test
    void aLongJapaneseSentenceIsCutToo() {
        String story = "前".repeat(300) + "宝物" + "後".repeat(300);
        var excerpt = excerpt(story, "宝物").orElseThrow();
        assertTrue(excerpt.words().length() < 130, excerpt.words());
        assertTrue(excerpt.words().contains("宝物"));
    }

    @Test
    void nothingIsShownOfATextThatHoldsNothing() {
        assertEquals(Optional.empty(), excerpt(STORY, "silver"));
    }

    private static Optional<Excerpt> excerpt(String text, String typed) {
        return Excerpt.of(List.of(text), Query.of(typed));
    }
}
