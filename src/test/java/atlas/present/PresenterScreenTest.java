package atlas.present;

import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.Bilingual;
import atlas.city.Language;
import atlas.geo.LatLon;
import atlas.state.Camera;
import atlas.state.Navigator;
import atlas.state.Region;
import atlas.state.ViewState;
import atlas.state.tour.MapSize;
import atlas.state.tour.Step;
import atlas.state.tour.Tour;
import atlas.ui.Messages;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListCell;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The lecturer's window, opened in the middle of a tour of sixteen steps. */
@ExtendWith(ApplicationExtension.class)
final class PresenterScreenTest {
    private static final MapSize SIZE = new MapSize(1000, 500);
    private static final int STEPS = 16;

    private final ViewState home =
            ViewState.at(new Camera(new LatLon(0, 0), 3), Region.WORLD, 2025);
    private final Presenter presenter =
            new Presenter(new Navigator(home), new SimpleObjectProperty<>(Optional.of(SIZE)));

    @Start
    void start(Stage stage) {
        presenter.begin(tour(), 12);
        var language = new SimpleObjectProperty<>(Language.ENGLISH);
        stage.setScene(
                new Scene(
                        new PresenterScreen(
                                presenter,
                                new Messages(language),
                                new SimpleObjectProperty<>(Tongues.AS_ATLAS),
                                new SimpleObjectProperty<>(Instant.EPOCH),
                                language,
                                List.of(),
                                new Aside(presenter, (_, _) -> Subscription.EMPTY)),
                        900,
                        600));
        stage.show();
    }

    @Test
    void theListOfStepsShowsTheStepOfNow(FxRobot robot) {
        for (int step : List.of(12, 15, 0, 8, 3)) {
            robot.interact(() -> presenter.jump(step));
            WaitForAsyncUtils.waitForFxEvents();
            Bounds list = place(robot.lookup("#jump-list").query());
            assertTrue(
                    robot.lookup("#jump-list .list-cell").queryAllAs(ListCell.class).stream()
                            .filter(cell -> cell.getIndex() == step && cell.isSelected())
                            .anyMatch(cell -> list.contains(place(cell))),
                    "step " + step);
        }
    }

    private static Bounds place(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private Tour tour() {
        var steps =
                IntStream.range(0, STEPS)
                        .mapToObj(n -> new Step("s" + n, home, SIZE, words(n), 60, List.of()))
                        .toList();
        var words = new Bilingual("t", "t");
        return new Tour("t", words, words, 10, steps);
    }

    /** Every third title takes two lines. */
    private static Step.Words words(int step) {
        String title =
                "A step with the number " + step + (step % 3 == 0 ? " and more".repeat(4) : "");
        return Step.Words.NONE.withTitle(new Bilingual(title, title));
    }
}
