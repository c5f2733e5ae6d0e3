package atlas.app;

import atlas.door.Door;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;

/** The whole atlas in a window on a screen that is not there, as a user would open it. */
final class OpenAtlas {
    private static final int PATIENCE_SECONDS = 60;

    private volatile Optional<Keeper> keeper = Optional.empty();
    private volatile Optional<Desk> desk = Optional.empty();
    private volatile Optional<Stage> window = Optional.empty();

    /**
     * Begins to open it; to be called on the window's thread.
     *
     * @param words on the command line, beside the data folder and English
     */
    void open(Stage stage, Path folder, String... words) {
        var all =
                Stream.concat(Stream.of("--data-dir=" + folder, "--language=en"), Stream.of(words));
        var arguments = Arguments.of(all.toArray(String[]::new));
        var opening =
                new Desk(arguments, Host.alone(folder), stage, made -> keeper = Optional.of(made));
        desk = Optional.of(opening);
        window = Optional.of(stage);
        opening.open();
    }

    /** Somebody starts the atlas once more with these words; returns once they may go. */
    void visit(String... words) throws TimeoutException {
        var heard = new CountDownLatch(1);
        desk.orElseThrow().receive(new Door.Visit(List.of(words), heard::countDown));
        until(() -> heard.getCount() == 0);
    }

    /** Waits until it is there, and has it stand still. */
    Atlas ready() throws TimeoutException {
        until(() -> desk.flatMap(Desk::atlas).isPresent());
        inTheWindow(() -> atlas().settings().reducedMotion().set(true));
        return atlas();
    }

    Atlas atlas() {
        return desk.flatMap(Desk::atlas).orElseThrow();
    }

    /**
     * Writes what is to be kept and lets go of the database. The window is that of all tests and
     * fills the screen no longer.
     */
    void close() {
        inTheWindow(() -> {
            keeper.ifPresent(Keeper::close);
            window.ifPresent(stage -> stage.setFullScreen(false));
        });
        keeper = Optional.empty();
    }

    static void inTheWindow(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000, action);
        WaitForAsyncUtils.waitForFxEvents();
    }

    static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
