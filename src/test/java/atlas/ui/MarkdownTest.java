package atlas.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.shape.MoveTo;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
final class MarkdownTest {
    @Test
    void findsTheCitationsInOrderOfFirstUse() {
        assertEquals(
                List.of("S69", "KZ05", "geonames-cities500"),
                Markdown.citations("One. [S69][src:KZ05]\n\nTwo. [S69] [src:geonames-cities500]"));
    }

    @Test
    void putsASignInPlaceOfACitationAndKeepsWhatItDoesNotKnow() {
        assertEquals(
                List.of("Craft.\u00a0<S1>\u00a0<KZ05> [src:XX]"),
                shown("Craft. [S1][src:KZ05] [src:XX]"));
    }

    @Test
    void showsOneFlowForEachBlock() {
        assertEquals(
                List.of("Context", "One two", "•\u00a0first", "•\u00a0second", "3.\u00a0third"),
                shown("## Context\n\nOne\ntwo\n\n- first\n- second\n\n3. third"));
    }

    @Test
    void fetchesNothingAndObeysNoHtml() {
        assertEquals(
                List.of("<script>x</script>", "map of the town"),
                shown("<script>x</script>\n\n![map](https://example.org/m.png) of [the town](x)"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[press](javascript:alert(1)) <https://example.org/x> <img src=x onerror=alert(1)>",
                "![a](file:///etc/passwd) ![b](data:image/png;base64,AAAA \"t\") [c][d]\n\n[d]: //x",
                "<iframe src=\"https://example.org\"></iframe>\n<link rel=stylesheet href=x>",
                "<style>@import url(https://example.org/x.css)</style>\n\n<object data=x></object>",
                "```html\n<script src=https://example.org/x.js></script>\n```",
                "&lt;script&gt; &#x3c;script&#x3e; <!-- <?php ?> --> <![CDATA[<b>]]>"
            })
    void whateverAStoryHoldsIsWordsAndNothingElse(String hostile) {
        for (Node block : new Markdown(_ -> Optional.empty()).render(hostile)) {
            assertEquals(TextFlow.class, block.getClass());
            for (Node run : ((TextFlow) block).getChildren()) {
                assertEquals(Text.class, run.getClass());
                assertEquals(null, run.getOnMouseClicked());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {">", "- ", "> - ", "*_", "[", "![", "**a *", "<b>", "`", "1. "})
    void nothingIsSoDeepThatItCannotBeShown(String deep) {
        var blocks = new Markdown(_ -> Optional.empty()).render(deep.repeat(20_000) + "x");
        assertTrue(blocks.size() < 100_000);
    }

    @Test
    void givesHeadingsAndStressTheirStyle() {
        List<Node> blocks = new Markdown(_ -> Optional.empty()).render("## A\n\nb **c**");
        assertEquals(List.of("words", "heading2"), styles(blocks.get(0), 0));
        assertEquals(List.of("words", "prose-strong", "prose-text"), styles(blocks.get(1), 1));
    }

    /** A number alone at the beginning of a line has lost the words it belongs to. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Craft firms and citizens lead.[S1][KZ05] The mayor came later, too.[S1] So it is.",
                "地元の企業と市民が主導し、市役所も加わる。[S1][KZ05]「工芸」の技[S1]、文化の蓄積。"
            })
    void noNumberOfANoteBeginsALine(String words) {
        var flow =
                (TextFlow)
                        new Markdown(id -> Optional.of(Link.note(label(words), id, _ -> {})))
                                .render(words.replace("[KZ05]", "[src:KZ05]"))
                                .getFirst();
        for (int width = 240; width < 600; width++) {
            flow.resize(width, 400);
            flow.layout();
            int at = 0;
            for (Node run : flow.getChildren()) {
                if (run instanceof Link) {
                    int end = at + ((Text) run).getText().length() - 1;
                    assertEquals(line(flow, at - 2), line(flow, at), width + " px, " + at);
                    assertEquals(line(flow, end - 2), line(flow, end), width + " px, " + end);
                }
                at += ((Text) run).getText().length();
            }
        }
    }

    private static String label(String words) {
        return words.startsWith("Craft") ? "Sasaki 12" : "佐々木12";
    }

    /** Where the line stands on which a character is. */
    private static double line(TextFlow flow, int at) {
        return ((MoveTo) flow.getRangeShape(at, at + 1, false)[0]).getY();
    }

    private static List<String> styles(Node block, int run) {
        return ((TextFlow) block).getChildren().get(run).getStyleClass();
    }

    private static List<String> shown(String markdown) {
        var known = List.of("S1", "KZ05");
        return new Markdown(id ->
                Optional.of(id).filter(known::contains).map(i -> new Text("<" + i + ">")))
                .render(markdown).stream().map(MarkdownTest::words).toList();
    }

    private static String words(Node block) {
        return ((TextFlow) block)
                .getChildren().stream()
                        .map(run -> ((Text) run).getText())
                        .collect(Collectors.joining());
    }
}
