package atlas.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.city.Examples;
import atlas.state.Background;
import atlas.state.Navigator;
import atlas.state.ViewState;
import atlas.ui.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What is read about a city may come a little later than the city is chosen. */
@ExtendWith(ApplicationExtension.class)
final class CityOnItsWayTest {
    private final List<Runnable> waiting = new ArrayList<>();
    private final Navigator navigator = new Navigator(States.START.withCity("kanazawa"));

    @Start
    void show(Stage stage) {
        var context =
                new CityContext(
                        navigator,
                        new Messages(navigator.part(ViewState::language)),
                        new Background(waiting::add, Runnable::run, _ -> {}),
                        _ -> Examples.kanazawa(),
                        Catalogue.of(List.of(Examples.KANAZAWA), List.of(), List.of(), Set.of()),
                        (_, _, _) -> new Label());
        stage.setScene(new Scene(new CityPane(context), 390, 760));
        stage.show();
    }

    @Test
    void nobodyIsAskedToChooseACityMeanwhile(FxRobot robot) {
        assertEquals(0, asking(robot));
        robot.interact(() -> navigator.present(States.START));
        assertEquals(1, asking(robot));
        robot.interact(() -> {
            navigator.select("kanazawa");
            assertEquals(0, asking(robot));
            waiting.forEach(Runnable::run);
        });
        assertEquals(0, asking(robot));
        assertEquals(1, robot.lookup(".tab-row").queryAll().size());
    }

    private static int asking(FxRobot robot) {
        return robot.lookup(".section-empty > *").queryAll().size();
    }
}
