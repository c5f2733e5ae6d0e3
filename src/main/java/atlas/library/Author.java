package atlas.library;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Who wrote a work.
 *
 * @param family the family name, or the whole name of a body
 * @param given empty for a body
 * @param local the name in its own script; empty where the package does not give it
 */
record Author(String family, String given, String local) {
    private static final Pattern LOCAL = Pattern.compile("^(.*?)\\s*\\(([^)]*)\\)$");
    private static final Pattern INITIAL = Pattern.compile("(\\p{L})[^\\s-]*");
    private static final Pattern EDITORS = Pattern.compile("\\s*\\(eds?\\.?\\)$");

    /** The authors in the package's writing: parted by semicolons, or two by "and". */
    static List<Author> in(String authors) {
        return Arrays.stream(EDITORS.matcher(authors).replaceFirst("").split(";\\s*| and "))
                .map(Author::of)
                .toList();
    }

    /** Whether they are editors. */
    static boolean areEditors(String authors) {
        return EDITORS.matcher(authors).find();
    }

    private static Author of(String words) {
        var local = LOCAL.matcher(words);
        if (local.matches()) {
            return of(local.group(1), local.group(2));
        }
        return of(words, "");
    }

    private static Author of(String name, String local) {
        int comma = name.indexOf(',');
        return comma < 0
                ? new Author(name.strip(), "", local)
                : new Author(
                        name.substring(0, comma).strip(), name.substring(comma + 1).strip(), local);
    }

    /** "Markusen, A."; hyphens stay: "Li, S.-m." */
    String initials() {
        if (given.isEmpty()) {
            return family;
        }
        return family + ", " + INITIAL.matcher(given).replaceAll("$1.");
    }

    /** "Markusen, Ann", as BibTeX wants it. */
    String inverted() {
        return given.isEmpty() ? family : family + ", " + given;
    }

    boolean isBody() {
        return given.isEmpty();
    }
}
