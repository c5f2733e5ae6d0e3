package atlas.app;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether there is a screen to show a window on. */
record Display(boolean present, Optional<String> missingLibrary) {
    private static final String GTK = "libgtk-3.so.0";

    /** Looks at this machine. */
    static Display ofThisMachine() {
        if (System.getProperty("glass.platform") != null) {
            return new Display(true, Optional.empty());
        }
        return of(System.getProperty("os.name"), System.getenv(), Display::loads, Display::answers);
    }

    /** Only Linux may lack a display or GTK; the others always have theirs. */
    static Display of(
            String system,
            Map<String, String> environment,
            Predicate<String> loads,
            Predicate<Path> answers) {
        if (!system.toLowerCase(java.util.Locale.ROOT).contains("linux")) {
            return new Display(true, Optional.empty());
        }
        boolean present =
                isSet(environment, "WAYLAND_DISPLAY")
                        || socket(environment.getOrDefault("DISPLAY", ""))
                                .map(answers::test)
                                .orElse(isSet(environment, "DISPLAY"));
        return new Display(
                present, present && !loads.test(GTK) ? Optional.of(GTK) : Optional.empty());
    }

    /** Whether the system was told not to draw in hardware, by Mesa's usual word. */
    static boolean isDrawnInSoftware(Map<String, String> environment) {
        return Set.of("1", "true").contains(environment.getOrDefault("LIBGL_ALWAYS_SOFTWARE", ""));
    }

    /** Where the server of a display on this machine listens; displays of others are believed. */
    private static Optional<Path> socket(String display) {
        var local = Pattern.compile("(?:unix)?:(\\d+)(?:\\.\\d+)?").matcher(display);
        return local.matches()
                ? Optional.of(Path.of("/tmp", ".X11-unix", "X" + local.group(1)))
                : Optional.empty();
    }

    private static boolean answers(Path socket) {
        try (var channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            return channel.isConnected();
        } catch (IOException | UnsupportedOperationException silent) {
            return false;
        }
    }

    private static boolean isSet(Map<String, String> environment, String name) {
        return !environment.getOrDefault(name, "").isBlank();
    }

    /**
     * Looks where most systems have their libraries. Elsewhere the system's own loader is asked, so
     * that every place it searches counts; a start is held up by that, for Java then prepares all
     * that calling such libraries needs.
     */
    private static boolean loads(String library) {
        String processor =
                Map.of("amd64", "x86_64", "aarch64", "aarch64")
                        .getOrDefault(System.getProperty("os.arch"), "");
        return Stream.of("/usr/lib/" + processor + "-linux-gnu", "/usr/lib64")
                        .anyMatch(folder -> Files.exists(Path.of(folder, library)))
                || isFound(library);
    }

    @SuppressWarnings("restricted") // only looks the library up, calls nothing in it
    private static boolean isFound(String library) {
        try (var arena = Arena.ofConfined()) {
            return SymbolLookup.libraryLookup(library, arena) != null;
        } catch (IllegalArgumentException absent) {
            return false;
        }
    }
}
