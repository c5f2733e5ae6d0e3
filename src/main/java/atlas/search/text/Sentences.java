package atlas.search.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts running text into sentences, English or Japanese. */
final class Sentences {
    private Sentences() {}

    static List<String> of(String text) {
        var sentences = new ArrayList<String>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isEnd(text, i)) {
                add(text.substring(start, i + 1), sentences);
                start = i + 1;
            }
        }
        add(text.substring(start), sentences);
        return sentences;
    }

    private static void add(String sentence, List<String> sentences) {
        if (!sentence.isBlank()) {
            sentences.add(sentence.strip());
        }
    }

    /** A line's end; a Japanese stop; a Western stop with a blank behind it. */
    private static boolean isEnd(String text, int at) {
        return switch (text.charAt(at)) {
            case '\n', '。', '！', '？' -> true;
            case '!', '?' -> isBlank(text, at + 1);
            case '.' -> isBlank(text, at + 1) && !isShortened(text, at);
            default -> false;
        };
    }

    /** Whether the stop ends an initial or a title: K. or Dr. */
    private static boolean isShortened(String text, int stop) {
        int start = stop;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return stop - start > 0 && stop - start <= 2 && Character.isUpperCase(text.charAt(start));
    }

    private static boolean isBlank(String text, int at) {
        return at < text.length() && Character.isWhitespace(text.charAt(at));
    }
}
