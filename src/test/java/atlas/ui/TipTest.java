package atlas.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import javafx.beans.property.SimpleStringProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class TipTest {
    private final SimpleStringProperty words = new SimpleStringProperty("Larger");
    private final Button button = new Button("+");

    @Start
    void show(Stage stage) {
        Tip.on(button, words);
        stage.setScene(new Scene(new StackPane(button), 300, 200));
        stage.show();
    }

    @Test
    void thePointerBringsTheWords(FxRobot robot) {
        robot.moveTo(
                button.getScene().getRoot(),
                javafx.geometry.Pos.TOP_LEFT,
                new javafx.geometry.Point2D(2, 2),
                org.testfx.robot.Motion.DEFAULT);
        assertNull(button.getTooltip());
        robot.moveTo(button);
        assertEquals("Larger", button.getTooltip().getText());
        robot.interact(() -> words.set("Größer"));
        assertEquals("Größer", button.getTooltip().getText());
    }

    @Test
    void aScreenReaderHasThemFromTheFirst() {
        assertEquals("Larger", button.queryAccessibleAttribute(AccessibleAttribute.HELP));
    }
}
