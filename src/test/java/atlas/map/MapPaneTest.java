package atlas.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.Bilingual;
import atlas.city.CreativeField;
import atlas.geo.LatLon;
import atlas.geo.Viewport;
import atlas.map.tile.Tiles;
import atlas.state.Background;
import atlas.state.Camera;
import atlas.state.Navigator;
import atlas.state.Region;
import atlas.state.Section;
import atlas.state.Settings;
import atlas.state.Theme;
import atlas.state.ViewState;
import atlas.ui.Look;
import atlas.ui.Messages;
import atlas.ui.Patience;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
final class MapPaneTest {
    private final Navigator navigator = new Navigator(Example.state(new LatLon(38.5, 137), 5));
    private static final Settings SETTINGS = Settings.fresh();
    // One for all tests: it reads the outlines once.
    private static final AtomicReference<Tiles> TILES = new AtomicReference<>();

    private MapPane map;

    @Start
    void show(Stage stage) {
        SETTINGS.reducedMotion().set(true);
        SETTINGS.theme().set(Theme.LIGHT);
        var background =
                new Background(
                        Runnable::run,
                        Platform::runLater,
                        failure -> {
                            throw new IllegalStateException(failure);
                        });
        var context =
                new MapContext(
                        navigator,
                        SETTINGS,
                        new Messages(navigator.part(ViewState::language)),
                        background,
                        TILES.updateAndGet(made ->
                                made == null ? new Tiles(background, SETTINGS.theme()) : made),
                        Example.CITIES,
                        Known.NOTHING,
                        id ->
                                Optional.of(new Rating(47, new Bilingual("Japan", "日本"), 7, 7))
                                        .filter(_ -> id.equals("kanazawa")),
                        Example.byField(),
                        Example::milieus,
                        Example::ties,
                        Example.events());
        map = new MapPane(context, Example.model(context));
        // The stage is that of all tests and keeps a size of its own.
        map.setManaged(false);
        map.resize(800, 640);
        var scene = new Scene(new Pane(map), 800, 640);
        new Look(SETTINGS.theme(), List.of(MapPane.sheet())).dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @BeforeEach
    void waitForTheFirstMap() throws TimeoutException {
        untilReady();
    }

    @Test
    void aClickOnAMarkerSelectsAndGoesThere(FxRobot robot) throws TimeoutException {
        robot.clickOn(marker(robot, "Kanazawa, Crafts and Folk Art since 2009"));
        untilReady();
        assertEquals(Optional.of("kanazawa"), navigator.now().city());
        assertTrue(navigator.now().camera().zoom() >= 8.5, navigator.now().camera().toString());
        assertTrue(navigator.now().camera().centre().kilometresTo(Example.KANAZAWA.location()) < 3);
    }

    @Test
    void aCityWithoutMilieusIsSeenInItsSurroundings(FxRobot robot) throws TimeoutException {
        robot.clickOn(marker(robot, "Sapporo, Media Arts since 2013"));
        untilReady();
        assertEquals(6.5, navigator.now().camera().zoom(), 1e-9);
    }

    @Test
    void goingBackGoesBackToWhereTheMapWas(FxRobot robot) throws TimeoutException {
        var before = navigator.now().camera();
        robot.clickOn(marker(robot, "Sapporo, Media Arts since 2013"));
        untilReady();
        robot.interact(navigator::back);
        untilReady();
        assertEquals(before, navigator.now().camera());
    }

    @Test
    void theWheelZoomsAroundThePointerAndTellsTheNavigator(FxRobot robot) throws TimeoutException {
        var before = navigator.now().camera();
        robot.moveTo(map).scroll(3, VerticalDirection.UP);
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> navigator.now().camera().zoom() != before.zoom());
        assertTrue(Math.abs(navigator.now().camera().zoom() - before.zoom()) > 0.05);
    }

    @Test
    void draggingMovesTheMapWithoutSelecting(FxRobot robot) {
        var before = navigator.now().camera();
        robot.moveTo(map).press(MouseButton.PRIMARY).moveBy(120, 0).release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(navigator.now().camera().centre().longitude() < before.centre().longitude() - 3);
        assertEquals(Optional.empty(), navigator.now().city());
    }

    @Test
    void keysMoveAndZoom(FxRobot robot) {
        robot.interact(map::requestFocus);
        var before = navigator.now().camera();
        robot.type(KeyCode.RIGHT);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(navigator.now().camera().centre().longitude() > before.centre().longitude() + 3);
        robot.type(KeyCode.PLUS);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(before.zoom() + 1, navigator.now().camera().zoom(), 1e-6);
        robot.type(KeyCode.HOME);
        WaitForAsyncUtils.waitForFxEvents();
        var home = navigator.now().camera();
        var view = Viewport.around(home.centre(), home.zoom(), map.getWidth(), map.getHeight());
        var south = view.toScreen(new LatLon(Region.JAPAN.south(), Region.JAPAN.east()));
        assertTrue(south.y() < map.getHeight() - foot(robot), "above the years");
        assertTrue(south.x() < map.getWidth());
    }

    @Test
    void theLegendSwitchesAFieldOff(FxRobot robot) {
        robot.clickOn("Media Arts");
        assertTrue(navigator.now().filter().hidden().contains(CreativeField.MEDIA_ARTS));
        assertTrue(markers(robot).stream().noneMatch(m -> spoken(m).startsWith("Sapporo")));
        robot.clickOn("not in the network");
        assertFalse(navigator.now().filter().outsiders());
    }

