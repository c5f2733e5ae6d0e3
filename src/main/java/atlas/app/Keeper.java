package atlas.app;

import atlas.state.Navigator;
import atlas.state.ViewState;
import atlas.state.ViewStateJson;
import atlas.state.WindowBounds;
import atlas.store.SettingStore;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Keeps what the user set and where they were, in order, without holding up the window. */
final class Keeper implements AutoCloseable {
    static final String WINDOW = "window";

    private static final Duration REST = Duration.seconds(1);
    private static final int PATIENCE_SECONDS = 5;
    private static final int FOLLOW_SECONDS = 3;
    private static final int BACK_UP_SECONDS = 8;

    private final Session session;
    private final SettingStore store;
    private final ExecutorService writer = Executors.newSingleThreadExecutor();
    private boolean following;
    private Optional<Runnable> leave = Optional.empty();
    private Optional<Animation> watch = Optional.empty();

    Keeper(Session session) {
        this.session = session;
        this.store = session.settings();
    }

    Session session() {
        return session;
    }

    /** Stores a value, after all that was handed over before. */
    void put(String name, String value) {
        write(() -> store.put(name, value));
    }

    /** Does what else is to be written, in its turn; a copy outside the database follows soon. */
    void write(Runnable work) {
        writer.execute(() -> {
            try {
                work.run();
            } finally {
                followSoon();
            }
        });
    }

    /** On the writer's thread. */
    private void followSoon() {
        if (!following) {
            following = true;
            later(FOLLOW_SECONDS, this::follow);
        }
    }

    private void follow() {
        following = false;
        session.custody().follow();
    }

    /** A dated copy of what there was at the start, once the start is over. */
    void backUp() {
        var start = session.custody().now();
        later(BACK_UP_SECONDS, () -> session.custody().backUp(start));
    }

    private void later(int seconds, Runnable work) {
        CompletableFuture.delayedExecutor(seconds, TimeUnit.SECONDS, writer).execute(work);
    }

    /** Stores how the window looks in a file of a folder. */
    void put(LastLook look, Path folder) {
        writer.execute(() -> look.write(folder));
    }

    /**
     * Stores the view whenever it has rested for a second, and both at the end.
     *
     * @param kept the view that the next start is to show
     */
    void watch(Navigator navigator, Supplier<WindowBounds> bounds, Supplier<ViewState> kept) {
        watch.ifPresent(Animation::stop);
        var rest = new PauseTransition(REST);
        watch = Optional.of(rest);
        rest.setOnFinished(_ -> putView(kept.get()));
        var _ = navigator.state().subscribe((_, _) -> rest.playFromStart());
        leave =
                Optional.of(() -> {
                    rest.stop();
                    putView(kept.get());
                    put(WINDOW, bounds.get().text());
                });
    }

    /** Stores what is left and closes the database. */
    @Override
    public void close() {
        leave.ifPresent(Runnable::run);
        writer.execute(this::follow);
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
