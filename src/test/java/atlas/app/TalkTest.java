package atlas.app;

import static atlas.app.OpenAtlas.inTheWindow;
import static atlas.app.OpenAtlas.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.Language;
import atlas.present.Show;
import atlas.state.View;
import atlas.state.tour.Tour;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Tours walked by keys alone, in a real window on a screen that is not there. */
@ExtendWith(ApplicationExtension.class)
final class TalkTest {
    @TempDir private static Path folder;

    @RegisterExtension private final LectureHall hall = new LectureHall();

    @Start
    void start(Stage stage) {
        hall.open(stage, folder);
    }

    @Test
    void everyTourIsWalkedToItsEndInBothLanguages(FxRobot robot) throws TimeoutException {
        for (var language : Language.values()) {
            for (Tour tour : tours()) {
                inTheWindow(() -> {
                    atlas().navigator().speak(language);
                    atlas().navigator().talk(talk -> talk.withTour(tour.id()));
                });
                robot.type(KeyCode.F5);
                for (int i = 0; i < tour.steps().size(); i++) {
                    until(() -> atlas().isComplete());
                    assertEquals(i, show().at(), tour.id());
                    assertFalse(show().paused(), tour.id() + " at " + i);
                    robot.type(i % 2 == 0 ? KeyCode.PAGE_DOWN : KeyCode.RIGHT);
                }
                assertTrue(show().isLast());
                robot.type(KeyCode.ESCAPE);
                assertTrue(atlas().presenting().presenter().show().get().isEmpty());
                assertEquals(View.PRESENT, atlas().navigator().now().view());
            }
        }
    }

    @Test
    void aQuestionIsAnsweredOnTheMapAndTheTourGoesOn(FxRobot robot) throws TimeoutException {
        robot.type(KeyCode.F5);
        robot.type(KeyCode.DIGIT4, KeyCode.ENTER);
        until(() -> atlas().isComplete());
        assertEquals(3, show().at());
        var told = atlas().navigator().now();
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write("kyoto");
        until(() -> atlas().palette().isAnswered());
        robot.type(KeyCode.ENTER);
        until(() -> atlas().navigator().now().city().equals(Optional.of("kyoto")));
        assertTrue(show().paused());
        robot.type(KeyCode.PAGE_DOWN);
        until(() -> atlas().isComplete());
        assertEquals(
                told.withCamera(atlas().navigator().now().camera()), atlas().navigator().now());
        assertEquals(3, show().at());
        robot.type(KeyCode.B);
        assertEquals(Show.Curtain.BLACK, show().curtain());
        robot.type(KeyCode.SPACE);
        assertEquals(Show.Curtain.NONE, show().curtain());
        assertEquals(3, show().at());
    }

    @Test
    void aTextFieldTakesKeysOnlyWhileTheTourWaits(FxRobot robot) throws TimeoutException {
        robot.type(KeyCode.F5);
        until(() -> atlas().isComplete());
        var field = new TextField();
        inTheWindow(() -> {
            ((StackPane) atlas().window()).getChildren().add(field);
            field.requestFocus();
        });
        robot.type(KeyCode.B);
        assertEquals(Show.Curtain.BLACK, show().curtain());
        robot.type(KeyCode.SPACE, KeyCode.RIGHT);
        assertEquals(1, show().at());
        inTheWindow(field::requestFocus);
        robot.write("typed");
        robot.type(KeyCode.DIGIT3, KeyCode.ENTER);
        assertEquals(2, show().at());
        assertEquals("", field.getText());
        inTheWindow(() -> {
            atlas().presenting().presenter().pause();
            field.requestFocus();
        });
        robot.write("b3");
        assertEquals("b3", field.getText());
        assertEquals(Show.Curtain.NONE, show().curtain());
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
