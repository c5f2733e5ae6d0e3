package atlas.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;

/** What the program says on a terminal. In English, as terminals are. */
final class Help {
    private Help() {}

    static String text() {
        return """
        Creative Cities Atlas, a desktop atlas of creative cities.

          --city ID         opens a city, such as kanazawa
          --open CODE       opens the view that a share code stands for; the language stays yours
          --open FILE       takes in the tour of a file and shows it; FILE alone does the same
          --language CODE   en or ja
          --theme NAME      light, dark or projector
          --data-dir DIR    keeps the database, the settings and the log in this folder
          --pictures DIR    draws every main view as PNG pictures into this folder, then ends;
                            needs no display; --language, --theme and --size narrow them
          --size WxH        the size of these pictures, such as 1366x768
          --version         prints the version
          --help            prints this\
        """;
    }

    static String version() {
        return "Creative Cities Atlas " + number();
    }

    /** The version that the build wrote down. */
    static String number() {
        var build = new Properties();
        try (var stream =
                Objects.requireNonNull(Help.class.getResourceAsStream("build.properties"))) {
            build.load(stream);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return build.getProperty("version", "");
    }

    static String missing(String library) {
        return """
        The atlas needs GTK 3 (%s) to open a window; install it, for example with \
        'apt install libgtk-3-0' or 'dnf install gtk3'.\
        """
                .formatted(library);
    }

    static String open() {
        return "The atlas is open already; its window comes forward.";
    }

    static String noDisplay(Path folder) {
        return "There is no display here, so the atlas draws its main views as pictures into %s."
                .formatted(folder);
    }
}
