import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/** Other programs, the JDK's tools and files. A failure ends the packaging. */
final class Tools {
    private Tools() {}

    /**
     * Runs a program of the system; what it says is shown. Maven and others use the same JDK as
     * this.
     */
    static void run(String... command) throws IOException, InterruptedException {
        run(Map.of(), List.of(command));
    }

    static void run(Map<String, String> environment, List<String> command)
            throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        int code = builder.start().waitFor();
        if (code != 0) {
            throw new IllegalStateException("%s ended with %d".formatted(command, code));
        }
    }

    static boolean isThere(String program) {
        return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /** Runs a tool of the JDK in this very process. */
    static void tool(String name, Object... words) {
        var tool = ToolProvider.findFirst(name).orElseThrow();
        var command = Arrays.stream(words).map(Object::toString).toArray(String[]::new);
        if (tool.run(System.out, System.err, command) != 0) {
            throw new IllegalStateException(name + " " + String.join(" ", command));
        }
    }

    static void add(List<Object> command, Object... words) {
        command.addAll(Arrays.asList(words));
    }

    /** Makes a jmod of a JavaFX jar: classes and native libraries apart. */
    static void module(Path jar, Path modules) throws IOException {
        var name = jar.getFileName().toString().replaceFirst("javafx-(\\w+)-.*", "javafx.$1");
        var classes = Files.createDirectories(modules.resolve("../parts/" + name + "/classes"));
        var libraries = Files.createDirectories(modules.resolve("../parts/" + name + "/libraries"));
        try (var files = FileSystems.newFileSystem(jar)) {
            var root = files.getPath("/");
            for (Path file : all(root)) {
                boolean library = file.toString().matches(".*\\.(so|dll|dylib)");
                if (Files.isRegularFile(file) && !file.startsWith("/META-INF")) {
                    copy(
                            file,
                            (library ? libraries : classes)
                                    .resolve(root.relativize(file).toString()));
                }
            }
        }
        tool(
                "jmod",
                "create",
                "--class-path",
                classes,
                "--libs",
                libraries,
                modules.resolve(name + ".jmod"));
    }

    static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(
                from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
    }

    /** Copies a folder with all that is in it; links stay links. */
    static void copyAll(Path from, Path to) throws IOException {
        for (Path each : all(from)) {
            var target = to.resolve(from.relativize(each).toString());
            Files.createDirectories(target.getParent());
            if (Files.isSymbolicLink(each)) {
                Files.createSymbolicLink(target, Files.readSymbolicLink(each));
            } else if (Files.isDirectory(each)) {
                Files.createDirectories(target);
            } else {
                copy(each, target);
            }
        }
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            for (Path each : all(folder).reversed()) {
                Files.delete(each);
            }
        }
    }

    static List<Path> list(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /** A folder and all below it, outer before inner. */
    static List<Path> all(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.sorted(Comparator.naturalOrder()).toList();
        }
    }
}
