package atlas.app;

import static atlas.app.OpenAtlas.inTheWindow;
import static atlas.app.OpenAtlas.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.present.Show;
import atlas.state.View;
import atlas.state.tour.Tour;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What a class sees, and does not see, of what the lecturer does while a tour is shown. */
@ExtendWith(ApplicationExtension.class)
final class AudienceTest {
    @TempDir private static Path folder;

    @RegisterExtension private final LectureHall hall = new LectureHall();

    @Start
    void start(Stage stage) {
        hall.open(stage, folder);
    }

    @BeforeEach
    void chooseTheFirstTour() {
        inTheWindow(() -> atlas().navigator().talk(talk -> talk.withTour(tours().getFirst().id())));
    }

    @Test
    void noticesLieBesideWhatTheClassReadsAndWhatTheyOfferWaitsForTheEnd(FxRobot robot)
            throws TimeoutException {
        robot.type(KeyCode.F5);
        until(() -> atlas().isComplete());
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        until(() -> node(".caption-band .aside").isVisible());
        assertFalse(atlas().errors().isVisible());
        Bounds told = place(".caption-band .aside");
        for (String read : List.of(".caption-text", ".caption-question", "#show-dots")) {
            assertFalse(told.intersects(place(read)), read + " lies below " + told);
        }
        assertTrue(place("#caption-band").contains(told), "above the subject");
        robot.type(KeyCode.PAGE_DOWN);
        assertFalse(node(".caption-band .aside").isVisible(), "it went with its step");
        robot.type(KeyCode.ESCAPE);
        assertTrue(atlas().errors().isVisible(), "the way to the new step is still offered");
        inTheWindow(() -> atlas().errors().say("draw.nothing"));
        robot.type(KeyCode.F5);
        assertFalse(atlas().errors().isVisible());
        robot.type(KeyCode.ESCAPE);
        assertFalse(atlas().errors().isVisible(), "old news");
    }

    @Test
    void keysThatCanDoNothingSaySo(FxRobot robot) throws TimeoutException {
        robot.type(KeyCode.F5);
        until(() -> atlas().isComplete());
        robot.type(KeyCode.LEFT);
        assertEquals("This is the first step.", told());
        robot.type(KeyCode.DIGIT4, KeyCode.DIGIT0, KeyCode.ENTER);
        assertEquals(
                "There is no step 40. The tour has " + show().tour().steps().size() + ".", told());
        assertEquals(0, show().at());
        robot.type(KeyCode.E);
        assertEquals("No name is withheld. Q withholds them.", told());
        robot.type(KeyCode.C);
        assertEquals("Nothing is drawn.", told());
        robot.type(KeyCode.END, KeyCode.PAGE_DOWN);
        assertEquals("This is the last step. Esc leaves the tour.", told());
        jumpTo(view -> view != View.MAP);
        robot.type(KeyCode.Q);
        assertEquals("There is no map here whose names could be withheld.", told());
        assertFalse(atlas().navigator().now().focus().masked());
        robot.type(KeyCode.ESCAPE);
        inTheWindow(() -> {
            atlas().navigator().view(View.PRESENT);
            ((ButtonBase) node("#own-new")).fire();
        });
        robot.type(KeyCode.F5);
        assertTrue(atlas().presenting().presenter().show().get().isEmpty());
        assertTrue(atlas().errors().isVisible(), "an empty tour cannot be presented");
    }

    @Test
    void aGuessCoversAllThatCouldAnswerIt(FxRobot robot) throws TimeoutException {
        robot.type(KeyCode.F5);
        until(() -> atlas().isComplete());
        robot.type(KeyCode.G);
        until(() -> node("#guess-sheet") != null);
        inTheWindow(() -> atlas().window().applyCss());
        var shade = (Region) node("#guess-sheet").getParent();
        assertEquals(
                1, ((Color) shade.getBackground().getFills().getLast().getFill()).getOpacity());
        assertTrue(place(".shade").contains(place("#caption-band")));
        double radar = place(".guess-radar .radar-ring-100").getHeight();
        assertTrue(radar > atlas().window().getHeight() / 3, "seen from the back: " + radar);
        robot.type(KeyCode.ESCAPE);
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        until(() -> node("#settings-sheet") != null);
        inTheWindow(() -> atlas().window().applyCss());
        var usual = (Region) node("#settings-sheet").getParent();
        assertTrue(((Color) usual.getBackground().getFills().getLast().getFill()).getOpacity() < 1);
    }

