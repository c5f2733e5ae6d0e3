import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Starts the atlas in its folder so that Java writes down what a start needs: classes, linked and
 * checked, and which methods are hot. The cache holds for this runtime, these options and these
 * jars in this order; wherever the folder is moved, it moves along.
 */
final class Rehearsal {
    static final String CACHE = "atlas.aot";

    /**
     * How the atlas runs: serial collection, small headers and a small nursery keep it small; a
     * start compiles more than the usual threshold allows before it stops the world to clean up.
     * What a collection has freed goes back to the system, the heap's and that of the libraries.
     * The few methods that are called by reflection are called as they are; Java would make classes
     * for them at each start. The thorough compiler leaves alone what only a start repeats so often,
     * such as the great powers that Java works out for the database's numbers.
     */
    private static final List<String> EVERYWHERE =
            List.of(
                    "-XX:-UsePerfData",
                    "-XX:+UseSerialGC",
                    "-XX:+UseCompactObjectHeaders",
                    "-XX:SweeperThreshold=60",
                    "-XX:Tier4BackEdgeThreshold=400000",
                    "-Xms80m",
                    "-Xmn24m",
                    "-XX:MinHeapFreeRatio=10",
                    "-XX:MaxHeapFreeRatio=20",
                    "-XX:-ShrinkHeapInSteps",
                    "-XX:TrimNativeHeapInterval=5000",
                    "-Djava.awt.headless=true",
                    "-Djdk.reflect.useNativeAccessorOnly=true",
                    "--enable-native-access=javafx.graphics,ALL-UNNAMED");

    /**
     * Linux hands the heap out in large pieces where it can: touching it for the first time costs a
     * start a tenth otherwise. Other systems do not know the option.
     */
    private static final List<String> ON_LINUX = List.of("-XX:+UseTransparentHugePages");

    /**
     * The rehearsal leaves the thorough compiler out. Had it taken part, each start would compile
     * thoroughly at once what was hot here, which takes a second of it.
     */
    private static final String QUICK_COMPILER = "-XX:TieredStopAtLevel=1";

    /**
     * Whatever was compiled here is compiled at once at each start. A rehearsal is longer than a
     * start and does more, so it compiles only what it runs ten times as often as usual; otherwise
     * a start spends a tenth of its time with compiling what it runs a few times.
     */
    private static final String ONLY_WHAT_IS_HOT = "-XX:CompileThresholdScaling=10";

    private Rehearsal() {}

    /** With what the runtime is started. */
    static List<String> options() {
        return Machine.LINUX
                ? Stream.concat(EVERYWHERE.stream(), ON_LINUX.stream()).toList()
                : EVERYWHERE;
    }

    static void train() throws IOException, InterruptedException {
        System.out.println("Rehearsing a start");
        var folder = Files.createTempDirectory("atlas-rehearsal");
        try {
            // The first start fills the database; the second is like all that follow it.
            start(folder, List.of());
            start(
                    folder,
                    List.of(
                            QUICK_COMPILER,
                            ONLY_WHAT_IS_HOT,
                            "-XX:AOTCacheOutput=" + Machine.app().resolve(CACHE)));
        } finally {
            Tools.delete(folder);
        }
        if (!Files.exists(Machine.app().resolve(CACHE))) {
            throw new IllegalStateException("The rehearsal left no AOT cache.");
        }
    }

    private static void start(Path folder, List<String> more)
            throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        if (Machine.LINUX && System.getenv("DISPLAY") == null && Tools.isThere("xvfb-run")) {
            command.addAll(List.of("xvfb-run", "--auto-servernum"));
        }
        command.add(Machine.runtime().resolve("bin").resolve("java").toString());
        command.addAll(options());
        command.addAll(more);
        if (Machine.LINUX && System.getenv("DISPLAY") == null && !Tools.isThere("xvfb-run")) {
            command.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
        }
        command.addAll(
                List.of(
                        "-Datlas.rehearsal=true",
                        Prepared.option(Machine.app()),
                        "-cp",
                        classPath(),
                        "atlas.app.Main",
                        "--data-dir",
                        folder.toString()));
        Tools.run(Map.of(), command);
    }

    /** As the launcher has it: the cache holds for this order only. */
    static String classPath() throws IOException {
        return String.join(
                java.io.File.pathSeparator,
                Machine.configured("app.classpath", Machine.app().toString()));
    }
}
