package atlas.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import javafx.scene.Node;
import org.commonmark.parser.Parser;

/**
 * Shows Markdown as text that can be read with pleasure: no HTML, no pictures, nothing fetched.
 * Citations such as {@code [S69][src:KZ05]} become what the caller makes of them.
 */
public final class Markdown {
    /** A mark with the blanks before it; group 1 is the id. */
    static final Pattern CITATION =
            Pattern.compile("\\s*\\[(?:src:)?((?<=src:)[^\\]\\s]+|S\\d+|index:\\d)\\]");

    /** The style class of the words of a marked sentence. */
    public static final String SENTENCE = "sentence";

    /** Group 1 is the number where a marked sentence begins, and missing where it ends. */
    static final Pattern SENTENCE_MARK = Pattern.compile("\\[(?:sentence:(\\d+)|/sentence)\\]");

    // Quotes in quotes in lists: no story goes deeper than two or three.
    private static final int DEEPEST = 30;

    private final Function<String, Optional<Node>> citation;

    /**
     * @param citation the sign for an id; where it is empty, the mark stays as it is written
     */
    public Markdown(Function<String, Optional<Node>> citation) {
        this.citation = citation;
    }

    /** The blocks of a text, from top to bottom. */
    public List<Node> render(String markdown) {
        var writer = new MarkdownWriter(citation);
        Parser.builder().maxOpenBlockParsers(DEEPEST).build().parse(markdown).accept(writer);
        return writer.blocks();
    }

    /** A sentence set in marks, so that its words can be told from others once rendered. */
    public static String sentence(int number, String markdown) {
        return "[sentence:%d]%s[/sentence]".formatted(number, markdown);
    }

    /** The number of the marked sentence that a run of words belongs to. */
    public static Optional<Integer> sentence(Node run) {
        return run.getStyleClass().stream()
                .filter(style -> style.startsWith(SENTENCE + "-"))
                .map(style -> Integer.valueOf(style.substring(SENTENCE.length() + 1)))
                .findFirst();
    }

    /** The ids a text cites, in the order of first use. */
    public static List<String> citations(String markdown) {
        return CITATION.matcher(markdown).results().map(m -> m.group(1)).distinct().toList();
    }
}