    @Test
    void aFlightArrives(FxRobot robot) throws TimeoutException {
        SETTINGS.reducedMotion().set(false);
        robot.interact(() -> navigator.select("lyon"));
        untilReady();
        var lyon = navigator.now().camera();
        assertTrue(lyon.centre().kilometresTo(Example.LYON.location()) < 3, lyon.toString());
    }

    @Test
    void aHandOnTheMapEndsAFlight(FxRobot robot) {
        robot.interact(() -> {
            var moving = new SimpleBooleanProperty(false);
            var own = new Navigator(Example.state(new LatLon(38.5, 137), 5));
            var pilot = new Pilot(own, Background.direct(), moving);
            pilot.resize(800, 640);
            pilot.flyTo(pilot.now().at(Example.LYON.location(), 8));
            assertTrue(pilot.flying().get());
            pilot.move(view -> view.panned(10, 0));
            assertFalse(pilot.flying().get());
            pilot.settle();
            assertEquals(5, own.now().camera().zoom(), 1e-9);
            assertTrue(own.now().camera().centre().longitude() > 130);
        });
    }

    @Test
    void nothingFliesWhereMotionIsUnwelcome(FxRobot robot) {
        robot.interact(() -> {
            var own = new Navigator(Example.state(new LatLon(38.5, 137), 5));
            var pilot = new Pilot(own, Background.direct(), new SimpleBooleanProperty(true));
            pilot.resize(800, 640);
            var lyon = pilot.now().at(Example.LYON.location(), 8);
            pilot.flyTo(lyon);
            assertFalse(pilot.flying().get());
            assertEquals(lyon, pilot.now());
        });
    }

    @Test
    void aRegionButtonShowsTheRegion(FxRobot robot) throws TimeoutException {
        robot.clickOn("World");
        untilReady();
        assertEquals(Region.WORLD, navigator.now().region());
        assertTrue(markers(robot).stream().anyMatch(m -> spoken(m).startsWith("Lyon")));
    }

    @Test
    void aMilieuOpensItsSection(FxRobot robot) throws TimeoutException {
        robot.interact(() -> navigator.select("kanazawa"));
        untilReady();
        Node milieu = robot.lookup(".milieu-marker").query();
        assertEquals("Citizen's Art Village, Art village; position approximate", spoken(milieu));
        robot.clickOn(robot.lookup(".milieu-sign").<Node>query());
        assertEquals(Optional.of("art-village"), navigator.now().milieu());
        assertEquals(Section.MILIEUS, navigator.now().section());
    }

    @Test
    void aMilieuThatIsPointedAtComesIntoSight(FxRobot robot) throws TimeoutException {
        robot.interact(() -> navigator.select("kanazawa"));
        untilReady();
        robot.interact(() -> map.show(Region.WORLD));
        untilReady();
        assertTrue(navigator.now().camera().zoom() < 3);
        robot.interact(() -> navigator.point("art-village"));
        untilReady();
        assertTrue(navigator.now().camera().zoom() > 8.5);
    }

    @Test
    void aCityThatComesBackIntoViewHasTheSignAndNameItHad(FxRobot robot) throws TimeoutException {
        var signs = Set.copyOf(markers(robot));
        var names = names(robot);
        for (LatLon place : List.of(new LatLon(0, 0), new LatLon(38.5, 137))) {
            robot.interact(() -> navigator.lookAt(new Camera(place, 5)));
            untilReady();
        }
        assertEquals(signs, Set.copyOf(markers(robot)));
        assertEquals(names, names(robot));
    }

    /** The names that are shown; others may wait, hidden, to be shown again. */
    private static Set<Node> names(FxRobot robot) {
        return robot.lookup(".map-label").match(Node::isVisible).queryAll();
    }

    @Test
    void noMarkerComesOrGoesWhileTheSceneIsStyled(FxRobot robot) {
        robot.interact(() -> {
            var before = markers(robot);
            SETTINGS.theme().set(Theme.PROJECTOR);
            map.getScene().getRoot().applyCss();
            assertEquals(before, markers(robot));
        });
    }

    @Test
    void anotherThemeRepaintsTheEarth(FxRobot robot) throws TimeoutException {
        var light = robot.capture(map).getImage().getPixelReader().getArgb(700, 500);
        robot.interact(() -> SETTINGS.theme().set(Theme.DARK));
        untilReady();
        var dark = robot.capture(map).getImage().getPixelReader().getArgb(700, 500);
        Colours.assertNear(0xffdce8ec, light);
        Colours.assertNear(0xff1a2b35, dark);
    }

    private void untilReady() throws TimeoutException {
        Patience.until(map.ready());
    }

    private double foot(FxRobot robot) {
        return map.getHeight() - robot.lookup(".years").<Node>query().getLayoutY();
    }

    private static String spoken(Node node) {
        return Optional.ofNullable(node.getAccessibleText()).orElse("");
    }

    private static List<Node> markers(FxRobot robot) {
        return robot.lookup(".city-marker").queryAll().stream().filter(Node::isVisible).toList();
    }

    private static Node marker(FxRobot robot, String spoken) {
        return markers(robot).stream()
                .filter(m -> spoken(m).equals(spoken))
                .findFirst()
                .orElseThrow()
                .lookup(".city-sign");
    }
}
