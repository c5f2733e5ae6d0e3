import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A program that runs, with all it has started. */
final class Program {
    private static final Pattern PSS = Pattern.compile("(?m)^Pss:\\s+(\\d+) kB");

    private Program() {}

    /**
     * The programs of a command line, in its order.
     *
     * @param words {@code name=command}, the command's words split at spaces; others are left out
     */
    static Map<String, List<String>> named(String... words) {
        var programs = new LinkedHashMap<String, List<String>>();
        for (String word : words) {
            int at = word.indexOf('=');
            if (at > 0) {
                programs.put(word.substring(0, at), List.of(word.substring(at + 1).split(" ")));
            }
        }
        return programs;
    }

    /** Megabytes held by a process and all it has started: its share of each page (PSS). */
    static long megabytes(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                        .mapToLong(Program::kilobytes)
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

    /** Asks it to end, and makes it end where it does not. */
    static void end(Process process) {
        var all = Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
        all.forEach(ProcessHandle::destroy);
        process.onExit().completeOnTimeout(process, 5, TimeUnit.SECONDS).join();
        if (process.isAlive()) {
            all.forEach(ProcessHandle::destroyForcibly);
            process.onExit().join();
        }
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(500));
    }
}
