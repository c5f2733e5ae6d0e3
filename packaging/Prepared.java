import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Parts of the atlas in a form that is ready sooner, beside its jar: unpacked fonts, style sheets in
 * the toolkit's own form, computed outlines. The fonts leave the jar, or they would be there twice.
 */
final class Prepared {
    private static final String FOLDER = "prepared";

    private Prepared() {}

    /** Tells the atlas where they are. */
    static String option(Path app) {
        return "-Datlas.prepared=" + app.resolve(FOLDER);
    }

    static void make() throws IOException, InterruptedException {
        System.out.println("Preparing fonts, style sheets and outlines");
        Tools.run(
                Map.of(),
                List.of(
                        Machine.runtime().resolve("bin").resolve("java").toString(),
                        "--enable-native-access=javafx.graphics,ALL-UNNAMED",
                        "-cp",
                        Rehearsal.classPath(),
                        "atlas.app.Preparation",
                        Machine.app().resolve(FOLDER).toString()));
        try (var jar = FileSystems.newFileSystem(Machine.app().resolve("atlas.jar"))) {
            for (Path file : Tools.list(jar.getPath("/atlas/data/fonts"))) {
                if (file.toString().endsWith(".ttf")) {
                    Files.delete(file);
                }
            }
        }
    }
}
