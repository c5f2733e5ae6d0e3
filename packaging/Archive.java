import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The program's folder in one file, for those who install nothing: unpack it and start the program
 * in it.
 */
final class Archive {
    private Archive() {}

    static void make(String version) throws Exception {
        var name = "%s-%s-%s".formatted(Package.ID, version, system());
        System.out.println("Packing " + name);
        var image = Machine.image();
        if (Machine.WINDOWS) {
            zip(image, Package.OUT.resolve(name + ".zip"));
            return;
        }
        // A zip would lose which files are programs.
        Tools.run(
                "tar",
                "-C",
                image.getParent().toString(),
                "-czf",
                Package.OUT.resolve(name + ".tar.gz").toString(),
                image.getFileName().toString());
    }

    static String system() {
        var processor = System.getProperty("os.arch").equals("aarch64") ? "arm64" : "x64";
        return (Machine.WINDOWS ? "windows-" : Machine.MAC ? "macos-" : "linux-") + processor;
    }

    private static void zip(Path image, Path file) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Path each : Tools.all(image)) {
                if (Files.isRegularFile(each)) {
                    var entry =
                            new ZipEntry(
                                    image.getParent()
                                            .relativize(each)
                                            .toString()
                                            .replace('\\', '/'));
                    entry.setLastModifiedTime(Files.getLastModifiedTime(each));
                    zip.putNextEntry(entry);
                    Files.copy(each, zip);
                    zip.closeEntry();
                }
            }
        }
    }
}
