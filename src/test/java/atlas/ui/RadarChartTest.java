package atlas.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.Language;
import atlas.state.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.Path;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class RadarChartTest {
    private static final PseudoClass HIGHLIGHTED = PseudoClass.getPseudoClass("highlighted");

    private final SimpleObjectProperty<Language> language =
            new SimpleObjectProperty<>(Language.ENGLISH);
    private final SimpleObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
    private final List<Optional<Integer>> pointed = new ArrayList<>();
    private final List<Integer> opened = new ArrayList<>();
    private final VBox box = new VBox();

    @Start
    void start(Stage stage) {
        RadarChart chart = blank();
        chart.show(RadarSamples.full(Language.ENGLISH));
        box.getChildren().setAll(chart);
        var scene = new Scene(box, 720, 700);
        new Look(theme, List.of(Look.sheet(Look.class, "radar.css"))).dress(scene);
        stage.setScene(scene);
        stage.show();
        chart.requestFocus();
    }

    @BeforeEach
    void movesThePointerAside(FxRobot robot) {
        robot.robotContext().getBaseRobot().moveMouse(box.localToScreen(700, 690));
        pointed.clear();
    }

    @Test
    void arrowKeysWalkTheAxesInBothDirections(FxRobot robot) {
        robot.type(
                KeyCode.RIGHT, KeyCode.DOWN, KeyCode.LEFT, KeyCode.UP, KeyCode.END, KeyCode.HOME);
        assertEquals(List.of(1, 2, 1, 7, 1), walked());
    }

    @Test
    void theFirstStepToTheLeftGoesToTheLastAxis(FxRobot robot) {
        robot.type(KeyCode.LEFT);
        assertEquals(List.of(7), walked());
    }

    @Test
    void enterOpensTheAxisOnWhichTheFocusStands(FxRobot robot) {
        robot.type(KeyCode.ENTER);
        assertEquals(List.of(), opened);
        robot.type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.ENTER);
        assertEquals(List.of(2), opened);
    }

    @Test
    void eachAxisSpeaksForItselfWhenFocused(FxRobot robot) {
        robot.type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT);
        assertEquals(
                "Kanazawa, Creative industries: 81, 3 of 4 indicators",
                chart().getScene().getFocusOwner().getAccessibleText());
    }

    @Test
    void thePointerTellsWhichAxisItIsAtAndWhenItLeaves(FxRobot robot) {
        Node third = all(".radar-sector").get(2);
        robot.moveTo(third);
        assertEquals(Optional.of(3), pointed.getLast());
        robot.clickOn(third).moveTo(box.localToScreen(700, 690));
        assertEquals(Optional.empty(), pointed.getLast());
        assertEquals(List.of(3), opened);
    }

    @Test
    void aHighlightedAxisIsMarkedOnEverythingThatBelongsToIt(FxRobot robot) {
        robot.interact(() -> chart().highlight(Optional.of(4)));
        for (String part : List.of(".radar-sector", ".radar-axis", ".radar-label")) {
            assertEquals(List.of(3), highlighted(part));
        }
        robot.interact(() -> chart().highlight(Optional.empty()));
        assertEquals(List.of(), highlighted(".radar-label"));
    }

    @Test
    void aFullRadarIsClosed() {
        Path line = (Path) all(".radar-line").getFirst();
        assertEquals(6, line.getElements().stream().filter(e -> e instanceof LineTo).count());
        assertTrue(line.getElements().getLast() instanceof ClosePath);
    }

    @Test
    void aMissingIndexIsAGapAndNeverAZero(FxRobot robot) {
        show(robot, RadarSamples.of(Language.ENGLISH, 47, 44, 81, 81, 82, -1, 69));
        Path line = (Path) all(".radar-line").getFirst();
        assertEquals(5, line.getElements().stream().filter(e -> e instanceof LineTo).count());
        assertFalse(line.getElements().stream().anyMatch(e -> e instanceof ClosePath));
        assertEquals(1, all(".radar-axis-missing").size());
        assertEquals(6, all(".radar-marker-a").stream().filter(Node::isVisible).count());
        assertTrue(chart().getAccessibleText().contains("Citizens' activities no data"));
    }

    @Test
    void fewerThanThreeValuesAreOnlyMarkers(FxRobot robot) {
        show(robot, RadarSamples.of(Language.ENGLISH, -1, 44, -1, -1, 82, -1, -1));
        assertTrue(((Path) all(".radar-line").getFirst()).getElements().isEmpty());
        assertEquals(2, all(".radar-marker-a").stream().filter(Node::isVisible).count());
    }

    @Test
    void aSecondCityHasItsOwnMarkers(FxRobot robot) {
        show(robot, RadarSamples.two(RadarSamples.full(Language.ENGLISH), 1, 2, 3, 4, 5, 6, -1));
        assertEquals(6, all(".radar-marker-b").stream().filter(Node::isVisible).count());
        assertEquals(6, all(".radar-value-b").size());
    }

    @Test
    void labelsAreNeverCutNorOverlapAtAnyWidthLanguageOrTheme(FxRobot robot) {
        for (Theme each : Theme.values()) {
            robot.interact(() -> theme.set(each));
            for (Language spoken : Language.values()) {
                robot.interact(() -> language.set(spoken));
                show(robot, RadarSamples.of(spoken, 47, 44, -1, 81, 82, 100, 69));
                for (int width = 340; width <= 700; width += 40) {
                    resize(robot, width);
                    assertLabelsApart(each + " " + spoken + " " + width);
                }
            }
        }
    }

    private void assertLabelsApart(String when) {
        var labels = new ArrayList<Bounds>();
        all(".radar-label").forEach(l -> labels.add(l.getBoundsInParent()));
        Node coverage = all(".radar-coverage").getFirst();
        labels.add(coverage.getBoundsInParent());
        for (Bounds label : labels) {
            assertTrue(chart().getLayoutBounds().contains(label), when + ": cut " + label);
            for (Bounds other : labels) {
                assertTrue(
                        label.equals(other) || !overlap(label, other), when + ": " + label + other);
            }
        }
    }

    /** Labels may touch. */
    private static boolean overlap(Bounds one, Bounds other) {
        return one.getMinX() < other.getMaxX() - 0.1
                && other.getMinX() < one.getMaxX() - 0.1
                && one.getMinY() < other.getMaxY() - 0.1
                && other.getMinY() < one.getMaxY() - 0.1;
    }

    private void resize(FxRobot robot, double width) {
        robot.interact(() -> {
            chart().setMinWidth(width);
            chart().setMaxWidth(width);
            box.applyCss();
            box.layout();
        });
    }

    private void show(FxRobot robot, RadarData data) {
        robot.interact(() -> {
            chart().show(data);
            box.applyCss();
            box.layout();
        });
    }

    private List<Integer> walked() {
        return pointed.stream().flatMap(Optional::stream).toList();
    }

    private List<Node> all(String selector) {
        return List.copyOf(chart().lookupAll(selector));
    }

    private List<Integer> highlighted(String selector) {
        var found = new ArrayList<Integer>();
        var nodes = all(selector);
        for (int each = 0; each < nodes.size(); each++) {
            if (nodes.get(each).getPseudoClassStates().contains(HIGHLIGHTED)) {
                found.add(each);
            }
        }
        return found;
    }

    private RadarChart chart() {
        return (RadarChart) box.getChildren().getFirst();
    }

    private RadarChart blank() {
        return new RadarChart(
                new Messages(language), new RadarChart.Gestures(pointed::add, opened::add));
    }
}
