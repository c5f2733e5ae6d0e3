package atlas.present.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.Language;
import atlas.state.tour.Step;
import atlas.state.tour.Tour;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class StoryPageTest {
    private static final List<String> HOSTILE =
            List.of(
                    "</script><script>alert(1)</script>",
                    "\"><img src=x onerror=alert(1)>",
                    "<!--",
                    "-->",
                    "]]>",
                    "<iframe src=//example.org>",
                    "&lt;b&gt;",
                    "'`\\",
                    "</section></main></body>",
                    "javascript:alert(1)",
                    "\u0000\u0008",
                    "\ud800",
                    "<style>*{display:none}</style>",
                    "\u202e",
                    "𠮷野家",
                    "<",
                    ">",
                    "&",
                    "\"");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    @Test
    void holdsEveryStepInBothLanguages() {
        String page = page(Samples.tour(3));
        for (int step = 1; step <= 3; step++) {
            for (String word : List.of("Street ", "通り", "Caption ", "説明", "Question ", "質問")) {
                assertTrue(page.contains(word + step), word + step);
            }
            assertFalse(page.contains("Secret"), "the notes are the presenter's");
        }
        assertEquals(6, count(page, "<img src=\"data:image/png;base64,"));
        assertTrue(page.contains("On streets"));
        assertTrue(page.contains("facts 7.1"));
        assertTrue(page.contains("<html lang=\"ja\">"));
    }

    @Test
    void fetchesNothing() {
        String page = page(Samples.tour(2));
        assertTrue(page.contains("default-src &#39;none&#39;; img-src data:; style-src "));
        assertFalse(page.contains("unsafe"));
        assertFalse(
                Pattern.compile("(?i)https?:|\\burl\\(|@import|\\bfetch\\(").matcher(page).find());
    }

    /** Whatever is written in a tour, the elements of the page are the same. */
    @Test
    void wordsNeverBecomeMarkup() {
        var random = new Random(6);
        var tags = tags(page(Samples.tour(1)));
        for (int round = 0; round < 200; round++) {
            String hostile =
                    IntStream.range(0, 1 + random.nextInt(4))
                            .mapToObj(_ -> HOSTILE.get(random.nextInt(HOSTILE.size())))
                            .collect(Collectors.joining());
            assertEquals(tags, tags(page(saying(hostile))), hostile);
        }
    }

    @Test
    void escapedWordsCanBeReadAgain() {
        assertEquals("&lt;b&gt;&amp;&quot;&#39;\n", Markup.escaped("<b>&\"'\n\u0000\u001b"));
        assertEquals("𠮷", Markup.escaped("𠮷\ud842"));
    }

    @Test
    void aStepWithoutWordsHasItsPicture() {
        var silent = Samples.step(1).withWords(Step.Words.NONE);
        String page = page(Samples.tour(1).withSteps(List.of(silent)));
        assertTrue(page.contains("alt=\"Step 1\""));
        assertFalse(page.contains("class=\"question\""));
    }

    private static Tour saying(String words) {
        var said = Samples.words(words, words + "。");
        var step = Samples.step(1).withWords(new Step.Words(said, said, said, said));
        return Samples.tour(1).withTitle(said).withSteps(List.of(step));
    }

    /** Names of the elements, in order, without what their attributes say. */
    private static List<String> tags(String page) {
        String told = page.replaceAll("(?s)<(style|script)>.*?</\\1>", "<$1></$1>");
        return TAG.matcher(told)
                .results()
                .map(tag -> tag.group().replaceAll("\"[^\"]*\"", "\"\""))
                .toList();
    }

    private static int count(String page, String what) {
        return page.split(Pattern.quote(what), -1).length - 1;
    }

    private static String page(Tour tour) {
        return new StoryPage(
                        tour,
                        Samples.stops(tour),
                        Language.JAPANESE,
                        Samples::reference,
                        LocalDate.of(2026, 11, 22),
                        "7.1")
                .page();
    }
}
