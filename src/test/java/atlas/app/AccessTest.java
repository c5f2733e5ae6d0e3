package atlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.Language;
import atlas.map.CityListPane;
import atlas.state.Section;
import atlas.state.Theme;
import atlas.state.ViewState.Frame;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Everything in the window can be reached, seen and heard without a mouse. */
@ExtendWith(ApplicationExtension.class)
final class AccessTest {
    private static final int PATIENCE_SECONDS = 60;

    // What draws instead of telling, by style class.
    private static final List<String> CHARTS =
            List.of(".radar", ".place-strip", ".scale-bar", ".figure", ".year-track");
    // Signs of the map, which its own keys reach.
    private static final List<String> SIGNS = List.of("city-marker", "milieu-marker", "tie-arc");
    private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("focused");
    private static final PseudoClass VISIBLE = PseudoClass.getPseudoClass("focus-visible");

    @TempDir private static Path folder;

    private volatile Optional<Keeper> keeper = Optional.empty();
    private volatile Optional<Desk> desk = Optional.empty();

    @Start
    void open(Stage stage) {
        var arguments = Arguments.of("--data-dir=" + folder, "--language=en");
        var opening =
                new Desk(arguments, Host.alone(folder), stage, made -> keeper = Optional.of(made));
        desk = Optional.of(opening);
        opening.open();
    }

    @BeforeEach
    void waitForTheAtlas() throws TimeoutException {
        until(() -> desk.flatMap(Desk::atlas).isPresent());
        inTheWindow(() -> {
            atlas().settings().reducedMotion().set(true);
            atlas().navigator().link(l -> l.withTies(true).withPeers(true));
            atlas().navigator().select("osaka");
            atlas().navigator().select("kanazawa");
        });
        until(() -> atlas().isComplete());
    }

    @AfterEach
    void close() {
        inTheWindow(() -> keeper.ifPresent(Keeper::close));
    }

    @Test
    void everythingThatTakesTheFocusHasAText() throws TimeoutException {
        var mute = new TreeSet<String>();
        int heard = 0;
        for (Language language : Language.values()) {
            inTheWindow(() -> atlas().navigator().speak(language));
            for (Section section : Section.values()) {
                inTheWindow(() -> atlas().navigator().open(section));
                until(() -> atlas().isComplete());
                for (Node node : stops()) {
                    heard++;
                    if (text(node).isBlank()) {
                        mute.add(language + " " + section + " " + name(node));
                    }
                }
            }
        }
        assertTrue(heard > 500, "stops " + heard);
        assertEquals(Set.of(), mute);
    }

    @Test
    void keysLeadToTheFilterAndTheMapAndStepThroughTheYearsFromEverywhere(FxRobot robot)
            throws TimeoutException {
        int last = 2020;
        inTheWindow(() -> atlas().navigator().showYear(last));
        robot.push(KeyCode.CONTROL, KeyCode.F);
        assertTrue(
                atlas().window().getScene().getFocusOwner().getStyleClass().contains("list-text"),
                () -> "" + atlas().window().getScene().getFocusOwner());
        robot.type(KeyCode.COMMA);
        assertEquals(last, atlas().navigator().now().year());
        robot.type(KeyCode.DOWN, KeyCode.COMMA);
        assertTrue(
                atlas().window().getScene().getFocusOwner() instanceof ListView,
                () -> "" + atlas().window().getScene().getFocusOwner());
        assertEquals(last - 1, atlas().navigator().now().year());
        robot.push(KeyCode.ALT, KeyCode.DIGIT1);
        assertTrue(
                atlas().window().getScene().getFocusOwner().getStyleClass().contains("map-pane"),
                () -> "" + atlas().window().getScene().getFocusOwner());
        robot.type(KeyCode.PERIOD);
        assertEquals(last, atlas().navigator().now().year());
    }

    @Test
    void everyChartHasAText() throws TimeoutException {
        var mute = new TreeSet<String>();
        var heard = new TreeSet<String>();
        for (Language language : Language.values()) {
            inTheWindow(() -> atlas().navigator().speak(language));
            for (Section section : List.of(Section.OVERVIEW, Section.INDEX)) {
                inTheWindow(() -> atlas().navigator().open(section));
                until(() -> atlas().isComplete());
                for (String chart : CHARTS) {
                    for (Node node : atlas().window().lookupAll(chart)) {
                        (text(node).isBlank() ? mute : heard).add(chart);
                    }
                }
            }
        }
        assertEquals(Set.of(), mute);
        assertTrue(heard.containsAll(CHARTS), heard.toString());
    }

