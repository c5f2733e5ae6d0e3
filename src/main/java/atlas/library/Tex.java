package atlas.library;

import java.text.Normalizer;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes words so that TeX reads them as they are. Accented Latin letters become commands, which
 * every BibTeX sorts rightly; scripts for which TeX has no commands stay as they are, in UTF-8.
 */
final class Tex {
    private static final int FIRST_BEYOND_LATIN = 0x0370;
    private static final Map<Integer, String> ACCENTS =
            Map.of(
                    0x0300, "\\`",
                    0x0301, "\\'",
                    0x0302, "\\^",
                    0x0303, "\\~",
                    0x0304, "\\=",
                    0x0306, "\\u ",
                    0x0307, "\\.",
                    0x0308, "\\\"",
                    0x030C, "\\v ",
                    0x0327, "\\c ");
    private static final Map<Integer, String> SIGNS =
            Map.ofEntries(
                    Map.entry((int) '\\', "{\\textbackslash}"),
                    Map.entry((int) '{', "\\{"),
                    Map.entry((int) '}', "\\}"),
                    Map.entry((int) '$', "\\$"),
                    Map.entry((int) '&', "\\&"),
                    Map.entry((int) '%', "\\%"),
                    Map.entry((int) '#', "\\#"),
                    Map.entry((int) '_', "\\_"),
                    Map.entry((int) '~', "{\\textasciitilde}"),
                    Map.entry((int) '^', "{\\textasciicircum}"),
                    Map.entry((int) 'ß', "{\\ss}"),
                    Map.entry((int) 'ø', "{\\o}"),
                    Map.entry((int) 'Ø', "{\\O}"),
                    Map.entry((int) 'æ', "{\\ae}"),
                    Map.entry((int) 'ł', "{\\l}"),
                    Map.entry((int) 'ı', "{\\i}"),
                    Map.entry(0x2013, "--"),
                    Map.entry(0x2014, "---"));

    private Tex() {}

    static String escape(String words) {
        return words.codePoints().mapToObj(Tex::letter).collect(Collectors.joining());
    }

    private static String letter(int letter) {
        String sign = SIGNS.get(letter);
        if (sign != null) {
            return sign;
        }
        String whole = Character.toString(letter);
        return letter < 0x80 || letter >= FIRST_BEYOND_LATIN ? whole : accented(whole);
    }

    /** Two marks or an unknown one stay as they are; modern TeX reads them. */
    private static String accented(String letter) {
        var parts = Normalizer.normalize(letter, Normalizer.Form.NFD).codePoints().toArray();
        String accent = parts.length == 2 ? ACCENTS.get(parts[1]) : null;
        if (accent == null) {
            return letter;
        }
        // An accent stands on a dotless i.
        String base = parts[0] == 'i' ? "\\i" : Character.toString(parts[0]);
        return "{" + accent + base + "}";
    }
}
