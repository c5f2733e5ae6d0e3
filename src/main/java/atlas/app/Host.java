package atlas.app;

import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * What lies around the window.
 *
 * @param folder the data folder
 * @param browse opens an address in the user's browser
 * @param writer does what writes to the database, one after the other
 */
record Host(Path folder, Consumer<String> browse, Executor writer) {
    /** What is written is written at once. */
    Host(Path folder, Consumer<String> browse) {
        this(folder, browse, Runnable::run);
    }

    /** The same with another who writes. */
    Host writing(Executor writer) {
        return new Host(folder, browse, writer);
    }

    /** Where there is no browser: pictures, benchmarks, tests. */
    static Host alone(Path folder) {
        return new Host(folder, _ -> {});
    }
}
