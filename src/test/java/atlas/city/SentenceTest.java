package atlas.city;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SentenceTest {
    @Test
    void headingsAndMarksAreNoWordsOfASentence() {
        assertEquals(
                List.of("A castle town.", "Is it small?", "Yes, 3.5 km across!"),
                words(
                        """
                        # Kanazawa

                        ## Context

                        A castle town. [S1][src:KZ01]

                        Is it small? Yes, 3.5 km across! [S2]
                        """));
    }

    @Test
    void aMarkInTheMiddleIsLeftOut() {
        assertEquals(List.of("Gold leaf, then glass."), words("Gold leaf [S1], then glass."));
    }

    @Test
    void initialsAndTitlesEndNoSentence() {
        assertEquals(
                List.of("Pearl S. Buck ran a home.", "Dr. Ito came."),
                words("Pearl S. Buck ran a home. Dr. Ito came."));
    }

    @Test
    void whatClosesWithTheStopBelongsToTheSentence() {
        assertEquals(
                List.of("\"Film for All.\"", "Then rain."), words("\"Film for All.\" Then rain."));
        assertEquals(List.of("「市である。」", "雨。"), words("「市である。」雨。"));
    }

    @Test
    void japaneseNeedsNoBlankAndNoStopAtTheEnd() {
        assertEquals(List.of("城下町である。", "小さいか？", "はい"), words("城下町である。小さいか？はい"));
    }

    @Test
    void itsPlaceIsThatOfItsWordsInTheText() {
        String story = "# City\n\nOne. [S1] Two! [src:A1]\n";
        assertEquals(
                List.of("One.", "Two!"),
                Sentence.in(story).stream().map(s -> story.substring(s.from(), s.to())).toList());
    }

    @Test
    void nothingHoldsNoSentence() {
        assertTrue(Sentence.in("").isEmpty());
        assertTrue(Sentence.in("\n# Only a heading\n\n[S1]\n").isEmpty());
    }

    private static List<String> words(String markdown) {
        return Sentence.in(markdown).stream().map(Sentence::text).toList();
    }
}
