package atlas.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The example that a reader checks with a pencil comes to what the program says. */
final class WorkedExampleTest {
    @Test
    void comesToThePublishedScoreForEveryScoredCity() {
        int checked = 0;
        for (var city : Books.SHELF.places().cities()) {
            var example =
                    WorkedExample.find(Books.SHELF, Optional.of(city.id()))
                            .filter(e -> e.city().equals(city));
            if (example.isPresent()) {
                var score = example.get().own().index(example.get().dimension().number());
                assertEquals(score.value().orElseThrow(), example.get().mean(), 1e-9, city.id());
                assertEquals(score.present(), example.get().steps().size(), city.id());
                checked++;
            }
        }
        assertTrue(checked >= 34, "only " + checked);
    }

    @Test
    void fallsBackOnAModelOfTheSeed() {
        var example = WorkedExample.find(Books.SHELF, Optional.of("atlantis")).orElseThrow();
        assertTrue(example.city().model().orElseThrow().fromSeed());
    }
}
