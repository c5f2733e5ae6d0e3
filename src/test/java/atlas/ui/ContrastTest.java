package atlas.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.state.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Contrast by the formula of WCAG 2: 4.5 for text, 3 for signs. */
final class ContrastTest {
    private static final double TEXT = 4.5;
    private static final double SIGN = 3;

    private static final Set<String> FIELDS =
            Set.of(
                    "literature",
                    "film",
                    "music",
                    "crafts",
                    "design",
                    "gastronomy",
                    "media-arts",
                    "architecture");

    // What words without a background of their own may lie on: the token of the words, then of the
    // grounds. A new token for words must be entered here, or the first test fails.
    private static final Map<String, List<String>> GROUNDS =
            Map.of(
                    "ink", List.of("paper", "card", "accent-soft", "line", "sea", "land", "halo"),
                    "muted", List.of("paper", "card", "accent-soft", "line", "sea", "land", "halo"),
                    "accent", List.of("paper", "card", "accent-soft", "halo"),
                    "link", List.of("paper", "card", "accent-soft", "halo"),
                    "paper", List.of("ink"),
                    "card", List.of("muted"),
                    "on-accent", List.of("accent"),
                    "on-field", FIELDS.stream().sorted().toList(),
                    "on-index", IntStream.rangeClosed(1, 7).mapToObj(i -> "index-" + i).toList());

    // Lines, rings and dots that carry meaning, and what they lie on.
    private static final List<String> SIGNS =
            Stream.concat(FIELDS.stream().sorted(), Stream.of("accent", "link", "muted", "ink"))
                    .toList();
    private static final List<String> SIGN_GROUNDS = List.of("sea", "land", "paper", "card");

    @Test
    void theFormulaIsTheOneOfWcag() {
        assertEquals(21, ratio(Color.BLACK, Color.WHITE), 1e-9);
        assertEquals(1, ratio(Color.RED, Color.RED), 1e-9);
        // The grey that just passes on white in the WCAG's own techniques.
        assertEquals(4.54, ratio(Color.web("#767676"), Color.WHITE), 0.005);
    }

