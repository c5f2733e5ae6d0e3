package atlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.state.Theme;
import atlas.store.Backups;
import atlas.store.Custody;
import atlas.store.Database;
import atlas.store.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A start with a damaged database, work brought back, and a disk that fails: in a real window. */
@ExtendWith(ApplicationExtension.class)
final class CareTest {
    private static final int PATIENCE_SECONDS = 90;

    @TempDir private Path folder;

    private volatile Optional<Keeper> keeper = Optional.empty();
    private volatile Optional<Session> session = Optional.empty();
    private volatile Optional<Desk> desk = Optional.empty();

    @Start
    void open(Stage stage) throws IOException {
        try (var database = Database.open(folder)) {
            database.settings().put("theme", "DARK");
            var custody = new Custody(database, new Backups(folder), InstantSource.system());
            custody.follow();
            custody.backUp(custody.now());
        }
        Files.writeString(folder.resolve(Database.FILE), "a letter to a friend");
        var arguments = Arguments.of("--data-dir=" + folder, "--language=en");
        var opening =
                new Desk(
                        arguments,
                        Host.alone(folder),
                        stage,
                        made -> {
                            keeper = Optional.of(made);
                            session = Optional.of(made.session());
                        });
        desk = Optional.of(opening);
        opening.open();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> keeper.ifPresent(Keeper::close));
    }

    @Test
    void whateverBefallsTheDatabaseTheUsersWorkIsThere(FxRobot robot) throws TimeoutException {
        until(() -> desk.flatMap(Desk::atlas).isPresent());
        until(() -> notice(robot).contains("damaged"));
        assertTrue(notice(robot).contains("atlas.damaged-"), notice(robot));
        assertEquals(Theme.DARK, atlas().settings().theme().get());

        var first = atlas();
        robot.interact(() -> first.settings().theme().set(Theme.LIGHT));
        robot.interact(() -> first.commands().settings().run().run());
        robot.interact(() -> robot.lookup("#settings-work").queryButton().fire());
        until(() -> robot.lookup(".work-restore").tryQuery().isPresent());
        robot.interact(() -> robot.lookup(".work-restore").queryAs(Button.class).fire());
        robot.interact(() -> robot.lookup("#work-replace").queryAs(Button.class).fire());
        until(() -> !atlas().equals(first));
        assertNotSame(first, atlas());
        assertEquals(Theme.DARK, atlas().settings().theme().get());
        assertTrue(notice(robot).contains("among the backups"), notice(robot));

        var second = atlas();
        robot.interact(() -> robot.lookup("#notice-act").queryButton().fire());
        until(() -> !atlas().equals(second));
        assertEquals(Theme.LIGHT, atlas().settings().theme().get());

        robot.interact(() -> session.orElseThrow().database().leaveFile(Trouble.FULL));
        until(() -> notice(robot).contains("no room left"));
        assertTrue(robot.lookup("#notice-act").queryButton().isVisible());
        robot.interact(() -> atlas().settings().theme().set(Theme.PROJECTOR));
        until(() -> "PROJECTOR".equals(session.orElseThrow().settings().all().get("theme")));
        assertFalse(session.orElseThrow().isKept());
    }

    private Atlas atlas() {
        return desk.flatMap(Desk::atlas).orElseThrow();
    }

    private static String notice(FxRobot robot) {
        return robot.lookup(".error-report .label")
                .tryQueryAs(Label.class)
                .map(Label::getText)
                .orElse("");
    }

    private static void until(BooleanSupplier done) throws TimeoutException {
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, done::getAsBoolean);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
