package atlas.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.Language;
import atlas.index.uncertainty.RankInterval;
import atlas.state.Background;
import atlas.state.Navigator;
import atlas.state.Settings;
import atlas.state.Study;
import atlas.ui.Look;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class RobustPageTest {
    private final Navigator navigator = RankingSamples.navigator(Study.Page.ROBUSTNESS, "kanazawa");
    private RobustPage page;

    @Start
    void show(Stage stage) {
        var context = RankingSamples.context(navigator, Background.direct());
        page = new RobustPage(context, new RankingModel(context));
        var scene = new Scene(page, 980, 900);
        new Look(Settings.fresh().theme(), List.of(RankingPane.sheet())).dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void everyPartSaysFromWhatItComes() {
        String words = words(page);
        assertEquals(5, count(words, "Japan · published scenario"), words);
        assertTrue(words.contains("1,000 draws · seed 20261121"), words);
        assertTrue(words.contains("N = 1,000 · seed 20261121"), words);
        assertTrue(words.contains("Percentile rank, Worst to best (min-max), Deviation value"));
        assertTrue(words.contains("by up to 25% more or less"), words);
        assertTrue(words.contains("Not varied: figures of prefectures"), words);
        assertTrue(words.contains("Totals can add up to more than 100 %"), words);
    }

    @Test
    void intervalsAreSortedByTheirMedian(FxRobot robot) {
        var shown = spans(robot).shown();
        assertEquals(34, shown.size());
        assertEquals(
                shown.stream().sorted(Comparator.comparingInt(RankInterval::median)).toList(),
                shown);
    }

    @Test
    void noNameAndNoFigureIsCutOff(FxRobot robot) {
        for (Language language : Language.values()) {
            robot.interact(() -> navigator.speak(language));
            robot.interact(() -> {
                page.applyCss();
                page.layout();
            });
            assertEquals(List.of(), cutOff(robot, ".robust-figure"));
            assertEquals(List.of(), cutOff(robot, ".robust-name"));
        }
    }

    private static List<String> cutOff(FxRobot robot, String style) {
        var labels = robot.lookup(style).queryAllAs(Label.class);
        assertFalse(labels.isEmpty());
        return labels.stream()
                .filter(l ->
                        l.getWidth() + 0.5 < (l.isWrapText() ? 0 : l.prefWidth(-1))
                                || l.getHeight() + 0.5 < l.prefHeight(l.getWidth()))
                .map(l -> l.getText())
                .toList();
    }

    @Test
    void theKeyboardMarksTheNextCity(FxRobot robot) {
        var shown = spans(robot).shown().stream().map(RankInterval::cityId).toList();
        robot.interact(() -> spans(robot).requestFocus());
        robot.push(KeyCode.HOME);
        assertEquals(Optional.of(shown.getFirst()), navigator.now().city());
        robot.push(KeyCode.DOWN);
        assertEquals(Optional.of(shown.get(1)), navigator.now().city());
        robot.push(KeyCode.UP).push(KeyCode.UP);
        assertEquals(Optional.of(shown.getFirst()), navigator.now().city());
        assertTrue(spans(robot).getAccessibleText().contains("nine tenths of ranks"));
    }

    @Test
    void allIndicatorsCanBeSeen(FxRobot robot) {
        int before = robot.lookup(".robust-row").queryAll().size();
        robot.interact(() -> robot.lookup("#robust-more").queryAs(Button.class).fire());
        int all = page.robust().findings().get().orElseThrow().omissions().all().size();
        assertEquals(all, robot.lookup(".robust-row").queryAll().size());
        assertTrue(before < all);
        assertTrue(robot.lookup("#robust-more").query().isFocused());
    }

    @Test
    void aScenarioWithoutWeightsIsExplainedAndNoNumberIsNone(FxRobot robot) {
        robot.interact(() -> RankingSamples.apply(navigator, RankingSamples.WEIGHTLESS));
        String words = words(page);
        assertTrue(words.contains("No index has any weight"), words);
        assertFalse(words.contains("NaN") || words.contains("null"), words);
        assertEquals(4, count(words, "No city has a rank that could move"), words);
    }

    @Test
    void aPanelOfOneCityIsExplained(FxRobot robot) {
        robot.interact(() -> RankingSamples.apply(navigator, RankingSamples.only("osaka")));
        String words = words(page);
        assertTrue(words.contains("Only one city is left to compare"), words);
        assertFalse(words.contains("NaN") || words.contains("null"), words);
    }

    @Test
    void everythingIsSaidInJapaneseToo(FxRobot robot) {
        robot.interact(() -> RankingSamples.speak(navigator));
        String words = words(page);
        assertTrue(words.contains("順位はどこまで動くか") && words.contains("公表シナリオ"), words);
        assertFalse(words.contains("published scenario"), words);
    }

    @Test
    void otherPeoplesRanksStandApart(FxRobot robot) {
        String words = words(page);
        assertTrue(words.contains("Japan Power Cities 2024"), words);
        assertTrue(words.contains("enter no figure of the atlas"), words);
        robot.interact(() -> navigator.study(s -> s.withPanel("korea")));
        assertFalse(words(page).contains("Japan Power Cities"));
    }

    private static RobustSpans spans(FxRobot robot) {
        return robot.lookup(".robust-spans").queryAs(RobustSpans.class);
    }

    private static int count(String words, String part) {
        return words.split(java.util.regex.Pattern.quote(part), -1).length - 1;
    }

    private static String words(Node node) {
        if (node instanceof Labeled labeled) {
            return labeled.isVisible() ? labeled.getText() : "";
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .map(RobustPageTest::words)
                        .collect(Collectors.joining("\n"))
                : "";
    }
}
