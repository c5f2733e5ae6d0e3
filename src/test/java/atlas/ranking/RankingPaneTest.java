package atlas.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.Language;
import atlas.index.Basis;
import atlas.index.Scenario;
import atlas.index.Weights;
import atlas.state.Background;
import atlas.state.Camera;
import atlas.state.Navigator;
import atlas.state.Region;
import atlas.state.Settings;
import atlas.state.Study;
import atlas.state.View;
import atlas.state.ViewState;
import atlas.ui.Look;
import atlas.ui.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class RankingPaneTest {
    private final Navigator navigator =
            new Navigator(
                    ViewState.at(new Camera(Region.JAPAN.centre(), 4), Region.JAPAN, 2025)
                            .withView(View.INDEX)
                            .withCity("kanazawa"));

    @Start
    void show(Stage stage) {
        var settings = Settings.fresh();
        settings.reducedMotion().set(true);
        var context =
                new RankingContext(
                        navigator,
                        settings,
                        new Messages(navigator.part(ViewState::language)),
                        new Background(
                                Runnable::run,
                                Platform::runLater,
                                failure -> {
                                    throw new IllegalStateException(failure);
                                }),
                        RankingSamples.FACTS,
                        MemoryShelf.outside());
        var pane = new RankingPane(context, new RankingModel(context));
        var scene = new Scene(pane, 990, 760);
        new Look(settings.theme(), List.of(RankingPane.sheet())).dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void kanazawasPlaceCanBeReadOff(FxRobot robot) {
        assertTrue(words(robot).contains("Place 2 of 34. Score 68.0, from 7 of 7 indices."));
        assertTrue(words(robot).contains("published scenario, equal weights"), words(robot));
        assertTrue(words(robot).contains("nine times out of ten it comes between places 1 and 5"));
        var row = row(robot, "Kanazawa");
        assertTrue(row.startsWith("Kanazawa, rank 2 of 34, score 68.0; 5 to 95 %"), row);
    }

    @Test
    void itIsSaidHowTheCityStandsAgainstTheOneAboveIt(FxRobot robot) {
        assertTrue(words(robot).contains("Against Tokyo: ahead in "), words(robot));
        assertTrue(words(robot).contains("better on 33% of the weight that both have"));
    }

    @Test
    void everyChoiceMadeOtherwiseIsCounted(FxRobot robot) {
        robot.interact(() ->
                navigator.study(s ->
                        s.withScenario(
                                s.scenario()
                                        .withSelection(
                                                s.scenario()
                                                        .selection()
                                                        .withPrefectural(false)
                                                        .on(Basis.ABSOLUTE)))));
        assertTrue(words(robot).contains("Differs from the published scenario in 2 choices."));
    }

    @Test
    void anEdgeUnderTheHandRanksAtOnceAndCountsWhenLetGo(FxRobot robot) {
        var before = shares();
        robot.moveTo(robot.lookup(".weight-edge").<Node>query())
                .press(MouseButton.PRIMARY)
                .moveBy(20, 0)
                .moveBy(30, 0);
        assertEquals(Weights.equal(), navigator.now().study().scenario().weights());
        robot.release(MouseButton.PRIMARY);
        double[] after = shares();
        assertTrue(after[0] > before[0] + 0.02, Arrays.toString(after));
        assertEquals(before[0] + before[1], after[0] + after[1], 1e-9);
        assertEquals(1, Arrays.stream(after).sum(), 1e-9);
        robot.interact(navigator::back);
        assertEquals(Weights.equal(), navigator.now().study().scenario().weights());
    }

    @Test
    void keysWeighAndLeaveOut(FxRobot robot) {
        robot.interact(() -> robot.lookup("#weight-6").query().requestFocus());
        robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
        assertEquals(1 / 7.0 + 0.05, shares()[5], 1e-9);
        robot.push(KeyCode.DELETE);
        assertEquals(0, shares()[5]);
        assertEquals(1 / 6.0, shares()[0], 1e-9);
        assertTrue(words(robot).contains("6 of 6 indices"), "an index is left out");
        robot.clickOn("#weights-equal");
        assertEquals(1 / 7.0, shares()[5], 1e-9);
    }

    @Test
    void anIndexLeftOutIsAnOutlineAndSaidNotToCount(FxRobot robot) {
        assertFalse(words(robot).contains("not counted"));
        var part = robot.lookup("#weight-6").<javafx.scene.layout.Region>query();
        var full = part.getBackground().getFills().getFirst().getFill();
        robot.interact(part::requestFocus);
        robot.push(KeyCode.DELETE);
        assertTrue(words(robot).contains("not counted"), words(robot));
        robot.interact(() -> robot.lookup("#weight-5").query().requestFocus());
        robot.interact(part::applyCss);
        assertFalse(full.equals(part.getBackground().getFills().getFirst().getFill()));
        assertTrue(part.getBorder().getStrokes().getFirst().getWidths().getTop() > 0);
    }

    @Test
    void theTickIsTheMedianAndTheDotTheRank(FxRobot robot) {
        var table = robot.lookup(".rank-table").<javafx.scene.layout.Region>query();
        var row =
                robot.lookup(".rank-row").queryAll().stream()
                        .filter(n -> n.getAccessibleText().startsWith("Kanazawa"))
                        .findFirst()
                        .orElseThrow();
        assertTrue(words(robot).contains("the median is 3"), words(robot));
        robot.interact(() -> {
            table.resize(1100, table.getHeight());
            table.layout();
            double tick = row.lookup(".rank-tick").getBoundsInParent().getCenterX();
            double dot = row.lookup(".robust-own").getBoundsInParent().getCenterX();
            assertTrue(dot < tick, "rank 2 stands before the median 3: " + dot + ", " + tick);
        });
    }

    @Test
    void allCitiesAreNotSomeOfThem(FxRobot robot) {
        assertTrue(words(robot).contains("Japan: all 34 cities, published"), words(robot));
        robot.interact(() -> navigator.speak(Language.JAPANESE));
        assertTrue(words(robot).contains("日本：34都市すべてを公表シナリオ"), words(robot));
    }

    @Test
    void aClickedIndexIsTheOneThatKeysLeaveOut(FxRobot robot) {
        robot.clickOn("#weight-6");
        robot.push(KeyCode.DELETE);
        assertEquals(0, shares()[5]);
    }

    @Test
    void allSevenWeightsFitIntoTheNarrowestBar(FxRobot robot) {
        var bar = robot.lookup(".weight-bar").<javafx.scene.layout.Region>query();
        robot.interact(() -> {
            bar.resize(100, bar.getHeight());
            bar.layout();
        });
        var last = robot.lookup("#weight-7").query();
        assertTrue(last.getLayoutBounds().getWidth() > 0);
        assertTrue(
                last.getBoundsInParent().getMaxX()
                        <= last.getParent().getLayoutBounds().getWidth() + 0.5,
                last + " in " + last.getParent().getLayoutBounds());
    }

    @Test
    void whatItIsSortedByIsSaid(FxRobot robot) {
        assertFalse(words(robot).contains("Sorted by"));
        robot.clickOn("#weight-5");
        assertTrue(words(robot).contains("Sorted by 5 Heritage and cultural assets."));
    }

    @Test
    void theSelectedRowDoesNotHideItsLine(FxRobot robot) {
        var parts = robot.lookup(".rank-table").<javafx.scene.Parent>query();
        var children = parts.getChildrenUnmodifiable();
        assertEquals("slopes", children.getLast().getStyleClass().getFirst());
        assertTrue(children.getLast().isMouseTransparent());
    }

    @Test
    void equalWeightsNeedNoButton(FxRobot robot) {
        assertTrue(robot.lookup("#weights-equal").query().isDisabled());
        robot.interact(() -> robot.lookup("#weight-6").query().requestFocus());
        robot.push(KeyCode.DELETE);
        robot.clickOn("#weights-equal");
        assertEquals(1 / 7.0, shares()[5], 1e-9);
        assertTrue(robot.lookup("#weights-equal").query().isDisabled());
    }

    @Test
    void anIndexAloneRanksToo(FxRobot robot) {
        robot.clickOn("#weight-5");
        assertEquals(5, navigator.now().study().sort());
        assertTrue(row(robot, "Kanazawa").contains("rank 3 of 34"), row(robot, "Kanazawa"));
        robot.clickOn("#sort-overall");
        assertTrue(row(robot, "Kanazawa").contains("rank 2 of 34"));
    }

    @Test
    void arrowsGoFromCityToCity(FxRobot robot) {
        robot.interact(() -> robot.lookup(".rank-table").query().requestFocus());
        robot.push(KeyCode.UP);
        assertEquals(Optional.of("tokyo"), navigator.now().city());
        robot.push(KeyCode.END);
        assertTrue(words(robot).contains("Place 34 of 34"));
        assertEquals(View.INDEX, navigator.now().view());
    }

    @Test
    void whereNobodyCanBeRankedItSaysWhatCan(FxRobot robot) {
        robot.interact(() -> navigator.study(s -> s.withPanel("asia-pacific")));
        robot.interact(() -> {});
        assertTrue(words(robot).contains("No city has enough data for an overall score"));
        robot.clickOn("Rank by 1 Creative talents (19 cities)");
        assertEquals(1, navigator.now().study().sort());
        assertFalse(words(robot).contains("No city has enough data for an overall score"));
    }

    @Test
    void aScenarioThatWeighsNothingSaysSo(FxRobot robot) {
        robot.interact(() ->
                navigator.study(s ->
                        s.withScenario(
                                Scenario.published()
                                        .withWeights(Weights.equal().withIndices(new double[7])))));
        for (Language language : Language.values()) {
            robot.interact(() -> navigator.speak(language));
            String words = words(robot);
            assertFalse(words.contains("NaN"), words);
            assertFalse(words.contains("null"), words);
        }
        robot.interact(() -> navigator.speak(Language.ENGLISH));
        assertTrue(words(robot).contains("No index has any weight"), words(robot));
        robot.clickOn("#published");
        assertEquals(Study.START.scenario(), navigator.now().study().scenario());
    }

    @Test
    void everyWordIsInBothLanguages(FxRobot robot) {
        for (Language language : Language.values()) {
            robot.interact(() -> navigator.speak(language));
            assertFalse(words(robot).isBlank());
            assertFalse(words(robot).contains("ranking."), words(robot));
        }
    }

    private double[] shares() {
        return navigator.now().study().scenario().weights().shares();
    }

    private static String row(FxRobot robot, String city) {
        return robot.lookup(".rank-row").queryAll().stream()
                .map(n -> n.getAccessibleText())
                .filter(t -> t.startsWith(city))
                .findFirst()
                .orElse("");
    }

    private static String words(FxRobot robot) {
        robot.interact(() -> {});
        return robot.lookup(n -> n instanceof Labeled && n.isVisible()).queryAll().stream()
                .map(n -> ((Labeled) n).getText())
                .collect(Collectors.joining("\n"));
    }
}
