package atlas.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Rows of a hundred pixels, moved by grips on their left. */
@ExtendWith(ApplicationExtension.class)
final class StepDragTest {
    private static final int ROW = 100;

    private final List<String> moved = new ArrayList<>();
    private VBox rows;
    private ScrollPane page;

    @Start
    void start(Stage stage) {
        rows = new VBox();
        page = new ScrollPane(rows);
        var drag = new StepDrag(rows, (step, to) -> moved.add(step + " to " + to));
        for (String step : List.of("a", "b", "c", "d")) {
            var grip = new Region();
            grip.setPrefSize(ROW, ROW);
            grip.setId("grip-" + step);
            var row = new HBox(grip);
            row.setId("row-" + step);
            row.setMinHeight(ROW);
            drag.lay(row, grip, step);
            rows.getChildren().add(row);
        }
        page.setFitToWidth(true);
        stage.setScene(new Scene(page, 300, 4 * ROW));
        stage.show();
    }

    // All tests share the one window.
    @AfterEach
    void giveTheWindowBack(FxRobot robot) {
        robot.interact(() -> ((Stage) page.getScene().getWindow()).sizeToScene());
    }

    @Test
    void aRowComesWhereTheLineShowsIt(FxRobot robot) {
        robot.interact(() -> drag("d", 5));
        assertTrue(is("d", "dragged"));
        assertTrue(is("a", "above"), "a line above the first");
        robot.interact(() -> drop("d", 5));
        robot.interact(() -> drag("a", 220));
        assertTrue(is("c", "above"));
        robot.interact(() -> drop("a", 220));
        robot.interact(() -> drag("a", 395));
        assertTrue(is("d", "below"), "a line below the last");
        robot.interact(() -> drop("a", 395));
        assertEquals(List.of("d to 0", "a to 1", "a to 3"), moved);
        for (String step : List.of("a", "b", "c", "d")) {
            assertEquals(List.of(), lines(step), "no line is left");
        }
    }

    @Test
    void aClickOnAGripMovesNothing(FxRobot robot) {
        robot.clickOn("#grip-b");
        assertEquals(List.of(), moved);
    }

    @Test
    void thePageMovesAlongAtItsEdges(FxRobot robot) {
        robot.interact(() -> page.getScene().getWindow().setHeight(2 * ROW));
        robot.interact(() -> drags("a", page.getHeight() - 3));
        assertEquals(1, page.getVvalue());
        robot.interact(() -> drags("a", 3));
        assertEquals(0, page.getVvalue());
    }

    private void drags(String step, double y) {
        for (int i = 0; i < 60; i++) {
            drag(step, y);
        }
    }

    private void drag(String step, double y) {
        fire(step, MouseEvent.MOUSE_DRAGGED, y);
    }

    private void drop(String step, double y) {
        fire(step, MouseEvent.MOUSE_RELEASED, y);
    }

    /** At so many pixels below the top of the window, as the toolkit itself would tell it. */
    private void fire(String step, EventType<MouseEvent> type, double y) {
        boolean held = type == MouseEvent.MOUSE_DRAGGED;
        Event.fireEvent(
                rows.lookup("#grip-" + step),
                new MouseEvent(
                        type,
                        50,
                        y,
                        50,
                        y,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        held,
                        false,
                        false,
                        false,
                        false,
                        false,
                        null));
    }

    private boolean is(String step, String state) {
        return lines(step).contains(PseudoClass.getPseudoClass(state));
    }

    private List<PseudoClass> lines(String step) {
        var row = rows.lookup("#row-" + step);
        return row.getPseudoClassStates().stream()
                .filter(state -> List.of("dragged", "above", "below").contains(state.toString()))
                .toList();
    }
}
