package atlas.app;

import java.util.regex.Pattern;

/** Markdown without its marks: no headings, no citations, no emphasis. */
final class PlainText {
    private static final Pattern HEADING = Pattern.compile("(?m)^#.*$");
    private static final Pattern CITATION = Pattern.compile("\\s*\\[(?:src:[^\\]\\s]+|S\\d+)\\]");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)\\]\\([^)]*\\)");
    private static final Pattern LEADER = Pattern.compile("(?m)^\\s*(?:[-*+>]|\\d+\\.)\\s+");
    private static final Pattern EMPHASIS = Pattern.compile("[*_`]+");

    private PlainText() {}

    /** The paragraphs, each on a line. */
    static String of(String markdown) {
        String text = HEADING.matcher(markdown).replaceAll("");
        text = CITATION.matcher(text).replaceAll("");
        text = LINK.matcher(text).replaceAll("$1");
        text = LEADER.matcher(text).replaceAll("");
        return EMPHASIS.matcher(text).replaceAll("").replaceAll("\\n\\s*", "\n").strip();
    }
}
