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
            # Meant for other programs; the cache of this one holds for its own options only.
            unset JDK_JAVA_OPTIONS
            # GTK opens the window and draws nothing; it need not load what draws in three dimensions.
            export GDK_GL=disable
            exec "$root/lib/runtime/bin/%s" \\
            %s  -cp "%s" \\
              %s "$@"
            """;

    private Launcher() {}

    /** Takes the place of jpackage's program and of what only that has read. */
    static void replace() throws IOException {
        var programs = Machine.runtime().resolve("bin");
        // Lists of running programs are to say what it is.
        Files.copy(programs.resolve("java"), programs.resolve(Package.ID));
        var configuration = Machine.configuration();
        var script = Machine.image().resolve("bin").resolve(Package.ID);
        Files.writeString(script, script(Files.readAllLines(configuration)));
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        for (Path idle :
                List.of(
                        configuration,
                        Machine.app().resolve(".jpackage.xml"),
                        Machine.image().resolve("lib/libapplauncher.so"))) {
            Files.deleteIfExists(idle);
        }
    }

    private static String script(List<String> configuration) {
        var options =
                said(configuration, "java-options").stream()
                        .map("  \"%s\" \\\n"::formatted)
                        .collect(Collectors.joining());
        return SCRIPT.formatted(
                Package.ID,
                options,
                String.join(":", said(configuration, "app.classpath")),
                said(configuration, "app.mainclass").getFirst());
    }

    private static List<String> said(List<String> configuration, String key) {
        return configuration.stream()
                .filter(line -> line.startsWith(key + "="))
                .map(line -> line.substring(key.length() + 1).replace("$APPDIR", "$app"))
                .toList();
    }
}
