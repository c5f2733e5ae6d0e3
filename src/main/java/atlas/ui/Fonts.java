package atlas.ui;

import atlas.pack.Prepared;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.text.Font;

/**
 * The bundled fonts, so that no text depends on what is installed. {@code Atlas Sans} and {@code
 * Atlas Serif} have every character of the pack but those of the scripts that need shaping; these
 * have a font each, chosen by the style class {@code script-...} of a name.
 */
public final class Fonts {
    /** Used by nearly every text. */
    static final List<String> MAIN =
            List.of("AtlasSans-Regular", "AtlasSans-Bold", "AtlasSerif-Regular", "AtlasSerif-Bold");

    /** Used by some local names. */
    static final List<String> SCRIPTS =
            List.of(
                    "NotoSansArabic-Regular",
                    "NotoSansDevanagari-Regular",
                    "NotoSansKhmer-Regular",
                    "NotoSansMalayalam-Regular",
                    "NotoSansSC-Regular",
                    "NotoSansTC-Regular",
                    "NotoSansTamil-Regular",
                    "NotoSansTelugu-Regular",
                    "NotoSansThai-Regular");

    private Fonts() {}

    /** Makes all fonts known to the toolkit. */
    public static void load() {
        MAIN.forEach(Fonts::load);
        SCRIPTS.forEach(Fonts::load);
    }

    /** Where the font files stand, by their names. */
    public static Map<String, String> addresses() {
        return Stream.concat(MAIN.stream(), SCRIPTS.stream())
                .collect(Collectors.toMap(file -> file + ".ttf", Fonts::shipped));
    }

    /** Where a font file stands, prepared or shipped. */
    static String address(String file) {
        return Prepared.file(file + ".ttf")
                .map(ready -> ready.toUri().toString())
                .orElseGet(() -> shipped(file));
    }

    private static String shipped(String file) {
        String path = "/atlas/data/fonts/" + file + ".ttf";
        return Objects.requireNonNull(Fonts.class.getResource(path), path).toExternalForm();
    }

    private static void load(String file) {
        Objects.requireNonNull(Font.loadFont(address(file), 12), file);
    }
}
