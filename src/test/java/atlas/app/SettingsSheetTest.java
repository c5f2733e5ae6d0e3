package atlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.state.Camera;
import atlas.state.Navigator;
import atlas.state.Region;
import atlas.state.Settings;
import atlas.state.Theme;
import atlas.state.ViewState;
import atlas.ui.Command;
import atlas.ui.Look;
import atlas.ui.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
final class SettingsSheetTest {
    private final Settings settings = Settings.fresh();
    private final Overlay overlay = new Overlay();
    private Sheets sheets;

    @Start
    void show(Stage stage) {
        var navigator =
                new Navigator(
                        ViewState.at(new Camera(Region.JAPAN.centre(), 4), Region.JAPAN, 2025));
        var messages = new Messages(navigator.part(ViewState::language));
        var look = new Look(settings.theme(), settings.textSize(), StyleSheets.all());
        var folder = new FolderRow(messages, Path.of("folder"), _ -> {});
        sheets =
                new Sheets(
                        overlay,
                        messages,
                        new Sheets.Makers(
                                StackPane::new,
                                () ->
                                        new SettingsSheet(
                                                navigator,
                                                settings,
                                                messages,
                                                folder,
                                                new Command(
                                                        "work",
                                                        "settings.work.open",
                                                        Optional.empty(),
                                                        () -> {}),
                                                List.of()),
                                StackPane::new),
                        look::still);
        var scene = new Scene(new StackPane(new Label("beneath"), overlay), 980, 700);
        look.dress(scene);
        stage.setScene(scene);
        stage.show();
        sheets.settings();
    }

    @Test
    void theStepperStaysUnderThePointerWhileTheTypeGrows(FxRobot robot) {
        Bounds smaller = place(robot, "#text-smaller");
        Bounds larger = place(robot, "#text-larger");
        double beneath = height(robot);
        for (int steps = 0; steps < 6; steps++) {
            robot.clickOn("#text-larger");
        }
        assertEquals(160, settings.textSize().get());
        assertEquals(larger, place(robot, "#text-larger"));
        assertEquals(smaller, place(robot, "#text-smaller"));
        assertTrue(height(robot) > 1.5 * beneath, "what lies beneath shows the new size");
        robot.interact(() -> settings.theme().set(Theme.PROJECTOR));
        assertEquals(larger, place(robot, "#text-larger"));
    }

    @Test
    void theNextTimeTheSheetHasTheSizeThatWasChosen(FxRobot robot) {
        double before = place(robot, "#text-larger").getHeight();
        robot.interact(() -> settings.textSize().set(160));
        robot.interact(sheets::settings);
        assertFalse(overlay.isOpen());
        robot.interact(sheets::settings);
        assertTrue(place(robot, "#text-larger").getHeight() > 1.3 * before);
    }

    private static double height(FxRobot robot) {
        return place(robot, ".root > .label").getHeight();
    }

    private static Bounds place(FxRobot robot, String query) {
        WaitForAsyncUtils.waitForFxEvents();
        var node = robot.lookup(query).query();
        robot.interact(() -> {
            node.getScene().getRoot().applyCss();
            node.getScene().getRoot().layout();
        });
        return node.localToScene(node.getLayoutBounds());
    }
}
