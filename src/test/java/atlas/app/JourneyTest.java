package atlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.Language;
import atlas.state.Region;
import atlas.state.Section;
import atlas.state.Theme;
import atlas.state.View;
import atlas.state.ViewState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The ways people go through the whole program, in a real window on a screen that is not there. */
@ExtendWith(ApplicationExtension.class)
final class JourneyTest {
    private static final int PATIENCE_SECONDS = 60;

    @TempDir private static Path folder;

    private volatile Optional<Keeper> keeper = Optional.empty();
    private volatile Optional<Desk> desk = Optional.empty();

    @Start
    void open(Stage stage) {
        var arguments = Arguments.of("--data-dir=" + folder, "--language=en");
        var opening =
                new Desk(
                        arguments,
                        Host.alone(arguments.folder()),
                        stage,
                        made -> keeper = Optional.of(made));
        desk = Optional.of(opening);
        opening.open();
    }

    @BeforeEach
    void waitForTheAtlas() throws TimeoutException {
        until(() -> desk.flatMap(Desk::atlas).isPresent());
        inTheWindow(() -> atlas().settings().reducedMotion().set(true));
        until(() -> atlas().isComplete());
    }

    /** The next test finds the folder as a next start would. */
    @AfterEach
    void close() {
        inTheWindow(() -> keeper.ifPresent(Keeper::close));
    }

    @Test
    void aStudentReadsAllOfKanazawa(FxRobot robot) throws TimeoutException {
        select("osaka");
        select("kanazawa");
        assertTrue(title(robot).startsWith("Kanazawa"), title(robot));
        for (Section section : Section.values()) {
            robot.clickOn("#tab-" + section.name().toLowerCase(java.util.Locale.ROOT));
            assertEquals(section, state().section());
        }
        until(() -> atlas().isComplete());
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        assertEquals(Section.TIMELINE, state().section());
    }

    @Test
    void languageAndThemeChangeWhereOneStands(FxRobot robot) throws TimeoutException {
        select("kanazawa");
        robot.clickOn("#tab-story");
        robot.clickOn("#language");
        until(() -> title(robot).startsWith("金沢"));
        assertEquals(Language.JAPANESE, state().language());
        assertEquals(Section.STORY, state().section());
        var before = atlas().settings().theme().get();
        robot.clickOn("#theme");
        assertEquals(before.next(), atlas().settings().theme().get());
        robot.clickOn("#language");
        until(() -> title(robot).startsWith("Kanazawa"));
    }

    @Test
    void everyThemeAndSizeOfTypeComesWithoutComplaint() throws TimeoutException {
        for (Theme theme : List.of(Theme.PROJECTOR, Theme.DARK, Theme.PROJECTOR, Theme.LIGHT)) {
            inTheWindow(() -> atlas().settings().theme().set(theme));
            until(() -> atlas().isComplete());
        }
        assertFalse(atlas().errors().isVisible());
    }

    // A layout that asks for another one keeps the machine busy while nothing happens.
    @Test
    void nothingIsLaidOutWhileNothingHappens() throws TimeoutException {
        select("osaka");
        assertEquals(List.of(), restlessAfter(() -> atlas().map().requestFocus()));
        assertEquals(List.of(), restlessAfter(() -> atlas().map().show(Region.WORLD)));
        assertEquals(List.of(), restlessAfter(() -> atlas().navigator().select("zahle")));
        assertEquals(List.of(), restlessAfter(() -> atlas().navigator().view(View.LIBRARY)));
    }

    // The parts of the window that ask for layout again and again in a second of rest.
    private List<String> restlessAfter(Runnable deed) throws TimeoutException {
        inTheWindow(deed);
        until(() -> atlas().isComplete());
        WaitForAsyncUtils.sleep(3, TimeUnit.SECONDS);
        var asked = new HashMap<String, Integer>();
        Scene scene = atlas().window().getScene();
        Runnable look = () -> restless(scene.getRoot(), asked);
        inTheWindow(() -> scene.addPreLayoutPulseListener(look));
        pause(Duration.seconds(1));
        inTheWindow(() -> scene.removePreLayoutPulseListener(look));
        return asked.entrySet().stream()
                .filter(e -> e.getValue() > 4)
                .map(e -> e.getKey() + ": " + e.getValue() + " times")
                .toList();
    }

    // A pause with pulses: an animation of the window's own keeps them coming.
    private static void pause(Duration length) throws TimeoutException {
        var over = new AtomicBoolean();
        var rest = new PauseTransition(length);
        rest.setOnFinished(_ -> over.set(true));
        inTheWindow(rest::play);
        until(over::get);
    }

    private static void restless(Parent parent, Map<String, Integer> asked) {
        if (parent.isNeedsLayout()) {
            String name = parent.getClass().getSimpleName() + parent.getStyleClass();
            asked.merge(name, 1, Integer::sum);
        }
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child.isVisible() && child instanceof Parent deeper) {
                restless(deeper, asked);
            }
        }
    }

    @Test
    void theMapComesCloserAndGoesBack(FxRobot robot) throws TimeoutException {
        inTheWindow(() -> atlas().map().show(Region.JAPAN));
        select("lyon");
        double near = state().camera().zoom();
        robot.clickOn(".zoom-button");
        until(() -> state().camera().zoom() > near);
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        assertNotEquals(Optional.of("lyon"), state().city());
        assertEquals(Region.JAPAN, state().region());
    }

    @Test
    void theNextStartShowsTheLastView(FxRobot robot) throws TimeoutException {
        select("sapporo");
        robot.clickOn("#tab-milieus");
        var left = state();
        close();
        try (var session = Session.open(folder, (_, _) -> {})) {
            var known = java.util.Set.of("sapporo");
            var next = Beginning.state(session.kept(), Arguments.NONE, known, session.lastYear());
            assertEquals(left, next);
        }
        keeper = Optional.empty();
    }

    @Test
    void whatNobodyExpectedIsToldOnceAndLogged(FxRobot robot) throws Exception {
        inTheWindow(() -> atlas().errors().tell(new IllegalStateException("a broken thing")));
        until(() -> robot.lookup(".error-report").query().isVisible());
        String log = Files.readString(folder.resolve("atlas.0.log"));
        assertEquals(1, log.split("a broken thing", -1).length - 1, log);
        inTheWindow(() -> atlas().window().layout());
        robot.clickOn(".error-close");
        until(() -> !robot.lookup(".error-report").query().isVisible());
    }

    private void select(String city) throws TimeoutException {
        inTheWindow(() -> atlas().navigator().select(city));
        until(() -> state().city().equals(Optional.of(city)) && atlas().isComplete());
    }

    private Atlas atlas() {
        return desk.flatMap(Desk::atlas).orElseThrow();
    }

    private ViewState state() {
        return atlas().navigator().now();
    }

    private static String title(FxRobot robot) {
        return String.valueOf(robot.lookup(".city-names").query().getAccessibleText());
    }

    private static void inTheWindow(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000, action);
    }

    private static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
