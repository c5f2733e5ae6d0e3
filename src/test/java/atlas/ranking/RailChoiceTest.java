package atlas.ranking;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.Language;
import atlas.state.Study;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class RailChoiceTest {
    private Optional<Stand> stand = Optional.empty();

    @Start
    void open(Stage stage) {
        stand = Optional.of(new Stand(stage, Study.Page.RANKING, MemoryShelf.outside()));
    }

    @Test
    void choicesSpeakTheOtherLanguageAtOnce(FxRobot robot) {
        robot.interact(() -> {});
        var shown = chosen(robot);
        assertTrue(shown.contains("Percentile rank"), shown.toString());
        robot.interact(() -> stand.orElseThrow().navigator.speak(Language.JAPANESE));
        shown = chosen(robot);
        assertTrue(shown.contains("パーセンタイル順位"), shown.toString());
        assertFalse(shown.contains("Percentile rank"), shown.toString());
    }

    private static List<String> chosen(FxRobot robot) {
        return robot.lookup(".rail-choice > .list-cell").queryAll().stream()
                .map(n -> ((Labeled) n).getText())
                .toList();
    }
}
