package atlas.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * From the process to the first complete map, and the memory it then holds. The first start fills
 * the database, the others find it.
 */
final class StartBench {
    private static final int STARTS = 8;
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(60);
    private static final Pattern TOLD = Pattern.compile("First complete map after ([\\d,]+) ms");
    private static final Pattern PSS = Pattern.compile("Pss:\\s+(\\d+) kB");

    @TempDir private Path folder;

    private record Started(long milliseconds, OptionalLong pssMegabytes) {}

    @Test
    void start() throws IOException, InterruptedException {
        var first = once();
        var later = new ArrayList<Started>();
        for (int i = 1; i < STARTS; i++) {
            later.add(once());
        }
        long median = median(later.stream().map(Started::milliseconds).toList());
        System.out.printf("first start %d ms%n", first.milliseconds());
        System.out.printf("later start %d ms (median of %d: %s)%n", median, later.size(), later);
        System.out.printf("first / later %.2f%n", (double) first.milliseconds() / median);
        assertTrue(median > 0);
    }

    private Started once() throws IOException, InterruptedException {
        Files.deleteIfExists(folder.resolve("atlas.0.log"));
        var process =
                new ProcessBuilder(
                                ProcessHandle.current().info().command().orElse("java"),
                                "-Dglass.platform=Headless",
                                "-Dprism.order=sw",
                                "--enable-native-access=javafx.graphics,atlas",
                                "-XX:+UseSerialGC",
                                "--module-path",
                                System.getProperty("jdk.module.path"),
                                "--module",
                                "atlas/atlas.app.Main",
                                "--data-dir=" + folder)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try {
            return new Started(told(), pss(process));
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private long told() {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (System.nanoTime() < end) {
            var matcher = TOLD.matcher(read(folder.resolve("atlas.0.log")));
            if (matcher.find()) {
                return Long.parseLong(matcher.group(1).replace(",", ""));
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
        throw new IllegalStateException("no complete map");
    }

    /** Only Linux tells. */
    private static OptionalLong pss(Process process) {
        var matcher =
                PSS.matcher(read(Path.of("/proc/%d/smaps_rollup".formatted(process.pid()))));
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

    private static long median(List<Long> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
