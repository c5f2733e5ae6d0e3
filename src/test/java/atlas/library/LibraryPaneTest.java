package atlas.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.Language;
import atlas.state.Chapter;
import atlas.state.Navigator;
import atlas.state.Reading;
import atlas.state.Section;
import atlas.state.View;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class LibraryPaneTest {
    private final ReadingRoom room = new ReadingRoom();
    private final Navigator navigator = room.navigator;

    @Start
    void show(Stage stage) {
        room.open(stage);
    }

    @Test
    void fetchesNothingUntilSomebodyReads(FxRobot robot) {
        assertEquals(0, room.fetched);
        robot.interact(() -> navigator.read(Chapter.DEFINITION));
        robot.interact(() -> navigator.view(View.MAP));
        robot.interact(() -> navigator.view(View.LIBRARY));
        assertEquals(1, room.fetched);
    }

    @ParameterizedTest
    @EnumSource(Chapter.class)
    void everyChapterCanBeReadInBothLanguages(Chapter chapter, FxRobot robot) {
        robot.interact(() -> navigator.read(chapter));
        String english = words(robot);
        assertTrue(english.length() > 300, chapter + ": " + english);
        robot.interact(() -> navigator.speak(Language.JAPANESE));
        String japanese = words(robot);
        assertTrue(japanese.codePoints().filter(Character::isIdeographic).count() > 60, japanese);
        assertFalse((english + japanese).contains("null"), chapter.name());
    }

    @Test
    void theChaptersStandInTheIndexOnce() {
        var listed = Chapters.PARTS.stream().flatMap(part -> part.chapters().stream());
        assertEquals(List.of(Chapter.values()), listed.toList());
    }

    @Test
    void aConceptThatIsAskedForIsChosenInItsListWhateverWasFiltered(FxRobot robot) {
        robot.interact(() -> navigator.read(Chapter.CONCEPTS));
        robot.clickOn(".cabinet-list .text-field").write("xyzzy");
        robot.interact(() -> navigator.read(Chapter.CONCEPTS, "import-substitution"));
        ListView<?> list = robot.lookup(".cabinet-list .list-view").queryAs(ListView.class);
        assertEquals(
                "import-substitution", ((Row) list.getSelectionModel().getSelectedItem()).id());
        assertTrue(list.isFocused());
    }

    @Test
    void tabLeadsFromAClickedChapterIntoIt(FxRobot robot) {
        robot.interact(() -> navigator.view(View.LIBRARY));
        robot.clickOn("#chapter-glossary").push(KeyCode.TAB);
        assertTrue(robot.lookup(".library-glossary .text-field").query().isFocused());
    }

    @Test
    void theKeyboardWalksTheIndex(FxRobot robot) {
        robot.interact(() -> navigator.read(Chapter.DEFINITION));
        robot.interact(() -> robot.lookup("#chapter-definition").query().requestFocus());
        robot.push(KeyCode.DOWN);
        assertEquals(Chapter.ELEMENTS, navigator.now().reading().chapter());
        robot.push(KeyCode.END);
        assertEquals(Chapter.ABOUT, navigator.now().reading().chapter());
        assertTrue(robot.lookup("#chapter-about").query().isFocused());
        robot.push(KeyCode.HOME);
        assertEquals(Chapter.DEFINITION, navigator.now().reading().chapter());
    }

    @Test
    void pagesTurnWhereverTheFocusIs(FxRobot robot) {
        robot.interact(() -> navigator.read(Chapter.WORKS));
        robot.interact(() -> robot.lookup("#chapter-works").query().requestFocus());
        robot.push(KeyCode.PAGE_DOWN);
        double place = page(robot).getVvalue();
        assertTrue(place > 0);
        robot.push(KeyCode.PAGE_UP);
        assertTrue(page(robot).getVvalue() < place);
    }

    @Test
    void markusenAgainstFloridaIsFoundByTyping(FxRobot robot) {
        robot.interact(() -> navigator.read(Chapter.CONCEPTS));
        robot.interact(() -> robot.lookup(".text-field").query().requestFocus());
        robot.interact(() ->
                robot.lookup(".text-field").queryAs(TextField.class).setText("markusen florida"));
        robot.push(KeyCode.ENTER);
        assertEquals(
                new Reading(Chapter.CONCEPTS, Optional.of("import-substitution")),
                navigator.now().reading());
        assertTrue(words(robot).contains("criticizes Florida"));
    }

    @Test
    void aConceptLeadsToItsWorksAndPlacesAndBack(FxRobot robot) {
        robot.interact(() -> navigator.read(Chapter.CONCEPTS, "human-scale"));
        robot.interact(() -> click(robot, "Kanazawa"));
        assertEquals(View.MAP, navigator.now().view());
        assertEquals(Optional.of("kanazawa"), navigator.now().city());
        robot.interact(navigator::back);
        assertEquals(
                new Reading(Chapter.CONCEPTS, Optional.of("human-scale")),
                navigator.now().reading());
        assertEquals(View.LIBRARY, navigator.now().view());
    }

    @Test
    void aMilieuIsPointedAtOnTheMap(FxRobot robot) {
        robot.interact(() -> navigator.read(Chapter.CONCEPTS, "creative-milieu"));
        robot.interact(() -> click(robot, "Kanazawa Citizen's Art Village"));
        assertEquals(Section.MILIEUS, navigator.now().section());
        assertEquals(Optional.of("kanazawa-art-village"), navigator.now().milieu());
    }

    @Test
    void anIndexLeadsToItsAxis(FxRobot robot) {
        robot.interact(() -> navigator.read(Chapter.INDICES, "4"));
        robot.interact(() -> click(robot, "Kanazawa"));
        assertEquals(Section.INDEX, navigator.now().section());
        assertTrue(navigator.now().axis().isPresent());
    }

    @Test
    void aDeepLinkSetsItsWorkOff(FxRobot robot) {
        robot.interact(() -> navigator.read(Chapter.WORKS, "peck2005"));
        Node work = robot.lookup("#work-peck2005").query();
        assertTrue(work.getPseudoClassStates().contains(PseudoClass.getPseudoClass("pointed")));
        assertTrue(page(robot).getVvalue() > 0.1);
        robot.interact(() -> navigator.read(Chapter.WORKS, "hall1998"));
        assertFalse(work.getPseudoClassStates().contains(PseudoClass.getPseudoClass("pointed")));
    }

    @Test
    void aReferenceIsCopiedAsBibTex(FxRobot robot) {
        robot.interact(() -> navigator.read(Chapter.WORKS, "peck2005"));
        robot.interact(() -> button(robot, "#work-peck2005 .copy-button", "BibTeX").fire());
        robot.interact(() ->
                assertTrue(
                        Clipboard.getSystemClipboard()
                                .getString()
                                .startsWith("@article{peck2005,")));
        robot.interact(() -> button(robot, "#work-peck2005 .copy-button", "Copy").fire());
        robot.interact(() ->
                assertTrue(
                        Clipboard.getSystemClipboard().getString().startsWith("Peck, J. (2005).")));
    }

    @Test
    void allReferencesAreCopiedAtOnce(FxRobot robot) {
        robot.interact(() -> navigator.read(Chapter.WORKS));
        robot.interact(() -> button(robot, ".copy-button", "Copy all as BibTeX").fire());
        robot.interact(() ->
                assertEquals(
                        Books.works().size(),
                        BibReader.read(Clipboard.getSystemClipboard().getString()).size()));
    }

    @Test
    void sourcesAreFewCellsWhateverTheirNumber(FxRobot robot) {
        robot.interact(() -> navigator.read(Chapter.SOURCES));
        var list = robot.lookup(".list-view").queryAs(ListView.class);
        assertEquals(Books.SHELF.colophon().sources().size(), list.getItems().size());
        assertTrue(robot.lookup(".cabinet-row").queryAll().size() < 60);
    }

    @Test
    void aSourceSaysWhatItSupportsAndOpensOnlyOnAClick(FxRobot robot) {
        robot.interact(() -> navigator.read(Chapter.SOURCES, "KZ01"));
        assertTrue(words(robot).contains("Stories: 1"));
        assertEquals(List.of(), room.browsed);
        var source = Books.SHELF.source("KZ01").orElseThrow();
        robot.interact(() -> click(robot, source.url()));
        assertEquals(List.of(source.url()), room.browsed);
    }

    @Test
    void aFilterThatLeavesNothingLeadsOut(FxRobot robot) {
        robot.interact(() -> navigator.read(Chapter.GLOSSARY));
        var filter = robot.lookup(".text-field").queryAs(TextField.class);
        robot.interact(() -> filter.setText("xyzzy"));
        robot.interact(() -> button(robot, ".nothing-found .button", "Show all").fire());
        assertEquals("", filter.getText());
    }

    @Test
    void theLanguageChangesWhereOneReads(FxRobot robot) {
        robot.interact(() -> navigator.read(Chapter.CONCEPTS, "import-substitution"));
        robot.interact(() -> navigator.speak(Language.JAPANESE));
        assertTrue(words(robot).contains("フロリダを批判する"));
    }

    private static ScrollPane page(FxRobot robot) {
        return robot.lookup(".library-scroll").queryAs(ScrollPane.class);
    }

    private static void click(FxRobot robot, String words) {
        robot.lookup(".link").queryAllAs(atlas.ui.Link.class).stream()
                .filter(link -> link.getText().equals(words))
                .findFirst()
                .orElseThrow()
                .executeAccessibleAction(AccessibleAction.FIRE);
    }

    private static Button button(FxRobot robot, String query, String words) {
        return robot.lookup(query).queryAllAs(Button.class).stream()
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }

    /** All that stands on the page beside the index of chapters. */
    private static String words(FxRobot robot) {
        var pane = (LibraryPane) robot.lookup(".library").query();
        // The rows of a list come with the next layout, which need not have been yet.
        robot.interact(() -> {
            pane.applyCss();
            pane.layout();
        });
        return all(java.util.Objects.requireNonNull(pane.getCenter()))
                .map(LibraryPaneTest::words)
                .collect(Collectors.joining(" "));
    }

    private static Stream<Node> all(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(LibraryPaneTest::all))
                : Stream.of(node);
    }

    private static String words(Node node) {
        return switch (node) {
            case Text text when !(text.getParent() instanceof Labeled) -> text.getText();
            case Labeled labeled -> labeled.getText() == null ? "" : labeled.getText();
            default -> "";
        };
    }
}
