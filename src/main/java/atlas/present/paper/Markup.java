package atlas.present.paper;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes HTML, with every word escaped. Names of elements and attributes are ours; all else may be
 * anything.
 */
final class Markup {
    private static final int FIRST_PRINTABLE = 0x20;

    private final StringBuilder page = new StringBuilder("<!DOCTYPE html>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Opens an element.
     *
     * @param attributes names and values in turn
     */
    Markup open(String element, String... attributes) {
        tag(element, attributes);
        open.push(element);
        return this;
    }

    /** Closes the element opened last. */
    Markup close() {
        page.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element that holds nothing and is not closed. */
    Markup tag(String element, String... attributes) {
        page.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            page.append(' ').append(attributes[i]);
            page.append("=\"").append(escaped(attributes[i + 1])).append('"');
        }
        page.append('>');
        return this;
    }

    /** Words. */
    Markup text(String words) {
        page.append(escaped(words));
        return this;
    }

    /** An element that holds words. */
    Markup words(String element, String words, String... attributes) {
        return open(element, attributes).text(words).close();
    }

    /** A style sheet or a script of our own, which holds no words of others. */
    Markup own(String element, String content) {
        open(element);
        page.append(content);
        return close();
    }

    /** The page; all elements must be closed. */
    String page() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("open: " + open);
        }
        return page.toString();
    }

    /** Safe between tags and within quotes; signs that no page may hold are left out. */
    static String escaped(String words) {
        var safe = new StringBuilder(words.length());
        words.codePoints()
                .forEach(letter -> {
                    switch (letter) {
                        case '&' -> safe.append("&amp;");
                        case '<' -> safe.append("&lt;");
                        case '>' -> safe.append("&gt;");
                        case '"' -> safe.append("&quot;");
                        case '\'' -> safe.append("&#39;");
                        default -> {
                            if (isAllowed(letter)) {
                                safe.appendCodePoint(letter);
                            }
                        }
                    }
                });
        return safe.toString();
    }

    private static boolean isAllowed(int letter) {
        boolean control = letter < FIRST_PRINTABLE && letter != '\n' && letter != '\t';
        boolean half = letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
        return !control && !half && letter != 0x7f;
    }
}
