package atlas.present.teach;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A hand that draws above a map. */
@ExtendWith(ApplicationExtension.class)
final class DrawPaneTest {
    private final List<Stroke> drawn = new ArrayList<>();
    private final List<MouseEvent> below = new ArrayList<>();
    private final Pane map = new Pane();
    private final StackPane views = new StackPane(map);
    private final DrawPane pane = new DrawPane(drawn::add, _ -> {});

    @Start
    void start(Stage stage) {
        views.getChildren().add(pane);
        views.addEventHandler(MouseEvent.ANY, below::add);
        stage.setScene(new Scene(views, 600, 500));
        stage.show();
    }

    @BeforeEach
    void forget(FxRobot robot) {
        robot.moveTo(views);
        drawn.clear();
        below.clear();
    }

    @Test
    void aDragIsAStrokeInSharesOfThePane(FxRobot robot) {
        robot.interact(() -> pane.open(true));
        robot.moveTo(views).press(MouseButton.PRIMARY).moveBy(60, 0).release(MouseButton.PRIMARY);
        assertEquals(1, drawn.size());
        var stroke = drawn.getFirst();
        assertEquals(0.5, stroke.points().getFirst().x(), 0.01);
        assertEquals(0.6, stroke.points().getLast().x(), 0.01);
        assertEquals(0.5, stroke.points().getLast().y(), 0.01);
    }

    @Test
    void nothingBelowHearsOfIt(FxRobot robot) {
        robot.interact(() -> pane.open(true));
        below.clear();
        robot.press(MouseButton.PRIMARY).moveBy(30, 0).release(MouseButton.PRIMARY);
        assertEquals(
                List.of(),
                below.stream().filter(e -> e.getEventType() == MouseEvent.MOUSE_PRESSED).toList());
        robot.interact(() -> pane.open(false));
        robot.clickOn(views);
        assertEquals(1, drawn.size());
        assertEquals(
                1,
                below.stream().filter(e -> e.getEventType() == MouseEvent.MOUSE_PRESSED).count());
    }

    @Test
    void aClickDrawsNothing(FxRobot robot) {
        robot.interact(() -> pane.open(true));
        robot.clickOn(views);
        assertEquals(List.of(), drawn);
    }
}