    @Test
    void strokesBelongToTheirStepAndToolsHideNothing(FxRobot robot) throws TimeoutException {
        robot.type(KeyCode.F5);
        until(() -> atlas().isComplete());
        var map = place(".draw-pane");
        robot.type(KeyCode.D);
        inTheWindow(() -> atlas().window().layout());
        Bounds tools = place("#draw-bar");
        assertTrue(place("#caption-band").contains(tools), "on what is drawn on");
        assertFalse(node("#show-dots").isVisible());
        for (String read : List.of(".caption-text", ".caption-question")) {
            assertFalse(tools.intersects(place(read)), read);
        }
        assertEquals(map, place(".draw-pane"), "what is drawn on must not move");
        inTheWindow(() ->
                TeachingStops.stroke(
                        atlas(), List.of(new Point2D(0.3, 0.3), new Point2D(0.5, 0.4))));
        assertEquals(1, atlas().window().lookupAll(".draw-line").size());
        robot.type(KeyCode.PAGE_DOWN);
        assertFalse(node("#draw-bar").isVisible());
        assertEquals(0, atlas().window().lookupAll(".draw-line").size());
        robot.type(KeyCode.PAGE_UP);
        assertEquals(1, atlas().window().lookupAll(".draw-line").size(), "it is that step's");
        inTheWindow(() -> atlas().presenting().presenter().pause());
        assertEquals(0, atlas().window().lookupAll(".draw-line").size(), "not on another map");
        robot.type(KeyCode.PAGE_DOWN);
        assertEquals(1, atlas().window().lookupAll(".draw-line").size());
        robot.type(KeyCode.ESCAPE, KeyCode.F5);
        assertEquals(0, atlas().window().lookupAll(".draw-line").size(), "another class");
    }

    /** To the first step of the tour that shows such a view. */
    @Test
    void howOthersSeeThePictureStandsBelowTheCheckOfTheRoom(FxRobot robot) throws TimeoutException {
        robot.type(KeyCode.F5);
        until(() -> atlas().isComplete());
        robot.type(KeyCode.R);
        inTheWindow(() -> ((ButtonBase) node("#room-GREY")).fire());
        until(() -> node("#room-preview").isVisible());
        assertEquals(place("#room-card").getMaxY(), place("#room-preview").getMinY(), 1);
        var image = ((ImageView) node("#room-preview .image-view")).getImage();
        assertEquals(place("#room-preview").getHeight(), image.getHeight(), 1);
        robot.type(KeyCode.ESCAPE);
        assertFalse(node("#room-preview").isVisible());
        assertTrue(node("#room-card").isVisible());
        inTheWindow(() -> ((ButtonBase) node("#room-GREY")).fire());
        until(() -> node("#room-preview").isVisible());
        inTheWindow(() -> ((ButtonBase) node("#room-close")).fire());
        assertFalse(node("#room-preview").isVisible(), "the picture has all the room again");
    }

    private void jumpTo(Predicate<View> wanted) throws TimeoutException {
        var steps = show().tour().steps();
        int at =
                IntStream.range(0, steps.size())
                        .filter(i -> wanted.test(steps.get(i).view().view()))
                        .findFirst()
                        .orElseThrow();
        inTheWindow(() -> atlas().presenting().presenter().jump(at));
        until(() -> atlas().isComplete());
    }

    /** What stands at the foot of the caption, for the lecturer. */
    private String told() {
        var line = node(".caption-band .aside");
        return line.isVisible() ? ((Label) line.lookup(".label")).getText() : "";
    }

    private Node node(String selector) {
        return atlas().window().lookup(selector);
    }

    private Bounds place(String selector) {
        var node = node(selector);
        return node.localToScene(node.getLayoutBounds());
    }

    private List<Tour> tours() {
        return hall.tours();
    }

    private Show show() {
        return hall.show();
    }

    private Atlas atlas() {
        return hall.atlas();
    }
}
