package atlas.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
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

    @Test
    void givesHeadingsAndStressTheirStyle() {
        List<Node> blocks = new Markdown(_ -> Optional.empty()).render("## A\n\nb **c**");
        assertEquals(List.of("words", "heading2"), styles(blocks.get(0), 0));
        assertEquals(List.of("words", "prose-strong", "prose-text"), styles(blocks.get(1), 1));
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
