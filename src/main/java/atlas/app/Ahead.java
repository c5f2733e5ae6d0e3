package atlas.app;

import atlas.map.tile.Basemap;
import atlas.store.Progress;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

/** The session and the outlines, being read while toolkit and window are still on their way. */
final class Ahead {
    private final Path folder;
    private final Executor opener;
    private final CompletableFuture<Session> session = new CompletableFuture<>();
    private final Basemap basemap = new Basemap();
    private volatile Progress told = (_, _) -> {};

    /**
     * Begins at once with what can be read even while another atlas has the folder.
     *
     * @param opener does it, on another thread
     */
    Ahead(Path folder, Executor opener) {
        this.folder = folder;
        this.opener = opener;
        opener.execute(Ahead::number);
        opener.execute(() -> basemap.prepare(folder));
        opener.execute(Beginning::prepare);
    }

    // The database needs such numbers, and Java works out great powers when it first hears of them.
    private static void number() {
        var _ = BigDecimal.ONE.signum();
    }

    /** Begins to open the session; the folder is ours. */
    Ahead open() {
        session.completeAsync(() -> Session.open(folder, this::tell), opener);
        return this;
    }

    /**
     * Waits for it; once it is being opened.
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
