import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What starts the atlas on Linux: a few lines of shell instead of jpackage's program, which asks rpm
 * and dpkg at each start, twice each, whose files it is made of. That takes a tenth of a second
 * where many packages are installed. Classes and options are those jpackage has written down.
 */
final class Launcher {
    private static final String SCRIPT =
            """
            #!/bin/sh
            # Starts the atlas with its own Java, wherever this folder lies.
            here=$(readlink -f -- "$0")
            root=${here%%/bin/*}
            app=$root/lib/app
            case $root in *:*)
              echo "Creative Cities Atlas cannot start from a folder with a colon in its path. Please move it: $root" >&2
              exit 1
            esac
            # Meant for other programs; the cache of this one holds for its own options only.
            unset JDK_JAVA_OPTIONS JAVA_TOOL_OPTIONS _JAVA_OPTIONS
            # Without a language of the system Java could not read names of files beyond ASCII.
            case $(locale charmap 2>/dev/null) in ANSI_X3.4-1968) export LC_ALL=C.UTF-8 ;; esac
            # GTK opens the window and draws nothing; it need not load what draws in three dimensions.
            export GDK_GL=disable
            exec "$root/lib/runtime/bin/%s" \\
              "-XX:ErrorFile=${TMPDIR:-/tmp}/%s-%%p.log" \\
            %s  -cp "%s" \\
              %s "$@"
            """;

    private Launcher() {}

    /** Takes the place of jpackage's program and of what only that has read. */
    static void replace() throws IOException {
        var programs = Machine.runtime().resolve("bin");
        // Lists of running programs are to say what it is.
        Files.copy(programs.resolve("java"), programs.resolve(Package.ID));
        var script = Machine.image().resolve("bin").resolve(Package.ID);
        Files.writeString(script, script());
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        for (Path idle :
                List.of(
                        Machine.configuration(),
                        Machine.app().resolve(".jpackage.xml"),
                        Machine.image().resolve("lib/libapplauncher.so"))) {
            Files.deleteIfExists(idle);
        }
    }

    private static String script() throws IOException {
        var options =
                Machine.configured("java-options", "$app").stream()
                        .map("  \"%s\" \\\n"::formatted)
                        .collect(Collectors.joining());
        return SCRIPT.formatted(
                Package.ID,
                Package.ID,
                options,
                String.join(":", Machine.configured("app.classpath", "$app")),
                Machine.configured("app.mainclass", "$app").getFirst());
    }
}
