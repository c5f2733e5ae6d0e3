package atlas.app;

import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * What lies around the window.
 *
 * @param folder the data folder
 * @param browse opens an address in the user's browser
 */
record Host(Path folder, Consumer<String> browse) {
    /** Where there is no browser: pictures, benchmarks, tests. */
    static Host alone(Path folder) {
        return new Host(folder, _ -> {});
    }
}
