import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * Starts programs in turn on a screen of their own and tells for each how long it takes from the
 * process to the last change on the screen, and the memory it then holds.
 *
 * <p>Arguments: the number of rounds, then {@code name=command} for each program.
 */
final class CompareStart {
    private static final long LOOK_EVERY_NANOS = TimeUnit.MILLISECONDS.toNanos(20);
    private static final long AT_REST_NANOS = TimeUnit.MILLISECONDS.toNanos(4_000);
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(60);

    private final Screen screen;

    private CompareStart(Screen screen) {
        this.screen = screen;
    }

    /** One start: milliseconds to the first and to the last change, megabytes held then. */
    private record Start(long first, long last, long megabytes) {}

    static void main(String[] words) throws Exception {
        try (var screen = Screen.open()) {
            new CompareStart(screen).compare(Integer.parseInt(words[0]), Program.named(words));
        }
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

    private Start start(List<String> command) throws IOException {
        long before = screen.look();
        long begun = System.nanoTime();
        var process = screen.program(command).start();
        try {
            long first = 0;
            long last = begun;
            long seen = before;
            while (System.nanoTime() - begun < PATIENCE_NANOS
                    && (first == 0 || System.nanoTime() - last < AT_REST_NANOS)) {
                LockSupport.parkNanos(LOOK_EVERY_NANOS);
                long now = screen.look();
                if (now != seen) {
                    seen = now;
                    last = System.nanoTime();
                    first = first == 0 ? last : first;
                }
            }
            screen.keep(Path.of(command.getFirst()).getFileName().toString());
            return new Start(
                    millis(first - begun),
                    millis(last - begun),
                    Program.megabytes(process.toHandle()));
        } finally {
            Program.end(process);
        }
    }

    private static long median(Stream<Long> values) {
        var sorted = values.sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    private static long millis(long nanos) {
        return TimeUnit.NANOSECONDS.toMillis(nanos);
    }
}
