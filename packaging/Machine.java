import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What differs between the systems. */
final class Machine {
    private static final String NAME = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    static final boolean WINDOWS = NAME.contains("windows");
    static final boolean MAC = NAME.contains("mac");
    static final boolean LINUX = !WINDOWS && !MAC;

    private Machine() {}

    static String[] kinds() {
        return WINDOWS
                ? new String[] {"image", "zip", "msi"}
                : MAC
                        ? new String[] {"image", "zip", "dmg"}
                        : new String[] {"image", "zip", "deb", "rpm"};
    }

    static String programName() {
        return LINUX ? Package.ID : Package.TITLE;
    }

    /** The program's folder. */
    static Path image() {
        return Package.OUT.resolve(MAC ? Package.TITLE + ".app" : programName());
    }

    /** Where in it the jars lie. */
    static Path app() {
        return image().resolve(MAC ? "Contents/app" : LINUX ? "lib/app" : "app");
    }

    /** Where jpackage has written down with which classes and options its program starts Java. */
    static Path configuration() {
        return app().resolve(programName() + ".cfg");
    }

    /**
     * All that is written down there under a key.
     *
     * @param app the folder that the jars lie in, as whoever asks calls it
     */
    static List<String> configured(String key, String app) throws IOException {
        return Files.readAllLines(configuration()).stream()
                .filter(line -> line.startsWith(key + "="))
                .map(line -> line.substring(key.length() + 1).replace("$APPDIR", app))
                .toList();
    }

    /** Its Java. */
    static Path runtime() {
        return image().resolve(
                        MAC ? "Contents/runtime/Contents/Home" : LINUX ? "lib/runtime" : "runtime");
    }

    static Stream<String> onlyForBuilding() {
        return Stream.of("java", "javaw", "keytool", "jrunscript", "rmiregistry");
    }
}
