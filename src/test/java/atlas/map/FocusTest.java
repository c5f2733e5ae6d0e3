package atlas.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.City;
import atlas.geo.LatLon;
import atlas.state.Camera;
import atlas.state.Focus;
import atlas.state.Links;
import atlas.state.Navigator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What a class is to look at stands out, and names can be withheld. */
@ExtendWith(ApplicationExtension.class)
final class FocusTest {
    private static final LatLon EAST = new LatLon(38.5, 137);

    private final Navigator navigator = new Navigator(Example.state(EAST, 4));
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
    void theCitiesThatAreToldOfHaveARingAndTheOthersStay(FxRobot robot) throws TimeoutException {
        int before = markers(robot).size();
        focus(robot, Focus.on(List.of("seoul")));
        assertEquals(before, markers(robot).size());
        assertEquals(Set.of("seoul"), ringed(robot));
        assertEquals(1, robot.lookup(".city-ring").queryAll().size());
        focus(robot, Focus.NONE);
        assertEquals(Set.of(), ringed(robot));
        assertTrue(robot.lookup(".city-ring").queryAll().isEmpty());
    }

    @Test
    void aMarkerThatStandsForSeveralOfThemHasTwoRings(FxRobot robot) throws TimeoutException {
        robot.interact(() -> navigator.go(s -> s.withCamera(new Camera(EAST, 1.5))));
        stage.untilReady();
        var ids = Example.CITIES.stream().map(City::id).toList();
        focus(robot, Focus.on(ids));
        int behind = ids.size() - ringed(robot).size();
        assertTrue(behind > 0, "some stand behind others so far away");
        assertFalse(robot.lookup(".city-ring").match(FocusTest::isDouble).queryAll().isEmpty());
        focus(robot, Focus.on(List.of("kanazawa")));
        assertTrue(robot.lookup(".city-ring").match(FocusTest::isDouble).queryAll().isEmpty());
    }

    @Test
    void twoNeighboursThatAreToldOfStandBesideEachOther(FxRobot robot) throws TimeoutException {
        var pair = List.of("kanazawa", "osaka");
        robot.interact(() -> navigator.go(s -> s.withCamera(new Camera(EAST, 3.5))));
        stage.untilReady();
        focus(robot, Focus.on(pair));
        assertEquals(Set.copyOf(pair), ringed(robot));
        robot.interact(() -> {
            List<Node> rings = List.copyOf(robot.lookup(".city-ring").queryAll());
            var one = rings.getFirst().localToScene(rings.getFirst().getLayoutBounds());
            var other = rings.getLast().localToScene(rings.getLast().getLayoutBounds());
            double away =
                    Math.hypot(
                            one.getCenterX() - other.getCenterX(),
                            one.getCenterY() - other.getCenterY());
            assertTrue(away >= one.getWidth() - 2, "no ring lies in another");
        });
        assertFalse(robot.lookup(".city-leader").queryAll().isEmpty(), "a line to the place");
        focus(robot, Focus.NONE);
        assertTrue(robot.lookup(".city-leader").queryAll().isEmpty());
    }

    @Test
    void aToldCityTakesThePlaceOfTheOneItStoodBehind(FxRobot robot) throws TimeoutException {
        robot.interact(() -> navigator.go(s -> s.withCamera(new Camera(EAST, 1.5))));
        stage.untilReady();
        var heads = ids(robot);
        var behind = Example.CITIES.stream().map(City::id).filter(id -> !heads.contains(id));
        String told = behind.findFirst().orElseThrow();
        focus(robot, Focus.on(List.of(told)));
        assertEquals(Set.of(told), ringed(robot));
    }

    private static boolean isDouble(Node ring) {
        return ring.getPseudoClassStates().contains(PseudoClass.getPseudoClass("several"));
    }

    @Test
    void aToldCityThatHasYetToJoinIsThereAllTheSame(FxRobot robot) throws TimeoutException {
        robot.interact(() -> navigator.showYear(2005));
        stage.untilReady();
        assertFalse(ids(robot).contains("seoul"));
        focus(robot, Focus.on(List.of("seoul")));
        assertTrue(ids(robot).contains("seoul"));
        focus(robot, Focus.NONE);
        assertFalse(ids(robot).contains("seoul"));
    }

    @Test
    void theSelectedCityNeedsNoRingBesideItsOwn(FxRobot robot) throws TimeoutException {
        focus(robot, Focus.on(List.of("kanazawa")));
        assertTrue(robot.lookup(".city-ring").query().isVisible());
        robot.interact(() -> navigator.select("kanazawa"));
        stage.untilReady();
        assertFalse(robot.lookup(".city-ring").query().isVisible());
    }

