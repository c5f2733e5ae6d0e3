package atlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.state.Camera;
import atlas.state.Names;
import atlas.state.Preferences;
import atlas.state.Region;
import atlas.state.Section;
import atlas.state.Theme;
import atlas.state.View;
import atlas.state.ViewState.Frame;
import atlas.ui.Command;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The whole atlas by keyboard alone, in a real window on a screen that is not there. */
@ExtendWith(ApplicationExtension.class)
final class KeyboardTest {
    private static final int PATIENCE_SECONDS = 60;

    @TempDir private static Path folder;

    private volatile Optional<Keeper> keeper = Optional.empty();
    private volatile Optional<Desk> desk = Optional.empty();
    private volatile Optional<Stage> window = Optional.empty();

    @Start
    void open(Stage stage) {
        var arguments = Arguments.of("--data-dir=" + folder, "--language=en");
        var opening =
                new Desk(arguments, Host.alone(folder), stage, made -> keeper = Optional.of(made));
        window = Optional.of(stage);
        desk = Optional.of(opening);
        opening.open();
    }

    @BeforeEach
    void waitForTheAtlas() throws TimeoutException {
        until(() -> desk.flatMap(Desk::atlas).isPresent());
        inTheWindow(() -> {
            atlas().settings().prefer(Preferences.FIRST);
            atlas().settings().reducedMotion().set(true);
        });
        until(() -> atlas().isComplete());
    }

    @AfterEach
    void close() {
        inTheWindow(() -> {
            stage().setFullScreen(false);
            desk.flatMap(Desk::atlas).ifPresent(a -> a.navigator().view(View.MAP));
            keeper.ifPresent(Keeper::close);
        });
    }

    @Test
    void everyKeyOfTheSheetDoesSomethingInItsPartOfTheWindow(FxRobot robot)
            throws TimeoutException {
        var without = new ArrayList<String>();
        for (KeyMap.Part part : atlas().keys().parts()) {
            for (Command command : part.commands()) {
                for (KeyCombination keys : command.shown()) {
                    prepare(part.title(), command.id(), robot);
                    var before = look();
                    KeyScenes.press(keys, robot);
                    if (!changes(before)) {
                        without.add(
                                command.id() + " " + keys.getName() + " from " + before.getLast());
                    }
                    inTheWindow(() -> {
                        stage().setFullScreen(false);
                        if (command.id().equals("year.play")) {
                            command.run().run();
                        }
                    });
                }
            }
        }
        assertEquals(List.of(), without);
    }

    @Test
    void whatIsTypedIntoATextIsText(FxRobot robot) throws TimeoutException {
        select("osaka");
        select("kanazawa");
        var field = new TextField();
        inTheWindow(() -> {
            ((StackPane) atlas().window()).getChildren().add(field);
            field.requestFocus();
        });
        robot.write("[?]");
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        assertEquals("[?]", field.getText());
        assertEquals(Optional.of("kanazawa"), atlas().navigator().now().city());
        assertFalse(shade(robot).isVisible());
        focus(".map-pane", robot);
        robot.write("[");
        until(() -> atlas().navigator().now().city().equals(Optional.of("osaka")));
        robot.write("?");
        until(() -> shade(robot).isVisible());
    }

    @Test
    void aSheetHoldsTheFocusAndGivesItBack(FxRobot robot) throws TimeoutException {
        focus(".map-pane", robot);
        robot.write("?");
        until(() -> shade(robot).isVisible());
        for (int i = 0; i < 5; i++) {
            robot.type(KeyCode.TAB);
            assertTrue(Overlay.isWithin(focused(), shade(robot)), () -> "" + focused());
        }
        robot.type(KeyCode.ESCAPE);
        until(() -> !shade(robot).isVisible());
        assertTrue(focused().getStyleClass().contains("map-pane"));
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        robot.push(KeyCode.F1);
        until(() -> robot.lookup("#keys-sheet").tryQuery().isPresent());
        assertTrue(robot.lookup("#settings-sheet").tryQuery().isEmpty());
    }

