package atlas.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.ranking.CoverageGrid.Spot;
import atlas.state.Background;
import atlas.state.Navigator;
import atlas.state.Settings;
import atlas.state.Study;
import atlas.ui.Look;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class CoveragePageTest {
    private final Navigator navigator = RankingSamples.navigator(Study.Page.COVERAGE, "kanazawa");
    private CoveragePage page;

    @Start
    void show(Stage stage) {
        page = new CoveragePage(RankingSamples.context(navigator, Background.direct()));
        var scene = new Scene(page, 980, 700);
        new Look(Settings.fresh().theme(), List.of(RankingPane.sheet())).dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void aKnownCellSaysValueYearLevelAndSource(FxRobot robot) {
        var spot = find(true);
        robot.interact(() -> page.matrix().choose(spot));
        var value = grid().at(spot).orElseThrow();
        var source = RankingSamples.FACTS.beside().get().source(value.sourceId()).orElseThrow();
        String card = card(robot);
        assertTrue(card.contains("" + value.year()), card);
        assertTrue(card.contains(source.title()), card);
        assertTrue(card.contains(grid().indicators().get(spot.column()).name().english()), card);
    }

    @Test
    void aMissingCellSaysWhatWouldFillIt(FxRobot robot) {
        var spot = find(false);
        robot.interact(() -> page.matrix().choose(spot));
        String card = card(robot);
        var indicator = grid().indicators().get(spot.column());
        assertTrue(card.contains("No value"), card);
        assertTrue(card.contains("To fill it"), card);
        assertTrue(card.contains(indicator.definition().english()), card);
        assertTrue(page.matrix().getAccessibleText().endsWith("no value."));
    }

    @Test
    void everyCellOfEveryPanelCanBeSaidInBothLanguages(FxRobot robot) {
        for (String panel : List.of("korea", "asia-pacific", "japan")) {
            robot.interact(() -> navigator.study(s -> s.withPanel(panel)));
            var words = new CoverageWords(RankingSamples.context(navigator, Background.direct()));
            var beside = RankingSamples.FACTS.beside().get();
            for (int round = 0; round < 2; round++) {
                spots().forEach(spot -> {
                    String said = words.spoken(grid(), spot);
                    if (grid().at(spot).isEmpty()) {
                        said += words.missing(grid(), spot, beside) + words.fill(grid(), spot);
                    }
                    assertFalse(said.contains("null") || said.contains("{"), said);
                });
                robot.interact(() -> RankingSamples.speak(navigator));
            }
        }
    }

    @Test
    void arrowsMoveFromCellToCellAndStopAtTheEdge(FxRobot robot) {
        robot.interact(() -> page.matrix().requestFocus());
        robot.push(KeyCode.DOWN);
        int row = grid().cities().indexOf("kanazawa");
        assertEquals(Optional.of(new Spot(row, 0)), page.matrix().spot().get());
        robot.push(KeyCode.LEFT);
        assertEquals(Optional.of(new Spot(row, 0)), page.matrix().spot().get());
        robot.push(KeyCode.RIGHT).push(KeyCode.DOWN);
        assertEquals(Optional.of(new Spot(row + 1, 1)), page.matrix().spot().get());
        robot.push(KeyCode.END);
        assertEquals(
                grid().indicators().size() - 1, page.matrix().spot().get().orElseThrow().column());
    }

    @Test
    void aClickOnANameMarksTheCity(FxRobot robot) {
        var name =
                robot.lookup(".coverage-name").queryAllAs(Labeled.class).stream()
                        .filter(l -> l.getText().equals("Hamamatsu"))
                        .findFirst()
                        .orElseThrow();
        robot.clickOn(name);
        assertEquals(Optional.of("hamamatsu"), navigator.now().city());
    }

    @Test
    void aLargePanelIsDrawnWithFewNodes(FxRobot robot) {
        robot.interact(() -> navigator.study(s -> s.withPanel("asia-pacific")));
        int cities = grid().cities().size();
        int nodes = page.matrix().getChildrenUnmodifiable().size();
        assertTrue(grid().size() > 2_000);
        assertTrue(nodes < 2 * cities + 15, nodes + " nodes for " + cities + " cities");
    }

    @Test
    void anotherPanelForgetsTheCell(FxRobot robot) {
        robot.interact(() -> page.matrix().choose(new Spot(3, 3)));
        robot.interact(() -> navigator.study(s -> s.withPanel("korea")));
        assertEquals(Optional.empty(), page.matrix().spot().get());
        assertEquals("korea", grid().panel());
    }

    private Spot find(boolean known) {
        return spots().stream()
                .filter(s -> grid().at(s).isPresent() == known)
                .findFirst()
                .orElseThrow();
    }

    private List<Spot> spots() {
        return IntStream.range(0, grid().size())
                .mapToObj(i ->
                        new Spot(i / grid().indicators().size(), i % grid().indicators().size()))
                .toList();
    }

    private CoverageGrid grid() {
        return page.sheet().get().orElseThrow().grid();
    }

    private static String card(FxRobot robot) {
        return words(robot.lookup(".coverage-card .verdict-lines").query());
    }

    private static String words(Node node) {
        if (node instanceof Labeled labeled) {
            return labeled.getText();
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .map(CoveragePageTest::words)
                        .collect(Collectors.joining("\n"))
                : "";
    }
}
