package atlas.app;

import atlas.city.Language;
import atlas.state.Settings;
import atlas.state.Theme;
import java.io.IOException;
import java.io.StringReader;
import java.lang.System.Logger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * How the window looked last, in a small file beside the database, so that it looks like that again
 * before the database is open. The database is what counts; this is a copy.
 *
 * @param textSize percent of the usual size
 */
record LastLook(Theme theme, Language language, int textSize) {
    private static final Logger LOG = System.getLogger(LastLook.class.getName());
    private static final String FILE = "look.properties";
    private static final String THEME = "theme";
    private static final String LANGUAGE = "language";
    private static final String TEXT_SIZE = "text-size";

    /** What the file in a folder says; what is missing or damaged is as at a first start. */
    static LastLook in(Path folder) {
        var kept = new Properties();
        try {
            kept.load(new StringReader(Files.readString(folder.resolve(FILE))));
        } catch (IOException | IllegalArgumentException absentOrDamaged) {
            kept.clear();
        }
        return new LastLook(
                find(Theme.values(), kept.getProperty(THEME, "")).orElse(Theme.LIGHT),
                Stream.of(Language.values())
                        .filter(l -> l.code().equals(kept.getProperty(LANGUAGE)))
                        .findFirst()
                        .orElseGet(Beginning::system),
                size(kept.getProperty(TEXT_SIZE, "")));
    }

    /**
     * Writes the file; whole or not at all. Where that fails the next start is a little plainer.
     */
    void write(Path folder) {
        try {
            var unfinished = folder.resolve(FILE + ".part");
            Files.writeString(unfinished, text());
            Files.move(
                    unfinished,
                    folder.resolve(FILE),
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            LOG.log(Logger.Level.WARNING, "The look of the window is not kept", failure);
        }
    }

    /** As {@link Properties} reads it; none of the words needs an escape. */
    private String text() {
        return String.join(
                "\n",
                THEME + "=" + theme.name(),
                LANGUAGE + "=" + language.code(),
                TEXT_SIZE + "=" + textSize,
                "");
    }

    private static Optional<Theme> find(Theme[] themes, String name) {
        return Stream.of(themes).filter(t -> t.name().equals(name)).findFirst();
    }

    private static int size(String text) {
        return text.matches("\\d{3}")
                ? Math.clamp(Integer.parseInt(text), Settings.SMALLEST_TEXT, Settings.LARGEST_TEXT)
                : Settings.SMALLEST_TEXT;
    }
}
