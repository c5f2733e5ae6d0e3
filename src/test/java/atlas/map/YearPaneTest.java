package atlas.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.geo.LatLon;
import atlas.state.Background;
import atlas.state.Navigator;
import atlas.state.Settings;
import atlas.state.ViewState;
import atlas.ui.Look;
import atlas.ui.Messages;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The years on the map, by hand and by key; they run from 2004 to 2019. */
@ExtendWith(ApplicationExtension.class)
final class YearPaneTest {
    private final Navigator navigator = new Navigator(Example.state(new LatLon(38.5, 137), 5));
    private final Settings settings = Settings.fresh();
    private MapPane map;

    @Start
    void show(Stage stage) {
        settings.reducedMotion().set(true);
        var background =
                new Background(
                        Runnable::run,
                        Platform::runLater,
                        failure -> {
                            throw new IllegalStateException(failure);
                        });
        var messages = new Messages(navigator.part(ViewState::language));
        var context = Example.context(navigator, settings, background, messages);
        map = new MapPane(context, Example.model(context));
        var scene = new Scene(map, 800, 640);
        new Look(settings.theme(), List.of(MapPane.sheet())).dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void arrowsStepAndHomeAndEndLeapOnTheSlider(FxRobot robot) {
        robot.interact(() -> track(robot).requestFocus());
        var camera = navigator.now().camera();
        robot.type(KeyCode.LEFT, KeyCode.LEFT);
        assertEquals(2017, year());
        robot.type(KeyCode.RIGHT);
        assertEquals(2018, year());
        robot.type(KeyCode.HOME);
        assertEquals(2004, year());
        robot.type(KeyCode.PAGE_UP);
        assertEquals(2009, year());
        robot.type(KeyCode.END);
        assertEquals(2019, year());
        assertEquals(camera, navigator.now().camera());
        assertFalse(navigator.canGoBack().get());
    }

    @Test
    void commaAndFullStopStepOnTheMap(FxRobot robot) {
        robot.interact(map::requestFocus);
        robot.type(KeyCode.COMMA, KeyCode.COMMA, KeyCode.PERIOD);
        assertEquals(2018, year());
    }

    @Test
    void aClickAndADragOnTheBarsChooseTheYear(FxRobot robot) {
        var camera = navigator.now().camera();
        robot.clickOn(at(robot, 2010));
        assertEquals(2010, year());
        robot.drag(at(robot, 2010), MouseButton.PRIMARY).moveTo(at(robot, 2013)).drop();
        assertEquals(2013, year());
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(camera, navigator.now().camera(), "the map stays where it is");
    }

    @Test
    void spaceOnTheMapPlaysToTheEndAndHolds(FxRobot robot) throws TimeoutException {
        robot.interact(() -> {
            navigator.showYear(2017);
            map.requestFocus();
        });
        robot.type(KeyCode.SPACE);
        assertEquals("Pause", spoken(robot, ".year-play"));
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> year() == 2019);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("Play the years", spoken(robot, ".year-play"));
        assertFalse(navigator.canGoBack().get());
    }

    @Test
    void spaceOnTheSliderPlaysAndAStepHolds(FxRobot robot) {
        robot.interact(() -> track(robot).requestFocus());
        robot.type(KeyCode.SPACE);
        assertEquals("Pause", spoken(robot, ".year-play"));
        robot.type(KeyCode.RIGHT);
        assertEquals("Play the years", spoken(robot, ".year-play"));
    }

    @Test
    void theMapAndItsSignsFollowTheYear(FxRobot robot) {
        robot.interact(() -> navigator.showYear(2012));
        assertEquals(List.of("Kanazawa", "Osaka", "Seoul"), inSight(robot));
        robot.interact(() -> navigator.showYear(2013));
        assertEquals(List.of("Kanazawa", "Osaka", "Sapporo", "Seoul"), inSight(robot));
    }