    @Test
    void theGroundOfEveryColourOfWordsIsKnown() {
        assertEquals(
                Set.of(),
                wordTokens().stream()
                        .filter(t -> !GROUNDS.containsKey(t) && !t.equals("field"))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @ParameterizedTest
    @EnumSource
    void wordsStandOutFromWhatTheyLieOn(Theme theme) {
        var faint = new ArrayList<String>();
        GROUNDS.forEach((words, grounds) ->
                grounds.forEach(ground -> check(theme, words, ground, TEXT, faint)));
        assertEquals(List.of(), faint);
    }

    @ParameterizedTest
    @EnumSource
    void rulesThatSetWordsAndGroundKeepThemApart(Theme theme) {
        var faint = new ArrayList<String>();
        int pairs = 0;
        for (var rule : StyleSheets.rules()) {
            for (String property : List.of("-fx-text-fill", "-fx-fill")) {
                var words = rule.token(property);
                var ground = rule.token("-fx-background-color");
                if (words.isPresent() && ground.isPresent()) {
                    pairs++;
                    for (String colour : expanded(ground.get())) {
                        check(theme, bare(words.get()), colour, TEXT, faint);
                    }
                }
            }
        }
        assertTrue(pairs > 3, "rules are no longer understood");
        assertEquals(List.of(), faint);
    }

    @Test
    void noWordsFade() {
        assertEquals(
                Set.of(
                        // A step under the hand that drags it, and the edge of what is drawn.
                        ".own-step:dragged",
                        ".draw-edge",
                        // Signs set back behind those of a field; their words stay.
                        ".city-marker:pale .city-sign",
                        ".city-marker:peer .city-halo, .peer-sample > .city-halo",
                        ".city-marker:pointed .city-halo",
                        // Shades of the cells; nothing is written on them.
                        ".coverage-age-1, .coverage-swatch-1",
                        ".coverage-age-2, .coverage-swatch-2",
                        ".coverage-age-3, .coverage-swatch-3",
                        ".coverage-age-4, .coverage-swatch-4",
                        ".distance-ring",
                        ".filter-field:off .field-badge",
                        ".legend-entry:off .field-badge",
                        ".place-others",
                        ".radar-area",
                        // A button at the end of its range is not active.
                        ".settings-stepper .button:off",
                        ".year-bar:ahead > .year-bar-old, .year-bar:ahead > .year-bar-new",
                        ".zoom-button:off > .icon"),
                StyleSheets.rules().stream()
                        .filter(r -> r.declared().containsKey("-fx-opacity"))
                        .map(StyleSheets.Rule::selector)
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @EnumSource
    void signsStandOutFromTheMapAndThePages(Theme theme) {
        var faint = new ArrayList<String>();
        for (String sign : SIGNS) {
            for (String ground : SIGN_GROUNDS) {
                check(theme, sign, ground, SIGN, faint);
            }
        }
        assertEquals(List.of(), faint);
    }

    @Test
    void whatIsDoneOfAPieceOfWorkAndWhatIsLeftAreBothSigns() {
        for (String part : List.of(".progress-bar > .track", ".progress-bar > .bar")) {
            var colours =
                    StyleSheets.rules().stream()
                            .filter(rule -> rule.selector().equals(part))
                            .flatMap(rule -> rule.token("-fx-background-color").stream())
                            .map(ContrastTest::bare)
                            .toList();
            assertEquals(1, colours.size(), part);
            assertTrue(SIGNS.containsAll(colours), () -> part + " is " + colours);
        }
    }

    /** From one class of a score to the next, in one direction; rings of ink set them off. */
    @ParameterizedTest
    @EnumSource
    void classesOfAScoreGrowEvenlyAndStandOutByTheirRings(Theme theme) {
        var light =
                IntStream.rangeClosed(1, 5)
                        .mapToObj(i -> colour(theme, "class-" + i))
                        .map(ContrastTest::luminance)
                        .toList();
        boolean rises = light.getFirst() < light.getLast();
        var faint = new ArrayList<String>();
        for (int i = 1; i < light.size(); i++) {
            boolean onwards = light.get(i) > light.get(i - 1) == rises;
            double step = ratio(colour(theme, "class-" + i), colour(theme, "class-" + (i + 1)));
            if (!onwards || step < 1.35) {
                faint.add("%s: class %d to %d is %.2f".formatted(theme, i, i + 1, step));
            }
        }
        assertEquals(List.of(), faint);
        for (String ground : SIGN_GROUNDS) {
            check(theme, "ink", ground, SIGN, faint);
        }
        assertEquals(List.of(), faint);
    }

    private static Set<String> wordTokens() {
        return StyleSheets.rules().stream()
                .filter(r -> !r.selector().contains("radar-sector"))
                .flatMap(r ->
                        Stream.concat(
                                r.token("-fx-text-fill").stream(), r.token("-fx-fill").stream()))
                .map(ContrastTest::bare)
                .collect(Collectors.toSet());
    }

    private static List<String> expanded(String token) {
        return switch (bare(token)) {
            case "field" -> List.copyOf(FIELDS);
            case "index" -> IntStream.rangeClosed(1, 7).mapToObj(i -> "index-" + i).toList();
            default -> List.of(bare(token));
        };
    }

    private static void check(
            Theme theme, String fore, String back, double least, List<String> faint) {
        double ratio = ratio(colour(theme, fore), colour(theme, back));
        if (ratio < least) {
            faint.add("%s: %s on %s is %.2f".formatted(theme, fore, back, ratio));
        }
    }

    /** What lets light through lies on the land. */
    private static Color colour(Theme theme, String token) {
        var tokens = StyleSheets.tokens(theme);
        var colour = Color.web(Objects.requireNonNull(tokens.get("-atlas-" + token), token));
        var below = Color.web(Objects.requireNonNull(tokens.get("-atlas-land")));
        return below.interpolate(
                Color.color(colour.getRed(), colour.getGreen(), colour.getBlue()),
                colour.getOpacity());
    }

    private static String bare(String token) {
        return token.substring("-atlas-".length());
    }

    private static double ratio(Color a, Color b) {
        double lighter = Math.max(luminance(a), luminance(b));
        double darker = Math.min(luminance(a), luminance(b));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
