package atlas.app;

import atlas.state.Navigator;
import atlas.state.ViewState;
import atlas.state.ViewStateJson;
import atlas.state.WindowBounds;
import atlas.store.SettingStore;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Keeps what the user set and where they were, in order, without holding up the window. */
final class Keeper implements AutoCloseable {
    static final String WINDOW = "window";

    private static final Duration REST = Duration.seconds(1);
    private static final int PATIENCE_SECONDS = 5;

    private final Session session;
    private final SettingStore store;
    private final ExecutorService writer = Executors.newSingleThreadExecutor();
    private Optional<Runnable> leave = Optional.empty();

    Keeper(Session session) {
        this.session = session;
        this.store = session.settings();
    }

    /** Stores a value, after all that was handed over before. */
    void put(String name, String value) {
        writer.execute(() -> store.put(name, value));
    }

    /** Does what else is to be written, in its turn. */
    void write(Runnable work) {
        writer.execute(work);
    }

    /** Stores how the window looks in a file of a folder. */
    void put(LastLook look, Path folder) {
        writer.execute(() -> look.write(folder));
    }

    /**
     * Stores the view whenever it has rested for a second, and both at the end.
     *
     * @param kept what of a view is for the next start too
     */
    void watch(Navigator navigator, Supplier<WindowBounds> bounds, UnaryOperator<ViewState> kept) {
        var rest = new PauseTransition(REST);
        rest.setOnFinished(_ -> putView(kept.apply(navigator.now())));
        var _ = navigator.state().subscribe((_, _) -> rest.playFromStart());
        leave =
                Optional.of(() -> {
                    rest.stop();
                    putView(kept.apply(navigator.now()));
                    put(WINDOW, bounds.get().text());
                });
    }

    /** Stores what is left and closes the database. */
    @Override
    public void close() {
        leave.ifPresent(Runnable::run);
        writer.shutdown();
        try {
            var _ = writer.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        session.close();
    }

    private void putView(ViewState state) {
        put(Beginning.VIEW, ViewStateJson.write(state));
    }
}
