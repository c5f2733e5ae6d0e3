package atlas.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.Language;
import atlas.city.Milieu;
import atlas.geo.LatLon;
import atlas.map.tile.Tiles;
import atlas.state.Background;
import atlas.state.Navigator;
import atlas.state.Settings;
import atlas.state.ViewState;
import atlas.ui.Look;
import atlas.ui.Messages;
import atlas.ui.Patience;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
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
final class TwinMapsTest {
    private static final TwinMaps.Pair BOTH = pair("kanazawa", "sapporo");
    private static final AtomicReference<Tiles> TILES = new AtomicReference<>();

    private final Navigator navigator = new Navigator(Example.state(new LatLon(38.5, 137), 5));
    private final SimpleObjectProperty<TwinMaps.Pair> pair = new SimpleObjectProperty<>(BOTH);
    private final List<String> chosen = new ArrayList<>();
    private final List<Double> passedOn = new ArrayList<>();

    private TwinMaps maps;
    private Button elsewhere;

    @Start
    void show(Stage stage) {
        var settings = Settings.fresh();
        settings.reducedMotion().set(true);
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
                        settings,
                        new Messages(navigator.part(ViewState::language)),
                        background,
                        TILES.updateAndGet(made ->
                                made == null ? new Tiles(background, settings.theme()) : made),
                        Example.CITIES,
                        Known.NOTHING,
                        _ -> Optional.empty(),
                        Example.byField(),
                        Example::milieus,
                        Example::ties,
                        Example.events());
        maps = new TwinMaps(context, pair, milieu -> chosen.add(milieu.id()));
        maps.setManaged(false);
        maps.resize(960, 360);
        elsewhere = new Button("elsewhere");
        elsewhere.setLayoutY(400);
        var root = new Pane(elsewhere, maps);
        root.addEventHandler(ScrollEvent.SCROLL, event -> passedOn.add(event.getDeltaY()));
        var scene = new Scene(root, 960, 500);
        new Look(settings.theme(), List.of(MapPane.sheet())).dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @BeforeEach
    void ready() throws TimeoutException {
        Patience.until(maps.ready());
    }

    @Test
    void eachSaysWhatItShows() {
        assertTrue(
                MapStage.spoken(map(0)).startsWith("Map of Kanazawa: 1 milieu."),
                MapStage.spoken(map(0)));
        assertTrue(
                MapStage.spoken(map(1)).startsWith("Map of Sapporo: no milieus recorded yet."),
                MapStage.spoken(map(1)));
        assertTrue(shown(map(0)).contains("Kanazawa"), shown(map(0)).toString());
        assertTrue(shown(map(1)).contains("no milieus recorded yet"), shown(map(1)).toString());
    }

    @Test
    void theLanguageChangesLive(FxRobot robot) throws TimeoutException {
        robot.interact(() -> navigator.go(s -> s.withLanguage(Language.JAPANESE)));
        ready();
        assertTrue(MapStage.spoken(map(0)).startsWith("金沢の地図、創造の場 1か所。"), MapStage.spoken(map(0)));
        assertTrue(shown(map(1)).contains("創造の場は未収録"), shown(map(1)).toString());
    }

    @Test
    void theScaleBarsAreTheSame(FxRobot robot) throws TimeoutException {
        assertSameBars();
        robot.interact(() -> maps.tandem().first().zoom(-3, maps.tandem().middle()));
        ready();
        assertSameBars();
    }

    @Test
    void anEmptySideSaysWhatToDo(FxRobot robot) throws TimeoutException {
        robot.interact(
                () -> pair.set(new TwinMaps.Pair(Optional.of("kanazawa"), Optional.empty())));
        ready();
        assertEquals(
                List.of("Choose a city, and its map appears here at the same scale."),
                shown(map(1)));
        assertFalse(map(1).isFocusTraversable());
        assertTrue(shown(map(0)).contains("Kanazawa"));
        robot.interact(() -> pair.set(pair("no-such-city", "kanazawa")));
        ready();
        assertTrue(shown(map(1)).contains("Kanazawa"));
    }

    @Test
    void keysMoveBoth(FxRobot robot) throws TimeoutException {
        var before = maps.tandem().second().now();
        robot.interact(map(0)::requestFocus);
        robot.type(KeyCode.RIGHT).type(KeyCode.MINUS);
        ready();
        var moved = maps.tandem().second().now();
        assertTrue(moved.centre().longitude() > before.centre().longitude());
        assertEquals(before.zoom() - 1, moved.zoom(), 0.01);
        robot.interact(map(1)::requestFocus);
        robot.type(KeyCode.HOME);
        ready();
        assertEquals(before.zoom(), maps.tandem().second().now().zoom(), 1e-9);
        assertEquals(0, before.centre().kilometresTo(maps.tandem().second().now().centre()), 1e-6);
    }

