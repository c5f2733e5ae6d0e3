package atlas.out;

import atlas.pack.Prepared;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Objects;
import javafx.scene.text.Font;

/** The four faces in which nearly everything is set. */
public enum Face {
    SANS("AtlasSans-Regular", "Atlas Sans", false),
    SANS_BOLD("AtlasSans-Bold", "Atlas Sans", true),
    SERIF("AtlasSerif-Regular", "Atlas Serif", false),
    SERIF_BOLD("AtlasSerif-Bold", "Atlas Serif", true);

    private final String file;
    private final String family;
    private final boolean bold;

    Face(String file, String family, boolean bold) {
        this.file = file;
        this.family = family;
        this.bold = bold;
    }

    /** The one that comes nearest to a font of the screen. */
    static Face of(Font font) {
        boolean bold = font.getName().contains("Bold") || font.getStyle().contains("Bold");
        if (font.getFamily().contains("Serif")) {
            return bold ? SERIF_BOLD : SERIF;
        }
        return bold ? SANS_BOLD : SANS;
    }

    /** Its family, by name. */
    String family() {
        return family;
    }

    /** Whether it is heavy. */
    boolean isBold() {
        return bold;
    }

    /** The font file that ships with the atlas, by name. */
    String file() {
        return file;
    }

    /** A font file that ships with the atlas. */
    static InputStream open(String file) throws IOException {
        var ready = Prepared.file(file + ".ttf");
        if (ready.isPresent()) {
            return Files.newInputStream(ready.get());
        }
        String path = "/atlas/data/fonts/" + file + ".ttf";
        return Objects.requireNonNull(Face.class.getResourceAsStream(path), path);
    }
}