    @Test
    void settingsHoldAtOnceAndCanBePutBack(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        until(() -> robot.lookup("#settings-sheet").tryQuery().isPresent());
        // From the language to the theme, then to the right: dark.
        robot.type(KeyCode.TAB, KeyCode.RIGHT);
        assertEquals(Theme.DARK, atlas().settings().theme().get());
        double em = robot.lookup(".top-bar").queryAs(TopBar.class).em();
        robot.clickOn("#text-larger");
        robot.clickOn("#text-larger");
        assertEquals(120, atlas().settings().textSize().get());
        inTheWindow(() -> robot.lookup(".top-bar").queryAs(TopBar.class).applyCss());
        assertEquals(1.2 * em, robot.lookup(".top-bar").queryAs(TopBar.class).em(), 0.05);
        inTheWindow(() -> atlas().settings().names().set(Names.LOCAL));
        var chosen = atlas().settings().preferences();
        inTheWindow(() -> robot.lookup("#settings-reset").queryButton().fire());
        assertEquals(Preferences.FIRST, atlas().settings().preferences());
        inTheWindow(() -> robot.lookup("#settings-put-back").queryButton().fire());
        assertEquals(chosen, atlas().settings().preferences());
        until(() -> LastLook.in(folder).theme() == Theme.DARK);
        until(() -> LastLook.in(folder).textSize() == 120);
    }

    /** Everywhere means from the map; each other part from within it. */
    private void prepare(String part, String command, FxRobot robot) throws TimeoutException {
        inTheWindow(() -> {
            atlas().presenting().presenter().end();
            atlas().palette().close();
            atlas().commands().escape().run().run();
            atlas().settings().prefer(Preferences.FIRST);
            atlas().settings().reducedMotion().set(true);
            atlas().settings().textSize().set(110);
        });
        inTheWindow(() -> {
            // Names withheld are kept out of the search, too.
            atlas().navigator().focus(focus -> focus.withMasked(false));
            atlas().navigator().fold(KeyboardTest::open);
            atlas().navigator().select("sapporo");
            atlas().navigator().show(Region.JAPAN, new Camera(Region.JAPAN.centre(), 5));
            atlas().navigator().open(Section.STORY);
            atlas().navigator().open(Section.OVERVIEW);
            atlas().navigator().back();
            if (command.equals("view.map")) {
                atlas().navigator().view(View.LIBRARY);
            } else if (command.equals("quiz.tell")) {
                atlas().navigator().focus(focus -> focus.withMasked(true));
            } else if (command.equals("escape")) {
                atlas().commands().keys().run().run();
            }
        });
        switch (part) {
            case "keys.list" -> {
                // Late news of what is listed would mark the selected city again.
                until(() -> atlas().isComplete());
                chooseAnotherInTheList(robot);
            }
            case "keys.panel" -> focus("#tab-story", robot);
            case String scene when KeyScenes.PARTS.contains(scene) ->
                    new KeyScenes(atlas(), robot).prepare(part, command);
            default -> {
                if (!command.equals("view.map") && !command.equals("escape")) {
                    focus(".map-pane", robot);
                }
                if (part.equals("keys.sign") || command.equals("map.previous")) {
                    robot.type(KeyCode.TAB);
                }
            }
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Frame open(Frame frame) {
        Frame listed = frame.list() ? frame : frame.withListFolded();
        return listed.panel() ? listed : listed.withPanelFolded();
    }

    private void chooseAnotherInTheList(FxRobot robot) {
        ListView<?> list = robot.lookup(".city-list > .list-view").queryAs(ListView.class);
        inTheWindow(() -> {
            list.requestFocus();
            list.getSelectionModel().select(3);
        });
    }

    private List<Object> look() {
        // On the window's thread, for parts come and go meanwhile.
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000, this::seen);
    }

    /** All that a key could change. */
    private List<Object> seen() {
        var sheet = atlas().window().lookup(".sheet");
        return List.of(
                atlas().navigator().now(),
                atlas().settings().preferences(),
                stage().isFullScreen(),
                Optional.ofNullable(sheet).map(Node::getId),
                atlas().palette().shown().get(),
                String.valueOf(focused().getAccessibleHelp()),
                KeyScenes.inside(atlas().window()),
                focused());
    }

    private boolean changes(List<Object> before) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !look().equals(before));
            return true;
        } catch (TimeoutException unchanged) {
            return false;
        }
    }

    private void select(String city) throws TimeoutException {
        inTheWindow(() -> atlas().navigator().select(city));
        until(() -> atlas().isComplete());
    }

    private void focus(String selector, FxRobot robot) {
        inTheWindow(() -> robot.lookup(selector).query().requestFocus());
    }

    private Node focused() {
        @Nullable Node owner = stage().getScene().getFocusOwner();
        return Objects.requireNonNullElse(owner, stage().getScene().getRoot());
    }

    private static Node shade(FxRobot robot) {
        return robot.lookup(".shade").query();
    }

    private Stage stage() {
        return window.orElseThrow();
    }

    private Atlas atlas() {
        return desk.flatMap(Desk::atlas).orElseThrow();
    }

    private static void inTheWindow(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000, action);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
