import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * Starts programs in turn on a screen of their own, software-drawn, and tells for each how long it
 * takes from the process to the last change on the screen, and the memory (PSS, whole process tree)
 * it then holds.
 *
 * <p>Arguments: the number of rounds, then {@code name=command} for each program, words split at
 * spaces. Linux with Xvfb and openbox only. The screen is read from the server's frame buffer in
 * memory, so that looking costs the programs next to nothing.
 */
final class CompareStart {
    private static final int WIDTH = 1366;
    private static final int HEIGHT = 768;
    private static final long LOOK_EVERY_NANOS = TimeUnit.MILLISECONDS.toNanos(20);
    private static final long AT_REST_NANOS = TimeUnit.MILLISECONDS.toNanos(4_000);
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(60);
    private static final Pattern PSS = Pattern.compile("(?m)^Pss:\\s+(\\d+) kB");

    private static final String RULES =
            """
            <openbox_config xmlns="http://openbox.org/3.4/rc">
              <applications>
                <application type="normal"><decor>no</decor><maximized>yes</maximized></application>
              </applications>
            </openbox_config>
            """;

    private final String display;
    private final ByteBuffer frame;

    /** The frame buffer is a file that server and onlooker share in memory. */
    private CompareStart(String display, Path frame) throws IOException {
        this.display = display;
        try (var file = FileChannel.open(frame)) {
            this.frame = file.map(FileChannel.MapMode.READ_ONLY, 0, file.size());
        }
    }

    /** One start: milliseconds to the first and to the last change, megabytes held then. */
    private record Start(long first, long last, long megabytes) {}

    static void main(String[] words) throws Exception {
        int rounds = Integer.parseInt(words[0]);
        var programs = new LinkedHashMap<String, List<String>>();
        for (String word : words) {
            int at = word.indexOf('=');
            if (at > 0) {
                programs.put(word.substring(0, at), List.of(word.substring(at + 1).split(" ")));
            }
        }
        var memory = Path.of("/dev/shm");
        var folder =
                Files.isWritable(memory)
                        ? Files.createTempDirectory(memory, "compare-start")
                        : Files.createTempDirectory("compare-start");
        var screen = screen(folder);
        try {
            var display =
                    ":"
                            + new String(screen.getInputStream().readNBytes(8))
                                    .strip()
                                    .lines()
                                    .findFirst()
                                    .orElseThrow();
            var manager = manager(display, folder);
            try {
                new CompareStart(display, folder.resolve("Xvfb_screen0")).compare(rounds, programs);
            } finally {
                end(manager);
            }
        } finally {
            screen.destroy();
            screen.waitFor();
            delete(folder);
        }
    }

    private static Process screen(Path folder) throws IOException {
        // The server writes the number of the display it took to its standard output and closes
        // nothing after.
        return new ProcessBuilder(
                        "sh",
                        "-c",
                        "exec Xvfb -displayfd 3 -screen 0 %dx%dx24 -fbdir '%s' 3>&1 >/dev/null"
                                .formatted(WIDTH, HEIGHT, folder))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /**
     * A window manager that makes every window as large as the screen, so that all draw as much.
     */
    private static Process manager(String display, Path folder) throws IOException {
        var rules = Files.writeString(folder.resolve("rc.xml"), RULES);
        var builder =
                new ProcessBuilder("openbox", "--config-file", rules.toString())
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("DISPLAY", display);
        var manager = builder.start();
        LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(2));
        return manager;
    }

    private void compare(int rounds, Map<String, List<String>> programs) throws Exception {
        var starts = new LinkedHashMap<String, List<Start>>();
        for (int round = 0; round <= rounds; round++) {
            for (var program : programs.entrySet()) {
                var start = start(program.getValue());
                System.out.printf(
                        "%-24s %s: first change %5d ms, last change %5d ms, %4d MB%n",
                        program.getKey(),
                        round == 0 ? "warm-up" : "round " + round,
                        start.first,
                        start.last,
                        start.megabytes);
                if (round > 0) {
                    starts.computeIfAbsent(program.getKey(), _ -> new ArrayList<>()).add(start);
                }
            }
        }
        starts.forEach((name, all) ->
                System.out.printf(
                        "%-24s median of %d: first change %5d ms, last change %5d ms, %4d MB%n",
                        name,
                        all.size(),
                        median(all.stream().map(Start::first)),
                        median(all.stream().map(Start::last)),
                        median(all.stream().map(Start::megabytes))));
    }

    private Start start(List<String> command) throws Exception {
        long before = look();
        long begun = System.nanoTime();
        var builder =
                new ProcessBuilder(command)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("DISPLAY", display);
        builder.environment().remove("WAYLAND_DISPLAY");
        builder.environment().put("LIBGL_ALWAYS_SOFTWARE", "1");
        var process = builder.start();
        try {
            long first = 0;
            long last = begun;
            long seen = before;
            while (System.nanoTime() - begun < PATIENCE_NANOS
                    && (first == 0 || System.nanoTime() - last < AT_REST_NANOS)) {
                LockSupport.parkNanos(LOOK_EVERY_NANOS);
                long now = look();
                if (now != seen) {
                    seen = now;
                    last = System.nanoTime();
                    first = first == 0 ? last : first;
                }
            }
            picture(command.getFirst());
            return new Start(
                    millis(first - begun), millis(last - begun), megabytes(process.toHandle()));
        } finally {
            end(process);
        }
    }

    private long look() {
        var sum = new CRC32();
        sum.update(frame.duplicate());
        return sum.getValue();
    }

    /**
     * What stood on the screen at the end, for whoever wants to see it: KEEP_FRAMES=folder, in XWD.
     */
    private void picture(String program) throws IOException {
        String folder = System.getenv("KEEP_FRAMES");
        if (folder != null) {
            var file = Path.of(folder, Path.of(program).getFileName() + ".xwd");
            var bytes = new byte[frame.capacity()];
            frame.duplicate().get(bytes);
            Files.write(file, bytes);
        }
    }

    private static void end(Process process) throws InterruptedException {
        var all = Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
        all.forEach(ProcessHandle::destroy);
        if (!process.waitFor(5, TimeUnit.SECONDS)) {
            all.forEach(ProcessHandle::destroyForcibly);
            process.waitFor();
        }
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(500));
    }

    private static long megabytes(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                        .mapToLong(CompareStart::kilobytes)
                        .sum()
                / 1024;
    }

    private static long kilobytes(ProcessHandle process) {
        try {
            var matcher =
                    PSS.matcher(
                            Files.readString(
                                    Path.of("/proc/%d/smaps_rollup".formatted(process.pid()))));
            return matcher.find() ? Long.parseLong(matcher.group(1)) : 0;
        } catch (IOException gone) {
            return 0;
        }
    }

    private static long median(Stream<Long> values) {
        var sorted = values.sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    private static long millis(long nanos) {
        return TimeUnit.NANOSECONDS.toMillis(nanos);
    }

    private static void delete(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }
}