    @Test
    void aScreenReaderHearsYearAndNumbers(FxRobot robot) {
        robot.interact(() -> navigator.showYear(2013));
        var track = track(robot);
        assertEquals("2013: 4 members, 1 new", track.getAccessibleText());
        assertEquals(2013.0, track.queryAccessibleAttribute(AccessibleAttribute.VALUE));
        assertEquals(2004.0, track.queryAccessibleAttribute(AccessibleAttribute.MIN_VALUE));
        assertEquals(2019.0, track.queryAccessibleAttribute(AccessibleAttribute.MAX_VALUE));
    }

    @Test
    void thePointerIsToldTheNumbersOfAYear(FxRobot robot) {
        assertFalse(robot.lookup(".year-hint").tryQuery().isPresent());
        robot.moveTo(at(robot, 2010));
        var hint = robot.lookup(".year-hint").<Label>query();
        assertTrue(hint.isVisible());
        assertEquals("2010: 3 members, 1 new", hint.getText());
        assertEquals(2025, year(), "looking is not choosing");
    }

    @Test
    void anEventLeadsToItsCity(FxRobot robot) {
        robot.interact(() -> navigator.showYear(2010));
        assertEquals("3 events", text(robot, ".year-more"));
        robot.clickOn(".year-more");
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn("Seoul: City of Design");
        assertEquals(Optional.of("seoul"), navigator.now().city());
        robot.interact(() -> navigator.showYear(2011));
        assertEquals(
                "No city joined in 2011: 3 members in 3 countries", text(robot, ".year-sentence"));
        assertFalse(robot.lookup(".year-more").<Node>query().isVisible());
    }

    @Test
    void foldedAwayItStillPlays(FxRobot robot) {
        robot.clickOn(".year-fold");
        assertFalse(navigator.now().frame().years());
        assertFalse(track(robot).isVisible());
        robot.clickOn(".year-play");
        assertEquals("Pause", spoken(robot, ".year-play"));
        assertTrue(year() < 2019);
    }

    @Test
    void whoJoinsSendsOutARingOnceUnlessMotionIsUnwelcome(FxRobot robot) throws TimeoutException {
        robot.interact(() -> navigator.showYear(2013));
        assertEquals(0, rings(robot));
        robot.interact(() -> {
            settings.reducedMotion().set(false);
            navigator.showYear(2012);
            navigator.showYear(2013);
            assertEquals(1, rings(robot));
        });
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> rings(robot) == 0);
    }

    private static int rings(FxRobot robot) {
        return robot.lookup(".newcomer").queryAll().size();
    }

    @Test
    void itHidesNothingOfTheMapsFurniture(FxRobot robot) {
        Bounds years = onScene(robot, ".years");
        for (String other : List.of(".scale-bar", ".attribution", ".legend", ".zoom-buttons")) {
            assertFalse(years.intersects(onScene(robot, other)), other);
        }
        assertTrue(years.getMaxY() <= map.getHeight());
    }

    private static Bounds onScene(FxRobot robot, String selector) {
        var region = robot.lookup(selector).<Region>query();
        return region.localToScene(region.getLayoutBounds());
    }

    private int year() {
        WaitForAsyncUtils.waitForFxEvents();
        return navigator.now().year();
    }

    private Point2D at(FxRobot robot, int year) {
        YearTrack track = track(robot);
        return track.localToScreen(track.middle(year), track.getHeight() / 2);
    }

    private static YearTrack track(FxRobot robot) {
        return robot.lookup(".year-track").query();
    }

    private static List<String> inSight(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(".city-marker").<CityMarker>queryAll().stream()
                .filter(Node::isVisible)
                .map(m -> m.city().name().common().english())
                .sorted()
                .toList();
    }

    private static String text(FxRobot robot, String selector) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(selector).<Labeled>query().getText();
    }

    private static String spoken(FxRobot robot, String selector) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(selector).<Node>query().getAccessibleText();
    }
}
