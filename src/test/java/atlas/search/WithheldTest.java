package atlas.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.Language;
import atlas.state.Background;
import atlas.state.Settings;
import atlas.ui.Messages;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The search while a class is to guess the names of cities. */
final class WithheldTest {
    private final PaletteModel model =
            new PaletteModel(
                    new Messages(new ReadOnlyObjectWrapper<>(Language.ENGLISH)),
                    Background.direct(),
                    new Recent(Settings.fresh().found()),
                    _ -> Optional.empty());
    private boolean asked;

    @BeforeEach
    void fill() {
        model.use(SearchIndex.of(Samples.ENTRIES), true);
        model.withhold(() -> asked, entry -> asked && entry.kind() == EntryKind.CITY);
    }

    @Test
    void doesNotAnswerTheQuestionAndSaysWhy() {
        model.type("kanazawa");
        assertTrue(kinds().contains(EntryKind.CITY));
        asked = true;
        model.ask();
        assertFalse(kinds().contains(EntryKind.CITY), kinds().toString());
        assertEquals(new Row.Note("search.withheld", ""), model.rows().get().getFirst());
        asked = false;
        model.ask();
        assertTrue(kinds().contains(EntryKind.CITY));
    }

    @Test
    void whatWasFoundBeforeIsNotTheAnswerEither() {
        var city =
                Samples.ENTRIES.stream()
                        .filter(e -> e.kind() == EntryKind.CITY)
                        .findFirst()
                        .orElseThrow();
        model.visit(city);
        model.ask();
        assertTrue(kinds().contains(EntryKind.CITY));
        asked = true;
        model.ask();
        assertFalse(kinds().contains(EntryKind.CITY));
    }

    @Test
    void whatIsToBeTriedNamesNoCity() {
        model.type("");
        assertTrue(tries().contains("Hamamatsu"));
        asked = true;
        model.ask();
        assertEquals(List.of("Markusen Florida", "creative class", "social inclusion"), tries());
    }

    private List<String> tries() {
        return model.rows().get().stream()
                .filter(Row.Example.class::isInstance)
                .map(row -> ((Row.Example) row).typed())
                .toList();
    }

    private List<EntryKind> kinds() {
        return model.rows().get().stream()
                .filter(Row.Found.class::isInstance)
                .map(row -> ((Row.Found) row).entry().kind())
                .toList();
    }
}
