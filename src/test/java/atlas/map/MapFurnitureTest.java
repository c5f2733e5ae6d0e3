package atlas.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.CreativeField;
import atlas.geo.LatLon;
import atlas.state.Navigator;
import atlas.state.Region;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What stands on the map's edges says what is true of the map. */
@ExtendWith(ApplicationExtension.class)
final class MapFurnitureTest {
    private final Navigator navigator =
            new Navigator(Example.state(new LatLon(38.5, 137), 5).withCity("sapporo"));
    private MapStage stage;

    @Start
    void show(Stage window) {
        stage = MapStage.open(window, navigator);
    }

    @BeforeEach
    void waitForTheFirstMap() throws TimeoutException {
        stage.untilReady();
    }

    // The next test has the same window.
    @AfterEach
    void giveTheWindowBack() throws TimeoutException {
        width(800);
    }

    @Test
    void aRegionIsOnlyMarkedWhileTheMapShowsIt(FxRobot robot) throws TimeoutException {
        robot.clickOn("Asia-Pacific");
        stage.untilReady();
        assertEquals(List.of("Asia-Pacific"), marked(robot));
        look(new LatLon(46, 5), 5);
        assertEquals(List.of(), marked(robot));
        assertEquals(Region.ASIA_PACIFIC, navigator.now().region(), "of the list");
        robot.clickOn("Asia-Pacific");
        stage.untilReady();
        assertEquals(List.of("Asia-Pacific"), marked(robot));
    }

    @Test
    void theCountsSayWhatTheyCount(FxRobot robot) {
        robot.interact(() -> navigator.showYear(2014));
        assertEquals("Cities in the whole world, 2014", words(robot, ".legend-scope"));
        robot.interact(() -> navigator.toggle(CreativeField.DESIGN));
        assertEquals("Cities in the whole world, 2014", words(robot, ".legend-scope"));
        robot.interact(() -> navigator.filter(f -> f.withCountry(Optional.of("JPN"))));
        assertEquals("Filtered cities, whole world, 2014", words(robot, ".legend-scope"));
    }

    @Test
    void aDoubleClickKeepsOneFieldAndTheNextBringsAllBack(FxRobot robot) {
        robot.doubleClickOn("Media Arts");
        assertEquals(CreativeField.values().length - 1, navigator.now().filter().hidden().size());
        assertFalse(navigator.now().filter().hidden().contains(CreativeField.MEDIA_ARTS));
        assertFalse(navigator.now().filter().outsiders());
        robot.doubleClickOn("Media Arts");
        assertTrue(navigator.now().filter().isNone());
    }

    @Test
    void theSelectedCityStaysInSightWhenTheMapGetsNarrow(FxRobot robot) throws TimeoutException {
        look(new LatLon(40, 134), 6);
        double before = x(robot);
        assertTrue(before > 600, "near the right edge: " + before);
        width(420);
        assertTrue(x(robot) > 0 && x(robot) < 420, "in sight: " + x(robot));
        width(800);
        assertEquals(before, x(robot), 1, "where it was");
        look(new LatLon(46, 5), 6);
        width(420);
        assertFalse(robot.lookup(".city-marker:selected").query().isVisible(), "left alone");
    }

    @Test
    void largerTypeDoesNotHideTheSelectedCity(FxRobot robot) throws TimeoutException {
        // Where the button of the farthest zoom will stand.
        look(new LatLon(42.2, 135), 6);
        double em = 13;
        for (double size : new double[] {2 * em, 1.5 * em, em}) {
            type(size);
            var sign = robot.lookup(".city-marker:selected").query();
            var x = sign.getTranslateX();
            var y = sign.getTranslateY();
            for (String part :
                    List.of(".zoom-buttons", ".region-buttons", ".link-buttons", ".years")) {
                Node there = robot.lookup(part).query();
                assertFalse(there.getBoundsInParent().contains(x, y), part + " at " + size);
            }
        }
    }

