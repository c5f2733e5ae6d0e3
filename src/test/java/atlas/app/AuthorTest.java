package atlas.app;

import static atlas.app.OpenAtlas.inTheWindow;
import static atlas.app.OpenAtlas.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.Bilingual;
import atlas.city.Language;
import atlas.state.Section;
import atlas.state.View;
import atlas.state.tour.Step;
import atlas.state.tour.Tour;
import atlas.state.tour.TourJson;
import atlas.store.Database;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A tour written by keys, in a real window on a screen that is not there. */
@ExtendWith(ApplicationExtension.class)
final class AuthorTest {
    @TempDir private Path folder;

    private final OpenAtlas open = new OpenAtlas();

    @Start
    void start(Stage stage) {
        open.open(stage, folder);
    }

    @BeforeEach
    void waitForTheAtlas() throws TimeoutException {
        open.ready();
        until(() -> atlas().isComplete());
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void aTourIsCapturedWrittenReorderedAndStillThereAfterARestart(FxRobot robot)
            throws TimeoutException {
        captureCities(robot, "osaka", "sapporo", "kyoto");
        assertEquals(List.of("osaka", "sapporo", "kyoto"), cities());
        assertTrue(robot.lookup("#notice-act").queryButton().isVisible());
        robot.interact(() -> robot.lookup("#notice-act").queryButton().fire());
        until(() -> atlas().navigator().now().view() == View.PRESENT && atlas().isComplete());
        assertEquals(Optional.of(step("kyoto")), atlas().navigator().now().talk().step());

        type(robot, "#step-" + step("kyoto") + " #own-step-caption-en", "Old and new.");
        type(robot, "#step-" + step("kyoto") + " #own-step-caption-ja", "古くて新しい。");
        type(robot, "#step-" + step("kyoto") + " #own-step-seconds", "90");
        type(robot, "#own-title-en", "Three");
        assertEquals("Three", own().title().english());
        Step written = own().steps().getLast();
        assertEquals(new Bilingual("Old and new.", "古くて新しい。"), written.words().caption());
        assertEquals(90, written.seconds());
        assertEquals(new Bilingual("Kyoto", "京都"), written.words().title());

        String kyoto = "#step-" + step("kyoto");
        inTheWindow(() -> robot.lookup(kyoto).query().requestFocus());
        robot.push(KeyCode.ALT, KeyCode.UP);
        assertEquals(List.of("osaka", "kyoto", "sapporo"), cities());
        robot.push(KeyCode.ALT, KeyCode.UP);
        robot.push(KeyCode.ALT, KeyCode.UP);
        assertEquals(List.of("kyoto", "osaka", "sapporo"), cities());
        assertEquals(robot.lookup(kyoto).query(), focused(), "the focus moves along");
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        robot.push(KeyCode.CONTROL, KeyCode.D);
        assertEquals(List.of("osaka", "kyoto", "kyoto", "sapporo"), cities());
        assertEquals(4, own().steps().stream().map(Step::id).distinct().count());

        var before = own();
        close();
        try (var database = Database.open(folder)) {
            var kept = database.tours().all();
            assertEquals(1, kept.size());
            assertEquals(new TourJson.Whole(before), TourJson.read(kept.getFirst().content()));
        }
    }

    @Test
    void whatIsDeletedComesBackByKeyAndByNotice(FxRobot robot) throws TimeoutException {
        captureCities(robot, "osaka", "sapporo", "kyoto");
        robot.interact(() -> robot.lookup("#notice-act").queryButton().fire());
        until(() -> atlas().navigator().now().view() == View.PRESENT && atlas().isComplete());
        var whole = own();
        String sapporo = "#step-" + step("sapporo");
        String kyoto = "#step-" + step("kyoto");
        inTheWindow(() -> robot.lookup(sapporo).query().requestFocus());
        robot.type(KeyCode.DELETE);
        assertEquals(List.of("osaka", "kyoto"), cities());
        assertEquals(robot.lookup(kyoto).query(), focused(), "the neighbour has the focus");
        robot.type(KeyCode.DELETE);
        assertEquals(List.of("osaka"), cities());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(whole, own());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(whole, own(), "nothing more was deleted");
        robot.interact(() -> robot.lookup("#own-remove").queryButton().fire());
        assertEquals(3, tours().size());
        robot.interact(() -> robot.lookup("#notice-act").queryButton().fire());
        assertEquals(whole, own());
    }

    @Test
    void aGivenTourStaysAndItsCopyIsWritten(FxRobot robot) throws TimeoutException {
        inTheWindow(() -> atlas().navigator().view(View.PRESENT));
        until(() -> tours().size() == 3 && atlas().isComplete());
        var given = tours().getFirst();
        assertTrue(robot.lookup(".own-step").tryQuery().isEmpty());
        robot.interact(() -> robot.lookup("#own-copy").queryButton().fire());
        assertEquals(given, tours().getFirst());
        var copy = own();
        assertNotEquals(given.id(), copy.id());
        assertEquals(given.steps().size(), copy.steps().size());
        assertEquals(given.title().english() + " (copy)", copy.title().english());
        assertEquals(
                given.steps().stream().map(Step::words).toList(),
                copy.steps().stream().map(Step::words).toList());
        assertTrue(focused() instanceof TextInputControl, "the title is at hand");
        inTheWindow(() -> atlas().navigator().speak(Language.JAPANESE));
        String first = "#step-" + copy.steps().getFirst().id();
        inTheWindow(() -> robot.lookup(first).query().requestFocus());
        robot.type(KeyCode.ENTER);
        assertEquals("own-step-title-ja", focused().getId(), "the language of the moment first");
        robot.type(KeyCode.TAB);
        assertEquals("own-step-title-en", focused().getId());
        robot.type(KeyCode.TAB, KeyCode.TAB);
        assertEquals("own-step-caption-en", focused().getId(), "a tab leads on");
    }

    @Test
    void aPreviewGoesThereAndComesBackAndTheViewIsRetaken(FxRobot robot) throws TimeoutException {
        captureCities(robot, "osaka", "kyoto");
        inTheWindow(() -> atlas().navigator().view(View.PRESENT));
        until(() -> atlas().isComplete());
        String osaka = "#step-" + step("osaka");
        String id = step("osaka");
        inTheWindow(() -> robot.lookup(osaka).query().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> atlas().navigator().now().view() == View.MAP && atlas().isComplete());
        assertEquals(Optional.of("osaka"), atlas().navigator().now().city());
        inTheWindow(() -> atlas().navigator().open(Section.STORY));
        robot.interact(() -> robot.lookup("#notice-act").queryButton().fire());
        until(() -> atlas().navigator().now().view() == View.PRESENT && atlas().isComplete());
        assertEquals(Optional.of(id), atlas().navigator().now().talk().step());
        assertEquals(Section.OVERVIEW, own().steps().getFirst().view().section());
        var words = own().steps().getFirst().words();
        robot.interact(() -> robot.lookup(osaka + " #own-step-retake").queryButton().fire());
        assertEquals(Section.STORY, own().steps().getFirst().view().section());
        assertEquals(words, own().steps().getFirst().words());
        assertEquals(id, own().steps().getFirst().id());
    }

    @Test
    void aTourGoesOutToAFileAndComesInAgainWithAllThatIsWrongNamed(FxRobot robot)
            throws TimeoutException, IOException {
        captureCities(robot, "osaka", "kyoto");
        inTheWindow(() -> atlas().navigator().view(View.PRESENT));
        until(() -> atlas().isComplete());
        var tour = own();
        Path file = folder.resolve("mine.atlas-tour.json");
        Files.write(file, TourJson.file(tour));
        inTheWindow(() -> atlas().presenting().pane().read(file));
        until(() -> tours().size() == 5);
        assertNotEquals(tour.id(), own().id(), "a copy beside the first");
        assertEquals(tour.title(), own().title());
        assertEquals(Optional.of(own().id()), atlas().navigator().now().talk().tour());

        Path foreign = folder.resolve("foreign.atlas-tour.json");
        String moon = new String(TourJson.file(tour), StandardCharsets.UTF_8);
        Files.writeString(foreign, moon.replace("\"kyoto\"", "\"moon\"").replace(tour.id(), "m"));
        inTheWindow(() -> atlas().presenting().pane().read(foreign));
        until(() -> own().id().equals("m"));
        until(() -> robot.lookup(".step-gap").match(Node::isVisible).tryQuery().isPresent());
        var gaps =
                robot.lookup(".step-gap").match(Node::isVisible).<Labeled>queryAll().stream()
                        .map(Labeled::getText)
                        .toList();
        assertTrue(gaps.stream().anyMatch(text -> text.contains("step 2")), gaps::toString);
        assertTrue(gaps.stream().anyMatch(text -> text.contains("moon")), gaps::toString);
        robot.interact(() -> atlas().presenting().tours().present(false));
        robot.interact(() -> atlas().presenting().presenter().next());
        until(() -> atlas().isComplete());
        assertEquals(Optional.empty(), atlas().navigator().now().city());
        robot.interact(() -> atlas().presenting().presenter().end());

        Path faulty = folder.resolve("faulty.atlas-tour.json");
        Files.writeString(faulty, moon.replace("\"seconds\" : 0", "\"seconds\" : \"long\""));
        int before = tours().size();
        inTheWindow(() -> atlas().presenting().pane().read(faulty));
        until(() -> robot.lookup("#fault-list").tryQuery().isPresent());
        assertEquals(2, robot.lookup("#fault-list .fault").queryAll().size());
        assertEquals(before, tours().size(), "nothing is taken in");
    }

    private void captureCities(FxRobot robot, String... cities) throws TimeoutException {
        for (String city : cities) {
            inTheWindow(() -> atlas().navigator().select(city));
            until(() -> atlas().isComplete());
            int before = steps();
            robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
            until(() -> steps() == before + 1);
        }
    }

    private int steps() {
        return tours().size() < 4 ? 0 : own().steps().size();
    }

    private void type(FxRobot robot, String field, String words) {
        inTheWindow(() -> {
            var input = (TextInputControl) robot.lookup(field).query();
            input.requestFocus();
            input.clear();
        });
        // The robot has no keys for Japanese; an input method puts such letters in at once.
        words.codePoints()
                .forEach(letter ->
                        inTheWindow(() ->
                                ((TextInputControl) focused())
                                        .appendText(Character.toString(letter))));
        assertFalse(((TextInputControl) focused()).getText().isEmpty());
    }

    private String step(String city) {
        return own().steps().stream()
                .filter(s -> s.view().city().equals(Optional.of(city)))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<String> cities() {
        return own().steps().stream().map(s -> s.view().city().orElse("")).toList();
    }

    private Tour own() {
        return tours().getLast();
    }

    private List<Tour> tours() {
        return atlas().presenting().tours().all().get();
    }

    private Node focused() {
        return atlas().window().getScene().getFocusOwner();
    }

    private Atlas atlas() {
        return open.atlas();
    }
}
