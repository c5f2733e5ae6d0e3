package atlas.state;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Runs work away from the window and brings its result back. The only place with threads; tests use
 * {@link #direct()}.
 */
public final class Background {
    private final Executor workers;
    private final Executor window;
    private final Consumer<Throwable> failed;

    /**
     * @param workers runs the work
     * @param window runs what touches the window
     * @param failed is told, on the window's thread, of what nobody expected
     */
    public Background(Executor workers, Executor window, Consumer<Throwable> failed) {
        this.workers = workers;
        this.window = window;
        this.failed = failed;
    }

    /** Everything at once on the calling thread; failures are thrown. */
    public static Background direct() {
        return new Background(
                Runnable::run,
                Runnable::run,
                failure -> {
                    throw new IllegalStateException(failure);
                });
    }

    /** Does the work, then hands its result to the window. */
    public <T> void run(Callable<? extends T> work, Consumer<? super T> then) {
        workers.execute(() -> {
            try {
                T result = work.call();
                window.execute(() -> then.accept(result));
            } catch (Throwable failure) {
                window.execute(() -> failed.accept(failure));
            }
        });
    }

    /** Asks a source that takes its time; at once where it remembers the answer. */
    public <K, V> void ask(
            Function<? super K, ? extends V> source, K key, Consumer<? super V> then) {
        known(source, key).ifPresentOrElse(then, () -> run(() -> source.apply(key), then));
    }

    @SuppressWarnings("unchecked") // A source of such answers remembers such answers.
    private static <K, V> Optional<V> known(Function<? super K, ? extends V> source, K key) {
        return source instanceof Recall<?, ?> recall
                ? ((Recall<K, V>) recall).known(key)
                : Optional.empty();
    }

    /** Does something on the window's thread, later. */
    public void later(Runnable action) {
        window.execute(action);
    }
}
