package atlas.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.Bilingual;
import atlas.geo.LatLon;
import atlas.index.Bands;
import atlas.state.Navigator;
import atlas.state.Study;
import atlas.ui.FieldBadge;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The map coloured by scores. */
@ExtendWith(ApplicationExtension.class)
final class ShadeTest {
    private final Navigator navigator =
            new Navigator(Example.state(new LatLon(37, 136), 4.5).withCity("kanazawa"));
    private final ObjectProperty<Optional<Shade>> shade =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<MapStage>> opened =
            new SimpleObjectProperty<>(Optional.empty());

    @Start
    void start(Stage stage) {
        opened.set(Optional.of(MapStage.open(stage, navigator, shade)));
    }

    @Test
    void aSignSaysItsClassAndGreyIsOnlyForWhatHasNoScore(FxRobot robot) throws TimeoutException {
        opened.get().orElseThrow().untilReady();
        robot.interact(() -> shade.set(Optional.of(shade(Study.Shading.SCORE))));
        assertTrue(has(marker("Kanazawa"), ".tone-class-5"));
        assertTrue(has(marker("Osaka"), ".tone-class-1"));
        assertTrue(has(marker("Seoul"), ".tone-none"));
        assertFalse(has(marker("Kanazawa"), ".tone-none"));
        assertEquals(
                "Kanazawa, Crafts and Folk Art since 2009; overall score in class 5 of 5, 5 the"
                        + " highest",
                marker("Kanazawa").getAccessibleText());
        assertTrue(marker("Seoul").getAccessibleText().endsWith("; no score"));
    }

    @Test
    void aSignOfAnIndexCarriesItsNumber(FxRobot robot) throws TimeoutException {
        opened.get().orElseThrow().untilReady();
        robot.interact(() -> shade.set(Optional.of(shade(Study.Shading.STRONGEST))));
        assertEquals("4", ((Label) marker("Kanazawa").lookup(".index-sign")).getText());
        assertTrue(marker("Kanazawa").getAccessibleText().endsWith("strongest in index 4, Axis 4"));
    }

    @Test
    void fieldsComeBack(FxRobot robot) throws TimeoutException {
        opened.get().orElseThrow().untilReady();
        robot.interact(() -> shade.set(Optional.of(shade(Study.Shading.SCORE))));
        robot.interact(() -> shade.set(Optional.empty()));
        assertFalse(has(marker("Kanazawa"), ".tone-sign"));
        assertTrue(
                marker("Kanazawa").lookupAll(".field-badge").stream()
                        .anyMatch(FieldBadge.class::isInstance));
    }

    @Test
    void theLegendIsMadeFromTheClasses(FxRobot robot) {
        robot.interact(() -> shade.set(Optional.of(shade(Study.Shading.SCORE))));
        assertEquals(
                List.of(
                        "Overall score in fifths. Japan, 2 of 3 cities scored. Scenario: as published.",
                        "70.4",
                        "1",
                        "20.0 to 30.0",
                        "1",
                        "No score",
                        ""),
                robot.lookup(".legend-entries .label").queryAllAs(Label.class).stream()
                        .filter(ShadeTest::isInShadeLegend)
                        .map(Label::getText)
                        .toList());
    }

    @Test
    void theChoiceIsPartOfTheStudyAndCanBeTakenBack(FxRobot robot) {
        var buttons =
                robot.lookup(".shade-button").queryAllAs(ToggleButton.class).stream().toList();
        robot.interact(buttons.get(1)::fire);
        assertEquals(Study.Shading.SCORE, navigator.now().study().shading());
        robot.interact(buttons.get(1)::fire);
        assertTrue(buttons.get(1).isSelected());
        robot.interact(navigator::back);
        assertEquals(Study.Shading.FIELD, navigator.now().study().shading());
        assertTrue(buttons.getFirst().isSelected());
    }

    private static Shade shade(Study.Shading by) {
        return new Shade(
                by,
                new Bilingual("Japan", "日本"),
                true,
                2,
                3,
                new Bands(
                        List.of(new Bands.Band(1, 20, 30, 1), new Bands.Band(5, 70.41, 70.42, 1)),
                        Map.of("kanazawa", 5, "osaka", 1)),
                Map.of("kanazawa", 4),
                IntStream.rangeClosed(1, 7).mapToObj(i -> new Bilingual("Axis " + i, "")).toList());
    }

    private static boolean isInShadeLegend(Node node) {
        for (Node parent = node; parent != null; parent = parent.getParent()) {
            if (parent instanceof ShadeLegend) {
                return true;
            }
        }
        return false;
    }

    private Node marker(String name) {
        return opened.get().orElseThrow().map().lookupAll(".city-marker").stream()
                .filter(Node::isVisible)
                .filter(m -> MapStage.spoken(m).startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private static boolean has(Node node, String selector) {
        return !node.lookupAll(selector).isEmpty();
    }
}
