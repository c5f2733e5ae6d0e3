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
            Pattern.compile("\\s*\\[(?:src:)?((?<=src:)[^\\]\\s]+|S\\d+)\\]");

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
        Parser.builder().build().parse(markdown).accept(writer);
        return writer.blocks();
    }

    /** The ids a text cites, in the order of first use. */
    public static List<String> citations(String markdown) {
        return CITATION.matcher(markdown).results().map(m -> m.group(1)).distinct().toList();
    }
}
