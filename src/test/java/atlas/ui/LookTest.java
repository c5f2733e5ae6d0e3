package atlas.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.state.Theme;
import java.util.List;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
final class LookTest {
    @Test
    void everyStepOfTextSizeAddsTheSameInEveryTheme() {
        for (Theme theme : Theme.values()) {
            double step = Look.em(theme, 110) - Look.em(theme, 100);
            assertEquals(1.35, step, 1e-9);
            assertEquals(step, Look.em(theme, 200) - Look.em(theme, 190), 1e-9);
        }
        assertTrue(Look.em(Theme.PROJECTOR, 100) > Look.em(Theme.LIGHT, 130));
    }

    @Test
    void aSceneFollowsThemeAndTextSize() {
        var theme = new SimpleObjectProperty<>(Theme.LIGHT);
        var size = new SimpleIntegerProperty(100);
        var label = new Label("a");
        WaitForAsyncUtils.waitForAsyncFx(
                10_000,
                () -> {
                    var scene = new Scene(new StackPane(label));
                    new Look(theme, size, List.of()).dress(scene);
                    assertEm(13.5, label);
                    size.set(200);
                    assertEm(27, label);
                    theme.set(Theme.PROJECTOR);
                    assertEm(13.5 * 2.35, label);
                    size.set(100);
                    theme.set(Theme.DARK);
                    assertEm(13.5, label);
                });
    }

    private static void assertEm(double pixels, Label label) {
        label.getScene().getRoot().applyCss();
        assertEquals(pixels, label.getFont().getSize(), 1e-6);
    }
}
