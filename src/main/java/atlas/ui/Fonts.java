package atlas.ui;

import java.util.List;
import java.util.Objects;
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

    /** Where a font file stands. */
    static String address(String file) {
        String path = "/atlas/data/fonts/" + file + ".ttf";
        return Objects.requireNonNull(Fonts.class.getResource(path), path).toExternalForm();
    }

    private static void load(String file) {
        Objects.requireNonNull(Font.loadFont(address(file), 12), file);
    }
}
