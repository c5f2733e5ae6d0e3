package atlas.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.CreativeField;
import atlas.geo.LatLon;
import atlas.state.Navigator;
import atlas.state.Region;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class LinksTest {
    private static final LatLon EAST = new LatLon(38.5, 137);

    private final Navigator navigator = new Navigator(Example.state(EAST, 4).withCity("kanazawa"));
    private MapStage stage;

    @Start
    void show(Stage window) {
        stage = MapStage.open(window, navigator);
    }

    @BeforeEach
    void waitForTheFirstMap() throws TimeoutException {
        stage.untilReady();
    }

    @Test
    void theSwitchDrawsAnArcForEachTie(FxRobot robot) throws TimeoutException {
        assertEquals(List.of(), arcs(robot));
        robot.clickOn("#show-ties");
        stage.untilReady();
        assertTrue(navigator.now().links().ties());
        assertEquals(
                Set.of(
                        "Kanazawa and Seoul: Sisters since 1962",
                        "Kanazawa and Lyon: Exchange of music",
                        "Kanazawa and Seoul: Shared year"),
                arcs(robot).stream().map(MapStage::spoken).collect(Collectors.toSet()));
        assertEquals(
                List.of("Sister cities", "1", "Formal cooperation", "1", "Joint project", "1"),
                legend(robot));
        robot.clickOn("#show-ties");
        assertEquals(List.of(), arcs(robot));
        assertFalse(robot.lookup(".link-legend").query().isVisible());
    }

    @Test
    void eachKindHasALineOfItsOwn(FxRobot robot) throws TimeoutException {
        drawTies(robot);
        var sister = line(robot, "Sisters since 1962");
        var formal = line(robot, "Exchange of music");
        var joint = line(robot, "Shared year");
        assertEquals(List.of(), sister.getStrokeDashArray());
        assertFalse(formal.getStrokeDashArray().isEmpty());
        assertFalse(joint.getStrokeDashArray().isEmpty());
        assertFalse(formal.getStrokeDashArray().equals(joint.getStrokeDashArray()));
        assertFalse(start(sister).equals(start(joint)), "two ties to a city lie on each other");
    }

    @Test
    void anArcBeginsAtItsCityAndFollowsTheMap(FxRobot robot) throws TimeoutException {
        drawTies(robot);
        Node city = marker(robot, "Kanazawa");
        for (int i = 0; i < 3; i++) {
            var line = line(robot, "Sisters since 1962");
            var at = line.localToScene(start(line));
            var middle = city.localToScene(0, 0);
            assertTrue(at.distance(middle) < 2, at + " is not at " + middle);
            robot.interact(stage.map()::requestFocus);
            robot.type(KeyCode.RIGHT);
            stage.untilReady();
            city = marker(robot, "Kanazawa");
        }
    }

    @Test
    void whatIsPointedAtIsSetOffOnTheArcAndTheMarker(FxRobot robot) throws TimeoutException {
        drawTies(robot);
        robot.interact(() -> navigator.glance(Optional.of("seoul")));
        assertTrue(has(arc(robot, "Sisters since 1962"), "pointed"));
        assertFalse(has(arc(robot, "Exchange of music"), "pointed"));
        assertTrue(has(marker(robot, "Seoul"), "pointed"));
        robot.interact(() -> navigator.glance(Optional.empty()));
        assertFalse(has(marker(robot, "Seoul"), "pointed"));
    }

    @Test
    void aTieThatBeganLaterIsNotOnTheMapOfAnEarlierYear(FxRobot robot) throws TimeoutException {
        drawTies(robot);
        robot.interact(() -> navigator.showYear(2014));
        assertEquals(2, arcs(robot).size());
        robot.interact(() -> navigator.showYear(1950));
        assertEquals(List.of("The atlas knows no tie of Kanazawa up to 1950."), legend(robot));
    }

    @Test
    void aTiedCityStaysThoughItsFieldIsSwitchedOff(FxRobot robot) throws TimeoutException {
        robot.interact(() -> navigator.toggle(CreativeField.DESIGN));
        assertEquals(List.of(), markers(robot, "Seoul"));
        drawTies(robot);
        assertEquals(1, markers(robot, "Seoul").size());
        assertEquals(List.of(), markers(robot, "Asahikawa"));
    }

    @Test
    void theSameFieldIsSetOffInTheRegionAndTheYear(FxRobot robot) throws TimeoutException {
        robot.interact(() -> navigator.select("asahikawa"));
        stage.untilReady();
        robot.interact(() -> {
            navigator.lookAt(Example.state(EAST, 4).camera());
            navigator.go(s -> s.withRegion(Region.EAST_ASIA));
        });
        stage.untilReady();
        robot.clickOn("#show-peers");
        assertTrue(has(marker(robot, "Seoul"), "peer"));
        assertFalse(has(marker(robot, "Kanazawa"), "peer"));
        assertTrue(has(marker(robot, "Kanazawa"), "pale"), "set back");
        assertFalse(has(marker(robot, "Seoul"), "pale"));
        assertFalse(has(marker(robot, "Asahikawa"), "pale"), "the selected one");
        assertEquals(List.of("Design · East Asia", "1"), legend(robot));
        robot.interact(() -> navigator.go(s -> s.withRegion(Region.JAPAN)));
        assertEquals(List.of("Design · Japan", "0"), legend(robot));
        robot.interact(() -> navigator.showYear(2018));
        assertEquals(List.of("Asahikawa has no field of the network in 2018."), legend(robot));
    }

    @Test
    void tiesWithinOneSignAreToldAndComeApartWhenAskedFor(FxRobot robot) throws TimeoutException {
        robot.interact(() -> navigator.lookAt(Example.state(EAST, 1).camera()));
        drawTies(robot);
        assertEquals(
                List.of("Kanazawa and Lyon: Exchange of music"),
                arcs(robot).stream().filter(Node::isVisible).map(MapStage::spoken).toList());
        assertEquals(
                List.of("Sister cities", "1", "Formal cooperation", "1", "Joint project", "1"),
                legend(robot));
        robot.interact(() -> navigator.glance(Optional.of("seoul")));
        assertTrue(has(marker(robot, "Kanazawa"), "pointed"), "its sign stands for Seoul's");
        robot.clickOn("1 tied city is too near to draw: zoom in");
        stage.untilReady();
        assertTrue(arcs(robot).stream().allMatch(Node::isVisible));
        assertTrue(robot.lookup(".link-nearer").tryQuery().isEmpty());
    }

    @Test
    void anArcLeadsToItsCity(FxRobot robot) throws TimeoutException {
        drawTies(robot);
        robot.interact(stage.map()::requestFocus);
        robot.type(KeyCode.TAB, KeyCode.TAB);
        assertEquals("Kanazawa and Seoul: Sisters since 1962", stage.focused());
        robot.type(KeyCode.ENTER);
        assertEquals(Optional.of("seoul"), navigator.now().city());
        assertEquals(List.of("The atlas knows no tie of Seoul up to 2025."), legend(robot));
    }

    private void drawTies(FxRobot robot) throws TimeoutException {
        robot.interact(() -> navigator.link(l -> l.withTies(true)));
        stage.untilReady();
    }

    private static List<TieArc> arcs(FxRobot robot) {
        return robot.lookup(".tie-arc").queryAll().stream().map(n -> (TieArc) n).toList();
    }

    private static TieArc arc(FxRobot robot, String title) {
        return arcs(robot).stream()
                .filter(a -> MapStage.spoken(a).endsWith(title))
                .findFirst()
                .orElseThrow();
    }

    private static Path line(FxRobot robot, String title) {
        return (Path) arc(robot, title).lookup(".tie-line");
    }

    private static javafx.geometry.Point2D start(Path line) {
        var move = (MoveTo) line.getElements().getFirst();
        assertTrue(line.getElements().stream().skip(1).allMatch(e -> e instanceof LineTo));
        return new javafx.geometry.Point2D(move.getX(), move.getY());
    }

    private static List<String> legend(FxRobot robot) {
        return robot.lookup(".link-legend .label").queryAll().stream()
                .map(n -> ((Label) n).getText())
                .toList();
    }

    private static List<Node> markers(FxRobot robot, String name) {
        return robot.lookup(".city-marker").queryAll().stream()
                .filter(Node::isVisible)
                .filter(m -> MapStage.spoken(m).startsWith(name))
                .toList();
    }

    private static Node marker(FxRobot robot, String name) {
        return markers(robot, name).getFirst();
    }

    private static boolean has(Node node, String pseudoClass) {
        return node.getPseudoClassStates().contains(PseudoClass.getPseudoClass(pseudoClass));
    }
}
