package atlas.app;

import static atlas.app.OpenAtlas.inTheWindow;
import static atlas.app.OpenAtlas.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.Bilingual;
import atlas.city.Language;
import atlas.state.Section;
import atlas.state.View;
import atlas.state.tour.Step;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A tour written by keys, in a real window on a screen that is not there. */
@ExtendWith(ApplicationExtension.class)
final class AuthorTest {
    @TempDir private Path folder;

    @RegisterExtension private final TourDesk desk = new TourDesk();

    @Start
    void start(Stage stage) {
        desk.open(stage, folder);
    }

    @Test
    void aTourIsCapturedWrittenReorderedAndStillThereAfterARestart(FxRobot robot)
            throws TimeoutException {
        desk.captureCities(robot, "osaka", "sapporo", "kyoto");
        assertEquals(List.of("osaka", "sapporo", "kyoto"), desk.cities());
        assertTrue(robot.lookup("#notice-act").queryButton().isVisible());
        robot.interact(() -> robot.lookup("#notice-act").queryButton().fire());
        until(() ->
                desk.atlas().navigator().now().view() == View.PRESENT && desk.atlas().isComplete());
        assertEquals(Optional.of(desk.step("kyoto")), desk.atlas().navigator().now().talk().step());

        desk.type(robot, "#step-" + desk.step("kyoto") + " #own-step-caption-en", "Old and new.");
        desk.type(robot, "#step-" + desk.step("kyoto") + " #own-step-caption-ja", "古くて新しい。");
        desk.type(robot, "#step-" + desk.step("kyoto") + " #own-step-seconds", "90");
        desk.type(robot, "#own-title-en", "Three");
        assertEquals("Three", desk.own().title().english());
        Step written = desk.own().steps().getLast();
        assertEquals(new Bilingual("Old and new.", "古くて新しい。"), written.words().caption());
        assertEquals(90, written.seconds());
        assertEquals(new Bilingual("Kyoto: overview", "京都：概要"), written.words().title());

        String kyoto = "#step-" + desk.step("kyoto");
        inTheWindow(() -> robot.lookup(kyoto).query().requestFocus());
        robot.push(KeyCode.ALT, KeyCode.UP);
        assertEquals(List.of("osaka", "kyoto", "sapporo"), desk.cities());
        robot.push(KeyCode.ALT, KeyCode.UP);
        robot.push(KeyCode.ALT, KeyCode.UP);
        assertEquals(List.of("kyoto", "osaka", "sapporo"), desk.cities());
        assertEquals(robot.lookup(kyoto).query(), desk.focused(), "the focus moves along");
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        robot.push(KeyCode.CONTROL, KeyCode.D);
        assertEquals(List.of("osaka", "kyoto", "kyoto", "sapporo"), desk.cities());
        assertEquals(4, desk.own().steps().stream().map(Step::id).distinct().count());

        var before = desk.own();
        desk.close();
        try (var database = Database.open(folder)) {
            var kept = database.tours().all();
            assertEquals(1, kept.size());
            assertEquals(new TourJson.Whole(before), TourJson.read(kept.getFirst().content()));
        }
    }

    @Test
    void whatIsDeletedComesBackByKeyAndByButton(FxRobot robot) throws TimeoutException {
        desk.captureCities(robot, "osaka", "sapporo", "kyoto");
        robot.interact(() -> robot.lookup("#notice-act").queryButton().fire());
        until(() ->
                desk.atlas().navigator().now().view() == View.PRESENT && desk.atlas().isComplete());
        var whole = desk.own();
        String sapporo = "#step-" + desk.step("sapporo");
        String kyoto = "#step-" + desk.step("kyoto");
        inTheWindow(() -> robot.lookup(sapporo).query().requestFocus());
        robot.type(KeyCode.DELETE);
        assertEquals(List.of("osaka", "kyoto"), desk.cities());
        assertEquals(robot.lookup(kyoto).query(), desk.focused(), "the neighbour has the focus");
        robot.type(KeyCode.DELETE);
        assertEquals(List.of("osaka"), desk.cities());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(whole, desk.own());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(List.of("osaka", "sapporo"), desk.cities(), "what was taken in is let go");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertEquals(whole, desk.own());
        robot.interact(() -> robot.lookup("#own-remove").queryButton().fire());
        assertEquals(3, desk.tours().size());
        robot.interact(() -> robot.lookup("#own-undo").queryButton().fire());
        assertEquals(whole, desk.own());
        assertEquals(Optional.of(whole.id()), desk.atlas().navigator().now().talk().tour(), "open");
    }

