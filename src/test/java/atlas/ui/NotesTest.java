package atlas.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.city.Dossier;
import atlas.city.Examples;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

final class NotesTest {
    private final Dossier kanazawa = Examples.kanazawa();
    private final Notes notes = new Notes(kanazawa.sources(), kanazawa.seedFacts());

    @Test
    void numbersSourcesAndSeedFactsInOrderOfFirstUse() {
        var numbers = List.of("S78", "KZ05", "S78", "KZ01").stream().map(notes::number).toList();
        assertEquals(
                List.of(OptionalInt.of(1), OptionalInt.of(2), OptionalInt.of(1), OptionalInt.of(3)),
                numbers);
        assertEquals(notes.find("KZ05").orElseThrow(), notes.used().get(1));
    }

    @Test
    void givesNoNumberToWhatNobodyKnows() {
        assertEquals(OptionalInt.empty(), notes.number("XX99"));
        assertEquals(List.of(), notes.used());
    }
}
