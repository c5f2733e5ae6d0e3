package atlas.app;

import atlas.map.tile.Basemap;
import atlas.store.Progress;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

/** The session and the outlines, being read while toolkit and window are still on their way. */
final class Ahead {
    private final CompletableFuture<Session> session;
    private final Basemap basemap = new Basemap();
    private volatile Progress told = (_, _) -> {};

    /**
     * Begins at once.
     *
     * @param opener does it, on another thread
     */
    Ahead(Path folder, Executor opener) {
        session = CompletableFuture.supplyAsync(() -> Session.open(folder, this::tell), opener);
        opener.execute(() -> basemap.prepare(folder));
        opener.execute(Beginning::prepare);
    }

    /**
     * Waits for it.
     *
     * @param progress is told from now on
     * @throws RuntimeException what opening it has thrown
     */
    Session session(Progress progress) {
        told = progress;
        try {
            return session.join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
        }
    }

    /** The outlines, there or on their way. */
    Basemap basemap() {
        return basemap;
    }

    private void tell(int done, int total) {
        told.at(done, total);
    }
}
