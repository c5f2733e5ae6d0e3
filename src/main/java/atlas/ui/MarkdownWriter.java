package atlas.ui;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.text.TextFlow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Walks through parsed Markdown and writes one text flow for each block. */
final class MarkdownWriter extends AbstractVisitor {
    private static final String NO_BREAK_SPACE = "\u00a0";

    private final Function<String, Optional<javafx.scene.Node>> citation;
    private final List<javafx.scene.Node> blocks = new ArrayList<>();
    private final Deque<String> styles = new ArrayDeque<>();
    private TextFlow flow = new TextFlow();
    private String blockStyle = "prose";

    /** The marked sentence that is being written. */
    private Optional<String> sentence = Optional.empty();

    /** Waits for the first paragraph of its item. */
    private String itemSign = "";

    MarkdownWriter(Function<String, Optional<javafx.scene.Node>> citation) {
        this.citation = citation;
    }

    List<javafx.scene.Node> blocks() {
        return List.copyOf(blocks);
    }

    @Override
    public void visit(Heading heading) {
        int level = Math.clamp(heading.getLevel(), 2, 4);
        block(heading, "heading-line" + level, "heading" + level);
    }

    @Override
    public void visit(Paragraph paragraph) {
        block(paragraph, blockStyle, "prose-text");
    }

    @Override
    public void visit(BlockQuote quote) {
        styledBlocks("prose-quote", quote);
    }

    @Override
    public void visit(BulletList list) {
        items(list, Integer.MIN_VALUE);
    }

    @Override
    public void visit(OrderedList list) {
        Integer first = list.getMarkerStartNumber();
        items(list, first == null ? 1 : first);
    }

    @Override
    public void visit(Text text) {
        String words = text.getLiteral();
        var marks = Markdown.SENTENCE_MARK.matcher(words);
        int from = 0;
        while (marks.find()) {
            write(words.substring(from, marks.start()));
            sentence = Optional.ofNullable(marks.group(1));
            from = marks.end();
        }
        write(words.substring(from));
    }

    @Override
    public void visit(Emphasis emphasis) {
        inside("prose-emphasis", emphasis);
    }

    @Override
    public void visit(StrongEmphasis emphasis) {
        inside("prose-strong", emphasis);
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        run(" ");
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        run("\n");
    }

    @Override
    public void visit(Code code) {
        run(code.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock code) {
        literal(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        literal(code.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
        run(html.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
        literal(html.getLiteral());
    }

    private void literal(String words) {
        open(blockStyle);
        run(words.strip());
    }

    private void items(Block list, int first) {
        int number = first;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            itemSign = first == Integer.MIN_VALUE ? "•" : number + ".";
            number++;
            styledBlocks("prose-item", item);
        }
    }

    private void styledBlocks(String style, Node parent) {
        String outer = blockStyle;
        blockStyle = style;
        visitChildren(parent);
        blockStyle = outer;
    }

    private void block(Node node, String flowStyle, String textStyle) {
        open(flowStyle);
        inside(textStyle, node);
    }

    private void open(String style) {
        flow = new TextFlow();
        flow.getStyleClass().add(style);
        blocks.add(flow);
        if (!itemSign.isEmpty()) {
            run(itemSign + NO_BREAK_SPACE);
            itemSign = "";
        }
    }

    private void inside(String style, Node node) {
        styles.push(style);
        visitChildren(node);
        styles.pop();
    }

    /** Cuts the citations out of a run of words. */
    private void write(String words) {
        var citations = Markdown.CITATION.matcher(words);
        int from = 0;
        while (citations.find()) {
            Optional<javafx.scene.Node> sign = citation.apply(citations.group(1));
            if (sign.isPresent()) {
                run(words.substring(from, citations.start()));
                flow.getChildren().add(Words.text(NO_BREAK_SPACE, "note-gap"));
                flow.getChildren().add(sign.get());
                from = citations.end();
            }
        }
        run(words.substring(from));
    }

    private void run(String words) {
        if (!words.isEmpty()) {
            var run = Words.text(words, styles.toArray(String[]::new));
            sentence.ifPresent(number ->
                    run.getStyleClass()
                            .addAll(Markdown.SENTENCE, Markdown.SENTENCE + "-" + number));
            flow.getChildren().add(run);
        }
    }
}
