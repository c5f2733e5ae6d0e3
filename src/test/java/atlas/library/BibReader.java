package atlas.library;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads BibTeX by counting braces, as BibTeX does, and undoes what TeX would. */
final class BibReader {
    record Entry(String type, String key, Map<String, String> fields) {}

    private final String text;
    private int at;

    private BibReader(String text) {
        this.text = text;
    }

    static List<Entry> read(String text) {
        var reader = new BibReader(text);
        var entries = new ArrayList<Entry>();
        while (reader.blank().at < text.length()) {
            entries.add(reader.entry());
        }
        return entries;
    }

    private Entry entry() {
        expect('@');
        String type = upTo('{');
        expect('{');
        String key = upTo(',');
        var fields = new LinkedHashMap<String, String>();
        while (blank().text.charAt(at) == ',') {
            at++;
            String name = blank().upTo('=').strip();
            at++;
            fields.put(name, blank().value());
        }
        expect('}');
        return new Entry(type, key, fields);
    }

    private String value() {
        expect('{');
        int from = at;
        for (int depth = 1; depth > 0; at++) {
            char c = text.charAt(at);
            if (c == '\\') {
                at++;
            } else {
                depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            }
        }
        return text.substring(from, at - 1);
    }

    private BibReader blank() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return this;
    }

    private String upTo(char end) {
        int from = at;
        at = text.indexOf(end, at);
        return text.substring(from, at);
    }

    private void expect(char wanted) {
        if (blank().text.charAt(at) != wanted) {
            throw new IllegalArgumentException(
                    wanted
                            + " expected in: "
                            + text.substring(at, Math.min(text.length(), at + 60)));
        }
        at++;
    }

    /** What a reader of the typeset page sees. */
    static String typeset(String tex) {
        String plain = tex;
        var accents =
                Map.of(
                        "`", "\u0300", "'", "\u0301", "^", "\u0302", "~", "\u0303", "=", "\u0304",
                        ".", "\u0307", "\"", "\u0308");
        for (var accent : accents.entrySet()) {
            plain =
                    plain.replaceAll(
                            "\\{\\\\"
                                    + java.util.regex.Pattern.quote(accent.getKey())
                                    + "(?:\\\\(i)|(\\p{L}))\\}",
                            "$1$2" + accent.getValue());
        }
        plain = plain.replaceAll("\\{\\\\c (\\p{L})\\}", "$1\u0327");
        plain = plain.replaceAll("\\{\\\\v (\\p{L})\\}", "$1\u030C");
        plain = plain.replaceAll("\\{\\\\u (\\p{L})\\}", "$1\u0306");
        plain = plain.replace("{\\ss}", "ß").replace("{\\o}", "ø").replace("{\\ae}", "æ");
        plain = plain.replace("{\\textbackslash}", "\u0001");
        plain = plain.replace("{\\textasciitilde}", "~").replace("{\\textasciicircum}", "^");
        plain = plain.replaceAll("(?<!\\\\)[{}]", "").replaceAll("\\\\([&%$#_{}])", "$1");
        plain = plain.replace("---", "—").replace("--", "–").replace("\u0001", "\\");
        return Normalizer.normalize(plain, Normalizer.Form.NFC);
    }
}
