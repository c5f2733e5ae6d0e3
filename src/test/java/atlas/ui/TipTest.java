package atlas.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import javafx.beans.property.SimpleStringProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class TipTest {
    private final SimpleStringProperty words = new SimpleStringProperty("Larger");
    private final Region beside = new Region();
    private final HBox row = new HBox(40, beside);

    @Start
    void show(Stage stage) {
        beside.setMinSize(40, 40);
        stage.setScene(new Scene(row, 300, 200));
        stage.show();
    }

    @Test
    void thePointerBringsTheWords(FxRobot robot) {
        robot.moveTo(beside);
        var button = new Button("+");
        robot.interact(() -> {
            Tip.on(button, words);
            row.getChildren().add(button);
        });
        assertNull(button.getTooltip());
        robot.moveTo(button);
        assertEquals("Larger", button.getTooltip().getText());
        robot.interact(() -> words.set("Größer"));
        assertEquals("Größer", button.getTooltip().getText());
    }

    @Test
    void aScreenReaderHasThemFromTheFirst() {
        var button = new Button("+");
        Tip.on(button, words);
        assertEquals("Larger", button.queryAccessibleAttribute(AccessibleAttribute.HELP));
    }
}
