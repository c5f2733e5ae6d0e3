import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Puts the licences of all parts, their list and the bill of materials into the program's folder.
 */
final class Licences {
    private Licences() {}

    static void gather(Path folder) throws IOException {
        for (Path text : Tools.list(Path.of("packaging", "licences"))) {
            Tools.copy(text, folder.resolve(text.getFileName()));
        }
        Tools.copy(Path.of("LICENSE"), folder.resolve("LICENSE"));
        Tools.copy(Path.of("data", "README.md"), folder.resolve("data").resolve("README.md"));
        Tools.copy(Path.of("data", "fonts", "OFL.txt"), folder.resolve("data").resolve("OFL.txt"));
        Tools.copy(
                Path.of("data", "basemap", "LICENSES.txt"),
                folder.resolve("data").resolve("LICENSES.txt"));
        for (String name : List.of("THIRD-PARTY.txt", "sbom.cdx.json")) {
            Tools.copy(Package.OUT.resolve(name), folder.resolve(name));
        }
        for (Path jar : Tools.list(Package.OUT.resolve("libraries"))) {
            takeFrom(jar, folder.resolve("jars"));
        }
    }

    private static void takeFrom(Path jar, Path folder) throws IOException {
        var library = jar.getFileName().toString().replaceFirst("-?[\\d.]+.*", "");
        try (var files = FileSystems.newFileSystem(jar)) {
            var about = files.getPath("/META-INF");
            if (!Files.isDirectory(about)) {
                return;
            }
            for (Path file : Tools.list(about)) {
                var name = file.getFileName().toString();
                if (name.matches("(?i).*(licen[cs]e|notice).*") && Files.isRegularFile(file)) {
                    Tools.copy(file, folder.resolve(library + "-" + name));
                }
            }
        }
    }
}