    @Test
    void draggingOneMovesTheOther(FxRobot robot) throws TimeoutException {
        var before = maps.tandem().first().now().centre();
        robot.moveTo(map(1)).press(MouseButton.PRIMARY).moveBy(60, 40).release(MouseButton.PRIMARY);
        ready();
        assertTrue(before.kilometresTo(maps.tandem().first().now().centre()) > 1);
    }

    @Test
    void theWheelIsForThePageUntilTheMapsHaveTheFocus(FxRobot robot) {
        robot.interact(elsewhere::requestFocus);
        double zoom = maps.tandem().first().now().zoom();
        robot.moveTo(map(0)).scroll(2, VerticalDirection.DOWN);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(zoom, maps.tandem().first().now().zoom(), 1e-9);
        assertFalse(passedOn.isEmpty());
        passedOn.clear();
        robot.interact(map(1)::requestFocus);
        robot.moveTo(map(0)).scroll(2, VerticalDirection.DOWN).scroll(2, VerticalDirection.UP);
        robot.scroll(2, VerticalDirection.UP);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(passedOn.isEmpty());
    }

    @Test
    void tabGoesToTheMilieusAndEnterChooses(FxRobot robot) {
        robot.interact(map(0)::requestFocus);
        robot.type(KeyCode.TAB);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(
                "Citizen's Art Village, Art village; position approximate",
                MapStage.spoken(maps.getScene().getFocusOwner()));
        var card = (PointCard) map(0).lookup(".milieu-card");
        assertTrue(card.isVisible());
        assertTrue(
                shown(card)
                        .containsAll(List.of("Citizen's Art Village", "Art village · since 1996")),
                shown(card).toString());
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of("art-village"), chosen);
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(map(0), maps.getScene().getFocusOwner());
        assertFalse(card.isVisible());
    }

    @Test
    void thePointerShowsTheCardAndAClickChooses(FxRobot robot) {
        Node marker = map(0).lookup(".milieu-marker");
        robot.moveTo(marker.lookup(".milieu-sign"));
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(map(0).lookup(".milieu-card").isVisible());
        robot.clickOn(marker.lookup(".milieu-sign"));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of("art-village"), chosen);
    }

    @Test
    void theMilieusAreInSight() {
        var marker = (MilieuMarker) map(0).lookup(".milieu-marker");
        Milieu milieu = marker.milieu();
        var point = maps.tandem().first().now().toScreen(milieu.location());
        assertTrue(point.x() > 0 && point.x() < maps.getWidth() / 2 - 10);
        assertTrue(point.y() > 0 && point.y() < maps.getHeight());
        assertTrue(map(0).lookup(".milieu-words").isVisible());
    }

    @Test
    void onlyTheSignsThatAreSeenAreExplained(FxRobot robot) throws TimeoutException {
        assertEquals(
                List.of("Making: studios, crafts", "Dashed: position approximate"),
                shown(maps.legend()));
        robot.interact(() -> pair.set(pair("lyon", "sapporo")));
        ready();
        assertEquals(List.of(), shown(maps.legend()));
    }

    @Test
    void anotherPairStartsAtItsOwnHome(FxRobot robot) throws TimeoutException {
        robot.interact(() -> maps.tandem().first().pan(400, 100));
        robot.interact(() -> pair.set(pair("lyon", "kanazawa")));
        ready();
        assertEquals(
                0,
                maps.tandem().first().now().centre().kilometresTo(Example.LYON.location()),
                1e-6);
        assertSameBars();
        assertTrue(shown(map(1)).contains("Kanazawa"));
    }

    @Test
    void nothingIsLaidOutAtRest(FxRobot robot) {
        robot.interact(() -> {
            maps.getScene().getRoot().applyCss();
            maps.getScene().getRoot().layout();
            assertFalse(maps.isNeedsLayout());
            assertFalse(((Pane) maps.getScene().getRoot()).isNeedsLayout());
        });
    }

    private void assertSameBars() {
        List<String> words = new ArrayList<>();
        List<Double> widths = new ArrayList<>();
        for (int side = 0; side < 2; side++) {
            var bar = map(side).lookup(".scale-bar");
            words.add(((Label) bar.lookup(".label")).getText());
            widths.add(bar.lookup(".scale-bar-line").getLayoutBounds().getWidth());
        }
        assertEquals(words.get(0), words.get(1));
        assertEquals(widths.get(0), widths.get(1), 1.01);
    }

    private Node map(int side) {
        return maps.lookupAll(".twin-map").stream().toList().get(side);
    }

    private static List<String> shown(Node part) {
        return part.lookupAll(".label").stream()
                .filter(n -> isShown(n, part))
                .map(n -> ((Label) n).getText())
                .toList();
    }

    private static boolean isShown(Node node, Node root) {
        for (Node n = node; n != null && !n.equals(root); n = n.getParent()) {
            if (!n.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static TwinMaps.Pair pair(String first, String second) {
        return new TwinMaps.Pair(Optional.of(first), Optional.of(second));
    }
}