    @Test
    void theFocusIsSeenOnEverythingInEveryTheme() throws TimeoutException {
        var unseen = new TreeSet<String>();
        var looked = new TreeSet<String>();
        for (Theme theme : Theme.values()) {
            inTheWindow(() -> atlas().settings().theme().set(theme));
            for (Section section : List.of(Section.OVERVIEW, Section.INDEX, Section.MILIEUS)) {
                inTheWindow(() -> atlas().navigator().open(section));
                until(() -> atlas().isComplete());
                inTheWindow(() -> {
                    for (Node node : stops()) {
                        String look = theme + " " + name(node);
                        // Such lists mark the focus on their rows, which have it only in earnest.
                        boolean rows =
                                node instanceof ListView
                                        && !(node.getParent() instanceof CityListPane);
                        if (!rows && looked.add(look) && !changes(node)) {
                            unseen.add(look);
                        }
                    }
                });
            }
        }
        assertTrue(looked.size() > 30, looked.toString());
        assertEquals(Set.of(), unseen);
    }

    @Test
    void tabGoesFromTheBarToTheListTheMapAndThePanel(FxRobot robot) {
        // A window as narrow as this has folded the list.
        inTheWindow(() -> {
            if (!atlas().navigator().now().frame().list()) {
                atlas().navigator().fold(Frame::withListFolded);
            }
            atlas().window().lookup("#list-toggle").requestFocus();
        });
        var places = new ArrayList<String>();
        for (int i = 0; i < 120 && !places.contains("city-pane"); i++) {
            String place = place(owner());
            if (places.isEmpty() || !places.getLast().equals(place)) {
                places.add(place);
            }
            robot.type(KeyCode.TAB);
            WaitForAsyncUtils.waitForFxEvents();
        }
        assertEquals(
                List.of("top-bar", "city-list", "map-pane", "city-pane"),
                places.stream().distinct().toList());
        assertEquals(places.size(), Set.copyOf(places).size(), places.toString());
    }

    private Node owner() {
        return atlas().window().getScene().getFocusOwner();
    }

    private static String place(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            for (String part : List.of("top-bar", "city-list", "map-pane", "city-pane")) {
                if (at.getStyleClass().contains(part)) {
                    return part;
                }
            }
        }
        return "nowhere";
    }

    /** Every node on show that takes the focus. */
    private List<Node> stops() {
        var found = new ArrayList<Node>();
        gather(atlas().window(), found);
        assertFalse(found.isEmpty());
        return found;
    }

    private static void gather(Node node, List<Node> found) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable() || SIGNS.stream().anyMatch(node.getStyleClass()::contains)) {
            found.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> gather(child, found));
        }
    }

    private static String text(Node node) {
        String spoken = Optional.ofNullable(node.getAccessibleText()).orElse("");
        return spoken.isBlank() && node instanceof Labeled labeled
                ? Optional.ofNullable(labeled.getText()).orElse("")
                : spoken;
    }

    private static String name(Node node) {
        return node.getClass().getSimpleName() + " " + node.getStyleClass();
    }

    private static boolean changes(Node node) {
        int[] before = picture(node);
        boolean focused = node.getPseudoClassStates().contains(FOCUSED);
        node.pseudoClassStateChanged(FOCUSED, true);
        node.pseudoClassStateChanged(VISIBLE, true);
        int[] after = picture(node);
        node.pseudoClassStateChanged(VISIBLE, false);
        node.pseudoClassStateChanged(FOCUSED, focused);
        return !Arrays.equals(before, after);
    }

    private static int[] picture(Node node) {
        var image = node.snapshot(new SnapshotParameters(), null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var pixels = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return pixels;
    }

    private Atlas atlas() {
        return desk.flatMap(Desk::atlas).orElseThrow();
    }

    private static void inTheWindow(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000, action);
    }

    private static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
