package atlas.app;

import atlas.map.tile.Basemap;
import atlas.store.WorkCopy;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * What lies around the window.
 *
 * @param folder the data folder
 * @param browse opens an address in the user's browser
 * @param writer does what writes to the database, one after the other
 * @param replaced is told, on the window's thread, that other own work has taken the place of that
 *     of before: what stands in the window is to be made anew
 * @param basemap the outlines, read already or not
 */
record Host(
        Path folder,
        Consumer<String> browse,
        Executor writer,
        Consumer<Replaced> replaced,
        Basemap basemap) {
    /** All own work before and after. */
    record Replaced(WorkCopy before, WorkCopy now) {}

    /** What is written is written at once. */
    Host(Path folder, Consumer<String> browse) {
        this(folder, browse, Runnable::run, _ -> {}, new Basemap());
    }

    /** The same with others who write and make the window anew. */
    Host with(Executor writes, Consumer<Replaced> makesAnew) {
        return new Host(folder, browse, writes, makesAnew, basemap);
    }

    /** The same with outlines that are there or on their way. */
    Host with(Basemap basemap) {
        return new Host(folder, browse, writer, replaced, basemap);
    }

    /** Where there is no browser: pictures, benchmarks, tests. */
    static Host alone(Path folder) {
        return new Host(folder, _ -> {});
    }
}
