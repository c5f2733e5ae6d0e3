package atlas.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.Bilingual;
import atlas.city.Language;
import atlas.state.Background;
import atlas.ui.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import org.junit.jupiter.api.Test;

final class PaletteModelTest {
    private static final SearchIndex INDEX = SearchIndex.of(Samples.ENTRIES);

    private final SimpleStringProperty kept = new SimpleStringProperty("");
    private final Messages messages = new Messages(new SimpleObjectProperty<>(Language.ENGLISH));
    private final List<Runnable> waiting = new ArrayList<>();
    private final PaletteModel model =
            new PaletteModel(
                    messages, Background.direct(), new Recent(kept), PaletteModelTest::pasted);
    private final PaletteModel slow =
            new PaletteModel(
                    messages,
                    new Background(
                            waiting::add,
                            Runnable::run,
                            failure -> {
                                throw new IllegalStateException(failure);
                            }),
                    new Recent(kept),
                    _ -> Optional.empty());

    @Test
    void beforeTheIndexIsThereItSaysSoAndAnswersWhenItIs() {
        model.type("osaka");
        assertEquals(List.of(new Row.Note("search.waiting", "")), model.rows().get());
        model.use(INDEX, true);
        assertEquals("osaka", found(model).getFirst().id());
    }

    @Test
    void groupsHaveHeadingsAndLongOnesCanBeWidened() {
        model.use(INDEX, true);
        model.type("unesco");
        assertEquals(new Row.Heading("search.group.city", 9), model.rows().get().getFirst());
        assertEquals(5, found(model).size());
        assertEquals(new Row.All(EntryKind.CITY, 9), model.rows().get().get(6));
        model.widen(EntryKind.CITY);
        assertEquals(9, found(model).size());
        assertFalse(model.rows().get().stream().anyMatch(Row.All.class::isInstance));
        model.type("unesco 2");
        model.type("unesco");
        assertEquals(5, found(model).size());
    }

    @Test
    void ignoresAnAnswerThatComesTooLate() {
        slow.use(INDEX, true);
        slow.type("kyoto");
        slow.type("osaka");
        assertFalse(slow.isAnswered());
        waiting.reversed().forEach(Runnable::run);
        assertEquals("osaka", found(slow).getFirst().id());
        assertTrue(slow.isAnswered());
    }

    @Test
    void anEmptyFieldDropsTheAnswerToWhatWasTyped() {
        slow.use(INDEX, true);
        slow.type("kyoto");
        slow.type("");
        waiting.forEach(Runnable::run);
        assertEquals(List.of(), found(slow));
    }

    @Test
    void whatWasGoneToComesFirstNextTimeNewestFirstAndOnce() {
        model.use(INDEX, true);
        visit("osaka");
        visit("kyoto");
        visit("osaka");
        model.type("");
        assertEquals(List.of("osaka", "kyoto"), found(model).stream().map(Entry::id).toList());
        var after =
                new PaletteModel(
                        messages, Background.direct(), new Recent(kept), PaletteModelTest::pasted);
        after.use(INDEX, true);
        assertEquals(List.of(), after.rows().get(), "nobody has asked yet");
        after.ask();
        assertEquals(found(model), found(after));
        model.forget();
        assertEquals(List.of(), found(model));
        assertEquals("", kept.get());
    }

    @Test
    void whatIsNoLongerThereIsNotRecent() {
        kept.set("city:atlantis  city:kyoto garbage");
        model.use(INDEX, true);
        model.ask();
        assertEquals(List.of("kyoto"), found(model).stream().map(Entry::id).toList());
    }

    @Test
    void onlySoMuchIsRemembered() {
        model.use(INDEX, true);
        Samples.ENTRIES.forEach(model::visit);
        model.type("");
        assertEquals(8, found(model).size());
        assertEquals(8, kept.get().split(" ").length);
    }

    @Test
    void nothingFoundNamesWhatToTry() {
        model.use(INDEX, true);
        model.type(" xyzzy ");
        assertEquals(new Row.Note("search.nothing", "xyzzy"), model.rows().get().getFirst());
        assertTrue(model.rows().get().contains(new Row.Example("Hamamatsu")));
    }

    @Test
    void namesAreFoundAtOnceAndTextsWhenTheyAreThere() {
        var names =
                SearchIndex.of(
                        Samples.ENTRIES.stream().map(e -> e.withPassages(List.of())).toList());
        model.type("kanazawa");
        assertEquals(List.of(new Row.Note("search.waiting", "")), model.rows().get());
        model.use(names, false);
        assertEquals("kanazawa", found(model).getFirst().id());
        assertEquals(new Row.Note("search.more", ""), model.rows().get().getLast());
        assertTrue(model.isAnswered());
        assertFalse(model.isComplete());
        model.type("gold leaf");
        assertEquals(List.of(new Row.Note("search.waiting", "")), model.rows().get());
        model.use(INDEX, true);
        assertEquals("story:kanazawa", found(model).getFirst().key());
        assertTrue(model.isComplete());
        model.use(names, false);
        assertEquals("story:kanazawa", found(model).getFirst().key());
    }

    @Test
    void partOfTheWordsIsBetterThanNothingAndSaidToBePart() {
        model.use(INDEX, true);
        model.type("kanazawa blacksmith");
        assertEquals(
                new Row.Note("search.partial", "kanazawa blacksmith"),
                model.rows().get().getFirst());
        assertEquals("kanazawa", found(model).getFirst().id());
    }

    @Test
    void whatSomebodyHandedOnIsOfferedAloneAndAtOnceAndIsNotRemembered() {
        slow.use(INDEX, true);
        model.use(INDEX, true);
        model.type("code osaka");
        assertEquals(new Row.Heading("search.pasted", 0), model.rows().get().getFirst());
        assertEquals(List.of("shared"), found(model).stream().map(Entry::id).toList());
        model.visit(found(model).getFirst());
        assertEquals("", kept.get());
        model.type("code broken");
        assertEquals(List.of(new Row.Note("share.damaged", "")), model.rows().get());
        model.type("osaka");
        assertEquals("osaka", found(model).getFirst().id());
    }

    private static Optional<Pasted> pasted(String typed) {
        if (!typed.startsWith("code")) {
            return Optional.empty();
        }
        var name = new Bilingual("Open the shared view", "共有された画面を開く");
        var entry = Entry.of(EntryKind.PAGE, "shared", name, new Bilingual("", ""), () -> {});
        return Optional.of(
                typed.endsWith("broken")
                        ? new Pasted.Sentence("share.damaged")
                        : new Pasted.Way(entry));
    }

    private void visit(String typed) {
        model.type(typed);
        model.visit(found(model).getFirst());
    }

    private static List<Entry> found(PaletteModel model) {
        return model.rows().get().stream()
                .filter(Row.Found.class::isInstance)
                .map(row -> ((Row.Found) row).entry())
                .toList();
    }
}