    private void type(double pixels) throws TimeoutException {
        String rule = ".root { -fx-font-size: %spx; }".formatted(pixels);
        String sheet =
                "data:text/css;base64,"
                        + Base64.getEncoder()
                                .encodeToString(rule.getBytes(StandardCharsets.US_ASCII));
        WaitForAsyncUtils.waitForAsyncFx(
                5000, () -> stage.map().getScene().getStylesheets().add(sheet));
        stage.untilReady();
    }

    @Test
    void theLegendStartsFoldedWhereItWouldLieOnTheRegion(FxRobot robot) throws TimeoutException {
        robot.clickOn("Japan");
        stage.untilReady();
        assertTrue(robot.lookup(".legend-entries").query().isVisible());
        var legend = bounds(robot.lookup(".legend").query());
        robot.clickOn("World");
        stage.untilReady();
        assertFalse(robot.lookup(".legend-entries").query().isVisible());
        robot.clickOn(".legend-title");
        assertTrue(robot.lookup(".legend-entries").query().isVisible(), "if asked for");
        robot.clickOn("Japan");
        stage.untilReady();
        assertTrue(robot.lookup(".legend-entries").query().isVisible());
        assertEquals(legend, bounds(robot.lookup(".legend").query()));
    }

    @Test
    void nearestAndFarthestAreToldByTheButtons(FxRobot robot) throws TimeoutException {
        look(new LatLon(40, 134), 12);
        assertEquals(List.of(true, false, false), off(robot));
        look(new LatLon(40, 134), 11);
        assertEquals(List.of(false, false, false), off(robot));
    }

    private static List<Boolean> off(FxRobot robot) {
        return robot.lookup(".zoom-button").queryAll().stream()
                .map(button -> button.getPseudoClassStates().contains(MapButtons.OFF))
                .toList();
    }

    @Test
    void theWordsOnAYearLeaveTheScaleFree(FxRobot robot) {
        YearTrack track = robot.lookup(".year-track").queryAs(YearTrack.class);
        robot.moveTo(track.localToScreen(track.middle(2004), track.getHeight() / 2));
        WaitForAsyncUtils.waitForFxEvents();
        var hint = bounds(robot.lookup(".year-hint").query());
        var scale = bounds(robot.lookup(".scale-bar").query());
        assertTrue(hint.getWidth() > 0 && !hint.intersects(scale), hint + " on " + scale);
    }

    @Test
    void theScaleOfTheYearsStaysWhileFiltering(FxRobot robot) {
        robot.interact(() -> navigator.filter(f -> f.withCountry(Optional.of("KOR"))));
        WaitForAsyncUtils.waitForFxEvents();
        var bar =
                robot.lookup(".year-bar").queryAllAs(YearBar.class).stream()
                        .filter(b -> b.year() == 2019)
                        .findFirst()
                        .orElseThrow();
        double whole = height(bar, ".year-bar-all");
        assertEquals(bar.getHeight(), whole, 1, "five members are the most");
        double part = height(bar, ".year-bar-old") + height(bar, ".year-bar-new");
        assertEquals(whole / 5, part, 1, "one of them is in Korea");
    }

    private void look(LatLon centre, double zoom) throws TimeoutException {
        WaitForAsyncUtils.waitForAsyncFx(
                5000, () -> navigator.lookAt(Example.state(centre, zoom).camera()));
        stage.untilReady();
    }

    private void width(double pixels) throws TimeoutException {
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> stage.map().resize(pixels, 640));
        stage.untilReady();
    }

    private static double x(FxRobot robot) {
        return robot.lookup(".city-marker:selected").query().getTranslateX();
    }

    private static javafx.geometry.Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static double height(YearBar bar, String part) {
        return bar.lookup(part).getLayoutBounds().getHeight();
    }

    private static String words(FxRobot robot, String query) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(query).queryAs(Labeled.class).getText();
    }

    private static List<String> marked(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot
                .lookup(".region-buttons .region-button")
                .queryAllAs(ToggleButton.class)
                .stream()
                .filter(ToggleButton::isSelected)
                .map(ToggleButton::getText)
                .toList();
    }
}
