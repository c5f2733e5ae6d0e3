package atlas.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class RecallTest {
    private final List<String> asked = new ArrayList<>();
    private final Recall<String, Integer> lengths =
            Recall.of(
                    word -> {
                        asked.add(word);
                        return word.length();
                    },
                    2);

    @Test
    void asksTheSourceOnce() {
        assertEquals(Optional.empty(), lengths.known("milieu"));
        assertEquals(6, lengths.apply("milieu"));
        assertEquals(6, lengths.apply("milieu"));
        assertEquals(Optional.of(6), lengths.known("milieu"));
        assertEquals(List.of("milieu"), asked);
    }

    @Test
    void forgetsWhatWasAskedForLongestAgo() {
        lengths.apply("one");
        lengths.apply("three");
        lengths.apply("one");
        lengths.apply("seven");
        assertTrue(lengths.known("one").isPresent());
        assertTrue(lengths.known("three").isEmpty());
    }

    @Test
    void whatIsThereFromTheBeginningIsNotAskedFor() {
        var given = Recall.of(lengths, 2, Map.of("river", 5));
        assertEquals(Optional.of(5), given.known("river"));
        assertEquals(5, given.apply("river"));
        assertEquals(List.of(), asked);
    }

    @Test
    void aPartIsRememberedWithTheWhole() {
        var even = lengths.map(length -> length % 2 == 0);
        assertEquals(Optional.empty(), even.known("city"));
        assertTrue(even.apply("city"));
        assertEquals(Optional.of(true), even.known("city"));
        assertEquals(Optional.of(4), lengths.known("city"));
    }

    @Test
    void whatIsRememberedIsThereAtOnce() {
        var waiting = new ArrayList<Runnable>();
        var background = new Background(waiting::add, Runnable::run, _ -> {});
        var told = new ArrayList<Integer>();
        background.ask(lengths, "craft", length -> told.add(length));
        assertEquals(List.of(), told);
        waiting.removeFirst().run();
        background.ask(lengths, "craft", length -> told.add(length));
        assertEquals(List.of(5, 5), told);
        assertTrue(waiting.isEmpty());
    }
}