    @Test
    void aGivenTourStaysAndItsCopyIsWritten(FxRobot robot) throws TimeoutException {
        inTheWindow(() -> desk.atlas().navigator().view(View.PRESENT));
        until(() -> desk.tours().size() == 3 && desk.atlas().isComplete());
        var given = desk.tours().getFirst();
        assertTrue(robot.lookup(".own-step").tryQuery().isEmpty());
        robot.interact(() -> robot.lookup("#own-copy").queryButton().fire());
        assertEquals(given, desk.tours().getFirst());
        var copy = desk.own();
        assertNotEquals(given.id(), copy.id());
        assertEquals(given.steps().size(), copy.steps().size());
        assertEquals(given.title().english() + " (copy)", copy.title().english());
        assertEquals(
                given.steps().stream().map(Step::words).toList(),
                copy.steps().stream().map(Step::words).toList());
        assertTrue(desk.focused() instanceof TextInputControl, "the title is at hand");
        inTheWindow(() -> desk.atlas().navigator().speak(Language.JAPANESE));
        String first = "#step-" + copy.steps().getFirst().id();
        inTheWindow(() -> robot.lookup(first).query().requestFocus());
        robot.type(KeyCode.ENTER);
        assertEquals(
                "own-step-title-ja", desk.focused().getId(), "the language of the moment first");
        robot.type(KeyCode.TAB);
        assertEquals("own-step-title-en", desk.focused().getId());
        robot.type(KeyCode.TAB, KeyCode.TAB);
        assertEquals("own-step-caption-en", desk.focused().getId(), "a tab leads on");
    }

    @Test
    void aPreviewGoesThereAndComesBackAndTheViewIsRetaken(FxRobot robot) throws TimeoutException {
        desk.captureCities(robot, "osaka", "kyoto");
        inTheWindow(() -> desk.atlas().navigator().view(View.PRESENT));
        until(() -> desk.atlas().isComplete());
        String osaka = "#step-" + desk.step("osaka");
        String id = desk.step("osaka");
        inTheWindow(() -> robot.lookup(osaka).query().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> desk.atlas().navigator().now().view() == View.MAP && desk.atlas().isComplete());
        assertEquals(Optional.of("osaka"), desk.atlas().navigator().now().city());
        inTheWindow(() -> desk.atlas().navigator().open(Section.STORY));
        robot.interact(() -> robot.lookup("#notice-act").queryButton().fire());
        until(() ->
                desk.atlas().navigator().now().view() == View.PRESENT && desk.atlas().isComplete());
        assertEquals(Optional.of(id), desk.atlas().navigator().now().talk().step());
        assertEquals(Section.OVERVIEW, desk.own().steps().getFirst().view().section());
        var words = desk.own().steps().getFirst().words();
        robot.interact(() -> robot.lookup(osaka + " #own-step-retake").queryButton().fire());
        assertEquals(Section.STORY, desk.own().steps().getFirst().view().section());
        assertEquals(words, desk.own().steps().getFirst().words());
        assertEquals(id, desk.own().steps().getFirst().id());
    }

    @Test
    void aTourGoesOutToAFileAndComesInAgainWithAllThatIsWrongNamed(FxRobot robot)
            throws TimeoutException, IOException {
        desk.captureCities(robot, "osaka", "kyoto");
        inTheWindow(() -> desk.atlas().navigator().view(View.PRESENT));
        until(() -> desk.atlas().isComplete());
        var tour = desk.own();
        Path file = folder.resolve("mine.atlas-tour.json");
        Files.write(file, TourJson.file(tour));
        inTheWindow(() -> desk.atlas().presenting().pane().read(file));
        until(() -> desk.tours().size() == 5);
        assertNotEquals(tour.id(), desk.own().id(), "a copy beside the first");
        assertEquals(tour.title(), desk.own().title());
        assertEquals(Optional.of(desk.own().id()), desk.atlas().navigator().now().talk().tour());

        Path foreign = folder.resolve("foreign.atlas-tour.json");
        String moon = new String(TourJson.file(tour), StandardCharsets.UTF_8);
        Files.writeString(foreign, moon.replace("\"kyoto\"", "\"moon\"").replace(tour.id(), "m"));
        inTheWindow(() -> desk.atlas().presenting().pane().read(foreign));
        until(() -> desk.own().id().equals("m"));
        until(() -> robot.lookup(".step-gap").match(Node::isVisible).tryQuery().isPresent());
        var gaps =
                robot.lookup(".step-gap").match(Node::isVisible).<Labeled>queryAll().stream()
                        .map(Labeled::getText)
                        .toList();
        assertTrue(gaps.stream().anyMatch(text -> text.contains("step 2")), gaps::toString);
        assertTrue(gaps.stream().anyMatch(text -> text.contains("moon")), gaps::toString);
        robot.interact(() -> desk.atlas().presenting().tours().present(false));
        robot.interact(() -> desk.atlas().presenting().presenter().next());
        until(() -> desk.atlas().isComplete());
        assertEquals(Optional.empty(), desk.atlas().navigator().now().city());
        robot.interact(() -> desk.atlas().presenting().presenter().end());

        Path faulty = folder.resolve("faulty.atlas-tour.json");
        Files.writeString(faulty, moon.replace("\"seconds\" : 0", "\"seconds\" : \"long\""));
        int before = desk.tours().size();
        inTheWindow(() -> desk.atlas().presenting().pane().read(faulty));
        until(() -> robot.lookup("#fault-list").tryQuery().isPresent());
        assertEquals(2, robot.lookup("#fault-list .fault").queryAll().size());
        assertEquals(before, desk.tours().size(), "nothing is taken in");
    }
}
