package atlas.closed;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Stands before every way to a network that a program in Java has, and tells of each that is taken:
 * the sockets of the JDK old and new, names to be resolved, and, where the system tells, any other
 * socket that the process holds.
 */
final class Guard {
    /** How a line begins that tells of a way that was taken. */
    static final String TAKEN = "TO THE NETWORK: ";

    private static final Duration PULSE = Duration.ofMillis(20);
    private static final Set<String> TOLD = ConcurrentHashMap.newKeySet();
    private static final List<String> TABLES =
            List.of("tcp", "tcp6", "udp", "udp6", "raw", "raw6", "udplite", "icmp");

    private Guard() {}

    /** From now on everything is told, once for each place in the code. */
    @SuppressWarnings("deprecation") // There is no other way to stand before these.
    static void stand() throws IOException {
        Socket.setSocketImplFactory(() -> {
            throw refused("a socket");
        });
        ServerSocket.setSocketFactory(() -> {
            throw refused("a listening socket");
        });
        DatagramSocket.setDatagramSocketImplFactory(() -> {
            throw refused("a datagram socket");
        });
        Thread.ofPlatform().daemon().name("guard").start(Guard::watch);
    }

    /** Tells of it; to be thrown. */
    static SecurityException refused(String way) {
        tell(way);
        return new SecurityException("this program is watched: " + way);
    }

    private static void tell(String way) {
        String from =
                StackWalker.getInstance()
                        .walk(frames ->
                                frames.skip(2)
                                        .limit(12)
                                        .map(StackWalker.StackFrame::toString)
                                        .collect(Collectors.joining(" < ")));
        if (TOLD.add(way + from)) {
            System.out.println(TAKEN + way + " by " + from);
        }
    }

    private static void watch() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                held().forEach(table -> {
                    if (TOLD.add("held " + table)) {
                        System.out.println(TAKEN + "the process holds a socket of " + table);
                    }
                });
                TimeUnit.NANOSECONDS.sleep(PULSE.toNanos());
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    /** In which tables of the system's network a socket of this process stands. */
    static Set<String> held() {
        var own = own();
        var held = new HashSet<String>();
        if (!own.isEmpty()) {
            for (String table : TABLES) {
                if (lines(Path.of("/proc/self/net", table)).anyMatch(line -> isOf(own, line))) {
                    held.add(table);
                }
            }
        }
        return held;
    }

    /** The tenth column is the socket's number. */
    private static boolean isOf(Set<String> own, String line) {
        String[] columns = line.strip().split("\\s+", 11);
        return columns.length > 9 && own.contains(columns[9]);
    }

    private static Set<String> own() {
        try (var files = Files.list(Path.of("/proc/self/fd"))) {
            return files.map(Guard::target)
                    .filter(target -> target.startsWith("socket:["))
                    .map(target -> target.substring("socket:[".length(), target.length() - 1))
                    .collect(Collectors.toSet());
        } catch (IOException | java.io.UncheckedIOException elsewhere) {
            return Set.of();
        }
    }

    private static String target(Path file) {
        try {
            return Files.readSymbolicLink(file).toString();
        } catch (IOException | UnsupportedOperationException closedMeanwhile) {
            return "";
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException none) {
            return Stream.empty();
        }
    }
}
