package atlas.ranking;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.Indicator;
import atlas.index.Aggregation;
import atlas.index.Goalposts;
import atlas.index.Normalisation;
import atlas.index.Scenario;
import atlas.state.Background;
import atlas.state.Navigator;
import atlas.state.Settings;
import atlas.state.Study;
import atlas.ui.Look;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Whatever one asks for, the index view says a sentence and never shows what is no number. */
@ExtendWith(ApplicationExtension.class)
final class BadScenariosTest {
    private final Navigator navigator = RankingSamples.navigator(Study.Page.RANKING, "kanazawa");
    private RankingPane pane;

    /** What can be wrong, and the beginning of the sentence that says so. */
    enum Bad {
        WEIGHTLESS(RankingSamples.WEIGHTLESS, "No index has any weight"),
        ONE_CITY(RankingSamples.only("kanazawa"), "Only one city is left"),
        NO_CITY(RankingSamples.only("nowhere"), "No city is left"),
        NOTHING(
                s ->
                        s.withSelection(
                                s.selection()
                                        .without(
                                                RankingSamples.measures("japan")
                                                        .indicators()
                                                        .stream()
                                                        .map(Indicator::id)
                                                        .collect(Collectors.toSet()))),
                "No indicator is chosen"),
        CONSTANT(
                s -> s.withSelection(s.selection().among(Set.of("asahikawa", "sapporo"))),
                "has the same value everywhere"),
        NO_RANGE(
                s -> s.withScaling(s.scaling().with(Normalisation.GOALPOSTS)),
                "span no range (5 to 5)"),
        ZERO_PARTS(
                s -> s.withMeans(new Scenario.Means(Aggregation.GEOMETRIC, Aggregation.GEOMETRIC)),
                "Geometric mean:"),
        NEGATIVE_PARTS(
                s ->
                        s.withScaling(s.scaling().with(Normalisation.Z_SCORE))
                                .withMeans(
                                        new Scenario.Means(
                                                Aggregation.HARMONIC, Aggregation.ARITHMETIC)),
                "Harmonic mean:");

        @SuppressWarnings("ImmutableEnumChecker") // They are functions that keep nothing.
        private final UnaryOperator<Scenario> change;

        private final String sentence;

        Bad(UnaryOperator<Scenario> change, String sentence) {
            this.change = change;
            this.sentence = sentence;
        }
    }

    @Start
    void show(Stage stage) {
        var context = flat(RankingSamples.context(navigator, Background.direct()));
        pane = new RankingPane(context, new RankingModel(context));
        var scene = new Scene(pane, 990, 800);
        new Look(Settings.fresh().theme(), List.of(RankingPane.sheet())).dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    /** With fixed ends that lie on one another. */
    private static RankingContext flat(RankingContext context) {
        var facts = context.facts();
        var goalposts = new HashMap<>(facts.goalposts());
        goalposts.replaceAll((_, _) -> new Goalposts(5, 5, false));
        return new RankingContext(
                context.navigator(),
                context.settings(),
                context.messages(),
                context.background(),
                new RankingContext.Facts(
                        facts.panels(),
                        facts.measures(),
                        goalposts,
                        facts.cities(),
                        facts.dimensions(),
                        facts.beside()),
                context.keeping());
    }

    @ParameterizedTest
    @EnumSource(Bad.class)
    void aSentenceSaysWhatIsWrongOnEveryPage(Bad bad, FxRobot robot) {
        robot.interact(() -> RankingSamples.apply(navigator, bad.change));
        for (Study.Page page : Study.Page.values()) {
            robot.interact(() -> navigator.study(page));
            robot.interact(() -> {
                pane.applyCss();
                pane.layout();
            });
            String words = words(pane);
            assertTrue(words.contains(bad.sentence), page + ": " + words);
            for (String wrong : List.of("NaN", "null", "Infinity", "∞", "\uFFFD", "{0}")) {
                assertFalse(words.contains(wrong), page + ": " + wrong + " in " + words);
            }
        }
    }

    private static String words(Node node) {
        if (node instanceof Labeled labeled) {
            return labeled.getText() == null ? "" : labeled.getText();
        }
        if (node instanceof ScrollPane scroll) {
            return words(scroll.getContent());
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .map(BadScenariosTest::words)
                        .collect(Collectors.joining("\n"))
                : "";
    }
}
