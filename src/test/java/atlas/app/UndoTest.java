package atlas.app;

import static atlas.app.OpenAtlas.inTheWindow;
import static atlas.app.OpenAtlas.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.state.Section;
import atlas.state.View;
import atlas.state.tour.TourJson;
import atlas.store.Database;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What is done to tours is undone; what is told of it stands in nobody's way. */
@ExtendWith(ApplicationExtension.class)
final class UndoTest {
    @TempDir private Path folder;

    @RegisterExtension private final TourDesk desk = new TourDesk();

    @Start
    void start(Stage stage) {
        desk.open(stage, folder);
    }

    @Test
    void whateverIsDoneIsUndoneAndKeptSo(FxRobot robot) throws TimeoutException {
        desk.captureCities(robot, "osaka", "kyoto");
        robot.interact(() -> robot.lookup("#notice-act").queryButton().fire());
        until(() ->
                desk.atlas().navigator().now().view() == View.PRESENT && desk.atlas().isComplete());
        var whole = desk.own();
        String kyoto = "#step-" + desk.step("kyoto");
        desk.type(robot, kyoto + " #own-step-caption-en", "Old and new.");
        assertEquals("Done: caption of step 2 edited.", told(robot));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertNotEquals("Old and new.", desk.own().steps().getLast().words().caption().english());
        assertNotEquals(whole, desk.own(), "within a text the key is the text's own");
        inTheWindow(() -> robot.lookup(kyoto).query().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(whole, desk.own());
        assertEquals("Undone: caption of step 2 edited.", told(robot));
        robot.push(KeyCode.ALT, KeyCode.UP);
        robot.push(KeyCode.CONTROL, KeyCode.D);
        robot.type(KeyCode.DELETE);
        assertNotEquals(whole, desk.own());
        for (int i = 0; i < 3; i++) {
            robot.push(KeyCode.CONTROL, KeyCode.Z);
        }
        assertEquals(whole, desk.own());
        desk.close();
        try (var database = Database.open(folder)) {
            var kept = TourJson.read(database.tours().all().getFirst().content());
            assertEquals(new TourJson.Whole(whole), kept);
        }
    }

    @Test
    void anothersToursChangesAreNotUndoneUnseen(FxRobot robot) throws TimeoutException {
        desk.captureCities(robot, "osaka", "kyoto");
        var first = desk.own();
        inTheWindow(() -> desk.atlas().navigator().view(View.PRESENT));
        until(() -> desk.atlas().isComplete());
        robot.interact(() -> robot.lookup("#own-new").queryButton().fire());
        assertEquals("My tour 2", desk.own().title().english());
        assertTrue(robot.lookup("#own-undo").queryButton().isDisabled());
        inTheWindow(() -> robot.lookup("#own-new").query().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(first, desk.tours().get(3));
    }

    @Test
    void whatIsToldCoversNothingAndGoesWithTheView(FxRobot robot) throws TimeoutException {
        desk.captureCities(robot, "osaka");
        var notice = robot.lookup(".error-report").query();
        assertTrue(notice.isVisible(), "above the map");
        inTheWindow(() -> desk.atlas().navigator().view(View.PRESENT));
        until(() -> desk.atlas().isComplete());
        assertFalse(notice.isVisible(), "gone with the view");
        robot.interact(() -> robot.lookup("#own-capture").queryButton().fire());
        String second = "#step-" + desk.own().steps().getLast().id();
        robot.interact(() -> robot.lookup(second + " #own-step-remove").queryButton().fire());
        assertFalse(notice.isVisible());
        assertEquals("Done: step 2 deleted.", told(robot));
        var page = robot.lookup("#tour-page").query();
        var foot = robot.lookup("#tour-foot").query();
        assertTrue(
                page.localToScene(page.getLayoutBounds()).getMaxY()
                        <= foot.localToScene(foot.getLayoutBounds()).getMinY());
        inTheWindow(() -> desk.atlas().navigator().view(View.MAP));
        inTheWindow(() -> desk.atlas().navigator().view(View.PRESENT));
        assertEquals("Every change is kept as you make it.", told(robot));
    }

    @Test
    void whatWasSeenLastIsOfferedAndNothingElse(FxRobot robot) throws TimeoutException {
        desk.captureCities(robot, "osaka");
        for (String city : List.of("kyoto", "sapporo")) {
            inTheWindow(() -> desk.atlas().navigator().select(city));
            inTheWindow(() -> desk.atlas().navigator().open(Section.STORY));
            inTheWindow(() -> desk.atlas().navigator().view(View.PRESENT));
            until(() -> desk.atlas().isComplete());
            String name = city.substring(0, 1).toUpperCase(Locale.ROOT) + city.substring(1);
            assertEquals("Add what I saw last: “" + name + ": story”", offered(robot));
        }
        robot.interact(() -> desk.atlas().presenting().tours().present(false));
        robot.interact(() -> desk.atlas().presenting().presenter().end());
        assertEquals(
                "Add what I saw last: “Sapporo: story”", offered(robot), "a tour shows its own");
        inTheWindow(() -> desk.atlas().navigator().compare("sapporo"));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        assertEquals(1, desk.steps(), "half a comparison");
        var notice = robot.lookup(".error-report .label").queryLabeled();
        assertTrue(notice.getText().contains("second"), notice::getText);
        inTheWindow(() -> desk.atlas().navigator().compare("kyoto"));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        assertEquals(2, desk.steps());
        assertEquals(
                "Sapporo and Kyoto: comparison",
                desk.own().steps().getLast().words().title().english());
    }

    private static String offered(FxRobot robot) {
        return robot.lookup("#own-capture").queryButton().getText();
    }

    private static String told(FxRobot robot) {
        return robot.lookup("#tour-told-last").queryLabeled().getText();
    }
}
