package atlas.city;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A sentence of a story.
 *
 * @param text without the marks of its sources
 * @param from where it begins in the story's Markdown
 * @param to behind its last sign; the marks of its sources follow there
 */
public record Sentence(String text, int from, int to) {
    private static final Pattern MARK = Pattern.compile("\\s*\\[(?:S\\d+|src:[^\\]]*)\\]");
    private static final String CLOSING = "\"”’')」』）";

    /** The sentences of a story, English or Japanese, in their order; headings are left out. */
    public static List<Sentence> in(String markdown) {
        var sentences = new ArrayList<Sentence>();
        int line = 0;
        while (line < markdown.length()) {
            int end = markdown.indexOf('\n', line);
            int stop = end < 0 ? markdown.length() : end;
            if (markdown.charAt(line) != '#') {
                ofLine(markdown, line, stop, sentences);
            }
            line = stop + 1;
        }
        return List.copyOf(sentences);
    }

    /** Whether its words begin so. */
    public boolean begins(String start) {
        return text.startsWith(start);
    }

    private static void ofLine(String markdown, int line, int stop, List<Sentence> sentences) {
        int start = begin(markdown, line, stop);
        for (int i = start; i < stop; i++) {
            int after = end(markdown, i, stop);
            if (after > 0 || i + 1 == stop) {
                int to = after > 0 ? after : stop;
                String words = MARK.matcher(markdown.substring(start, to)).replaceAll("");
                sentences.add(new Sentence(words.strip(), start, to));
                start = begin(markdown, to, stop);
                i = start - 1;
            }
        }
    }

    /** Where the next words begin, behind blanks and the marks of the sentence before. */
    private static int begin(String markdown, int from, int stop) {
        var marks = MARK.matcher(markdown).region(from, stop);
        int at = from;
        while (marks.lookingAt()) {
            at = marks.end();
            marks.region(at, stop);
        }
        while (at < stop && Character.isWhitespace(markdown.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Behind the stop at a place and what closes with it; 0 where no sentence ends there. */
    private static int end(String text, int at, int stop) {
        char sign = text.charAt(at);
        if ("。！？.!?".indexOf(sign) < 0) {
            return 0;
        }
        int after = at + 1;
        while (after < stop && CLOSING.indexOf(text.charAt(after)) >= 0) {
            after++;
        }
        boolean western = ".!?".indexOf(sign) >= 0;
        if (western && after < stop && !Character.isWhitespace(text.charAt(after))) {
            return 0;
        }
        return sign == '.' && isShortened(text, at) ? 0 : after;
    }

    /** Whether the stop ends an initial or a title: K. or Dr. */
    private static boolean isShortened(String text, int stop) {
        int start = stop;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return stop > start && stop - start <= 2 && Character.isUpperCase(text.charAt(start));
    }
}
