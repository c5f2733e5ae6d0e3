package atlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.city.Bilingual;
import atlas.city.Examples;
import atlas.city.SeedFact;
import atlas.ui.Reference;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class CitedTest {
    private int reads;

    @Test
    void nothingIsReadBeforeItIsAskedForAndThenOnce() {
        var words = new Bilingual("words", "言葉");
        var fact = new SeedFact("S1", "SEED-A", words, words);
        var source = Examples.source("KZ01", "A book");
        var cited =
                new Cited(
                        () -> {
                            reads++;
                            return List.of(fact);
                        },
                        () -> List.of(source));
        assertEquals(0, reads, "a menu opens at once");
        assertEquals(Optional.of(new Reference.OfSeed(fact)), cited.apply("S1"));
        assertEquals(Optional.of(new Reference.OfSource(source)), cited.apply("KZ01"));
        assertEquals(Optional.empty(), cited.apply("S2"));
        assertEquals(1, reads);
    }
}
