package atlas.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.Language;
import atlas.state.Chapter;
import atlas.state.Navigator;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
final class GlossaryPageTest {
    private final ReadingRoom room = new ReadingRoom();
    private final Navigator navigator = room.navigator;

    @Start
    void show(Stage stage) {
        room.open(stage);
        navigator.read(Chapter.GLOSSARY);
    }

    @Test
    void aTermSaysWhatItMeansBeneath(FxRobot robot) {
        sift(robot, "percentile place");
        assertTrue(meanings(robot).getFirst().startsWith("The share of the other cities"));
        robot.interact(() -> navigator.speak(Language.JAPANESE));
        sift(robot, "percentile place");
        assertTrue(meanings(robot).getFirst().startsWith("対象都市のうち"));
    }

    @Test
    void aTermIsFoundByWhatItMeans(FxRobot robot) {
        sift(robot, "profit reinvested");
        assertEquals(
                "endogenous development", robot.lookup(".term-own").queryAs(Label.class).getText());
    }

    @Test
    void aTermWithoutAMeaningLeavesNoEmptyPlace(FxRobot robot) {
        sift(robot, "tongyeong");
        assertEquals(List.of(), meanings(robot));
    }

    private static void sift(FxRobot robot, String words) {
        var filter = robot.lookup(".text-field").queryAs(TextField.class);
        robot.interact(() -> filter.setText(words));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static List<String> meanings(FxRobot robot) {
        return robot.lookup(".term-meaning").queryAllAs(Label.class).stream()
                .filter(label -> label.isManaged() && !label.getText().isEmpty())
                .map(Label::getText)
                .toList();
    }
}
