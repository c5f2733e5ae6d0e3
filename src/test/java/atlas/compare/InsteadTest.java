package atlas.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.ui.Link;
import java.util.Optional;
import javafx.scene.AccessibleAction;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
final class InsteadTest {
    private CompareStand stand;

    @Start
    void open(Stage stage) {
        stand = new CompareStand(stage, Optional.of("bologna"));
    }

    @Test
    void whatThereIsOfAThinCityStandsBesideTheRadarOfTheOther(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        String words = stand.words();
        assertTrue(words.contains("What the atlas has of Bologna instead of figures:"), words);
        assertTrue(words.contains("UNESCO Creative Cities Network, Music (2006)"), words);
        assertTrue(words.contains("Milieus: "), words);
        assertFalse(words.contains("{"), words);
    }

    @Test
    void itLeadsToCitiesThatHaveFiguresEvenFromTheOtherSide(FxRobot robot) {
        robot.interact(() -> stand.navigator.swap());
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() ->
                robot.lookup(".link").queryAllAs(Link.class).stream()
                        .filter(l -> l.getText().startsWith("Compare Kanazawa with a city"))
                        .findFirst()
                        .orElseThrow()
                        .executeAccessibleAction(AccessibleAction.FIRE));
        assertEquals(Optional.of("kanazawa"), stand.navigator.now().city());
        assertEquals(Optional.empty(), stand.navigator.now().beside());
    }

    @Test
    void betweenTwoCitiesWithFiguresNothingIsOfferedInstead(FxRobot robot) {
        robot.interact(() -> stand.navigator.compare("yokohama"));
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(stand.words().contains("instead of figures"));
    }
}