    @Test
    void toldCitiesComeFirstInTheOrderOfTheTelling() {
        List<City> ranked = Importance.ranked(Example.CITIES, 2025, _ -> false);
        List<String> ids = ranked.stream().map(City::id).toList();
        String last = ids.getLast();
        String middle = ids.get(1);
        var told = Importance.toldFirst(Focus.on(List.of(last, middle)), ranked);
        assertEquals(List.of(last, middle), told.subList(0, 2).stream().map(City::id).toList());
        assertEquals(ids.getFirst(), told.get(2).id());
        assertEquals(Set.copyOf(ranked), Set.copyOf(told));
    }

    @Test
    void withheldNamesAreNeitherWrittenNorSpoken(FxRobot robot) throws TimeoutException {
        assertTrue(names(robot).contains("Kanazawa"));
        focus(robot, Focus.NONE.withMasked(true));
        assertEquals(Set.of("?"), names(robot));
        assertTrue(
                markers(robot).stream()
                        .map(MapStage::spoken)
                        .allMatch(said -> said.startsWith("Name withheld")));
        robot.moveTo(marker(robot, "kanazawa"));
        WaitForAsyncUtils.waitForFxEvents();
        var card = (Parent) robot.lookup(".city-card").match(Node::isVisible).query();
        assertFalse(texts(card).contains("Kanazawa"));
        assertTrue(texts(card).contains("?"));
    }

    @Test
    void aClickOnACityWithoutANameTellsItAndTheNextSelects(FxRobot robot) throws TimeoutException {
        focus(robot, Focus.on(List.of("kanazawa")).withMasked(true));
        robot.clickOn(marker(robot, "kanazawa"));
        stage.untilReady();
        assertEquals(Set.of("kanazawa"), navigator.now().focus().named());
        assertEquals(Optional.empty(), navigator.now().city());
        assertTrue(names(robot).contains("Kanazawa"));
        assertTrue(names(robot).contains("?"));
        robot.clickOn(marker(robot, "kanazawa"));
        stage.untilReady();
        assertEquals(Optional.of("kanazawa"), navigator.now().city());
    }

    @Test
    void nothingOnTheMapGivesAWithheldNameAway(FxRobot robot) throws TimeoutException {
        robot.interact(() -> {
            navigator.select("kanazawa");
            navigator.go(s ->
                    s.withYear(2009)
                            .withLinks(new Links(true, true))
                            .withCamera(new Camera(Example.ART_VILLAGE.location(), 10)));
        });
        stage.untilReady();
        assertTrue(written(robot).stream().anyMatch(w -> w.contains("Art Village")), "before");
        focus(robot, Focus.NONE.withMasked(true));
        robot.interact(() -> navigator.showYear(2010));
        assertNothingTold(robot);
        robot.interact(() -> navigator.go(s -> s.withYear(2013)));
        assertNothingTold(robot);
    }

    private static void assertNothingTold(FxRobot robot) {
        for (String words : written(robot)) {
            for (String name : List.of("Kanazawa", "Seoul", "Art Village")) {
                assertFalse(words.contains(name), words);
            }
        }
    }

    /** All words that can be seen or heard. */
    private static Set<String> written(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        var seen = robot.lookup(node -> node.isVisible()).queryAll();
        return seen.stream()
                .flatMap(node ->
                        Stream.of(
                                MapStage.spoken(node),
                                switch (node) {
                                    case Text text -> text.getText();
                                    case Labeled labeled -> labeled.getText();
                                    default -> "";
                                }))
                .collect(Collectors.toSet());
    }

    private void focus(FxRobot robot, Focus focus) throws TimeoutException {
        robot.interact(() -> navigator.go(s -> s.withFocus(focus)));
        stage.untilReady();
    }

    private static List<CityMarker> markers(FxRobot robot) {
        return robot.lookup(".city-marker").queryAllAs(CityMarker.class).stream()
                .filter(Node::isVisible)
                .toList();
    }

    private static CityMarker marker(FxRobot robot, String city) {
        return markers(robot).stream()
                .filter(m -> m.city().id().equals(city))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> ringed(FxRobot robot) {
        return markers(robot).stream()
                .filter(m ->
                        m.getPseudoClassStates().contains(PseudoClass.getPseudoClass("set-off")))
                .map(m -> m.city().id())
                .collect(Collectors.toSet());
    }

    private static Set<String> ids(FxRobot robot) {
        return markers(robot).stream().map(m -> m.city().id()).collect(Collectors.toSet());
    }

    private static Set<String> names(FxRobot robot) {
        return robot.lookup(".map-name").queryAllAs(Text.class).stream()
                .filter(name -> name.getParent() instanceof CityLabel)
                .map(Text::getText)
                .collect(Collectors.toSet());
    }

    private static Set<String> texts(Parent card) {
        return card.lookupAll(".label").stream()
                .map(Label.class::cast)
                .map(Label::getText)
                .collect(Collectors.toSet());
    }
}
