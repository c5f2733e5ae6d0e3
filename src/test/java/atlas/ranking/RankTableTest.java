package atlas.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.state.Navigator;
import atlas.state.Study;
import atlas.state.View;
import atlas.ui.Menus;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class RankTableTest {
    private volatile Optional<Stand> stand = Optional.empty();

    @Start
    void show(Stage stage) {
        stand = Optional.of(new Stand(stage, Study.Page.RANKING, MemoryShelf.outside()));
    }

    @Test
    void aRowLeadsIntoAComparison(FxRobot robot) {
        var osaka =
                robot.lookup(".rank-row").queryAll().stream()
                        .filter(n -> n.getAccessibleText().startsWith("Osaka,"))
                        .findFirst()
                        .orElseThrow();
        robot.interact(() -> osaka.getParent().requestFocus());
        robot.rightClickOn(osaka);
        assertEquals(Optional.of("kanazawa"), navigator().now().city());
        var item = Menus.open(osaka, robot).getLast();
        assertEquals("Compare Kanazawa with Osaka", item.getText());
        robot.interact(item::fire);
        assertEquals(View.COMPARE, navigator().now().view());
        assertEquals(Optional.of("osaka"), navigator().now().beside());
    }

    @Test
    void theMarkedCityIsComparedByKey(FxRobot robot) {
        robot.interact(() -> robot.lookup(".rank-table").query().requestFocus());
        robot.push(KeyCode.DOWN);
        var city = navigator().now().city();
        robot.push(new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN));
        assertEquals(View.COMPARE, navigator().now().view());
        assertEquals(city, navigator().now().city());
        assertEquals(Optional.empty(), navigator().now().beside());
    }

    private Navigator navigator() {
        return stand.orElseThrow().navigator;
    }
}
