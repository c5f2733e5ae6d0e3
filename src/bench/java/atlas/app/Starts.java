package atlas.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/** Starts the whole program with a data folder, and waits for its first complete map. */
final class Starts {
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(60);
    private static final Pattern TOLD = Pattern.compile("First complete map after ([\\d,]+) ms");
    private static final Pattern PSS = Pattern.compile("Pss:\\s+(\\d+) kB");

    private final Path folder;

    Starts(Path folder) {
        this.folder = folder;
    }

    /**
     * One start.
     *
     * @param pssMegabytes memory it holds then; only Linux tells
     */
    record Started(long milliseconds, OptionalLong pssMegabytes) {}

    Started once() throws IOException, InterruptedException {
        Files.deleteIfExists(log());
        var process =
                new ProcessBuilder(command())
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try {
            return new Started(told(), pss(process));
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    /** The middle one of some starts, in milliseconds. */
    static long median(List<Started> starts) {
        return starts.stream().map(Started::milliseconds).sorted().toList().get(starts.size() / 2);
    }

    private List<String> command() {
        var command = new ArrayList<String>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(
                List.of(
                        "-Dglass.platform=Headless",
                        "-Dprism.order=sw",
                        "--enable-native-access=javafx.graphics,atlas",
                        "-XX:+UseSerialGC"));
        command.addAll(program());
        command.add("--data-dir=" + folder);
        return command;
    }

    /** As this very program runs: in modules, or on the class path. */
    private static List<String> program() {
        String modules = System.getProperty("jdk.module.path");
        return modules == null
                ? List.of("-cp", System.getProperty("java.class.path"), "atlas.app.Main")
                : List.of("--module-path", modules, "--module", "atlas/atlas.app.Main");
    }

    private long told() {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (System.nanoTime() < end) {
            var matcher = TOLD.matcher(read(log()));
            if (matcher.find()) {
                return Long.parseLong(matcher.group(1).replace(",", ""));
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
        throw new IllegalStateException("no complete map");
    }

    private Path log() {
        return folder.resolve("atlas.0.log");
    }

    private static OptionalLong pss(Process process) {
        var matcher = PSS.matcher(read(Path.of("/proc/%d/smaps_rollup".formatted(process.pid()))));
        return matcher.find()
                ? OptionalLong.of(Long.parseLong(matcher.group(1)) / 1024)
                : OptionalLong.empty();
    }

    private static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
