package atlas.present.room;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** On a picture 500 pixels high, so that type of ten pixels is just large enough. */
@ExtendWith(ApplicationExtension.class)
final class LegibilityTest {
    private final Pane picture = new Pane();

    @Start
    void start(Stage stage) {
        // The stage is that of all tests and keeps a size of its own.
        stage.setFullScreen(false);
        stage.setScene(new Scene(picture, 600, 500));
        stage.sizeToScene();
        stage.show();
    }

    @Test
    void smallTextIsFoundTheSmallestFirst(FxRobot robot) {
        assertEquals(
                List.of("five", "nine"),
                words(robot, text("nine", 9), text("ten", 10), text("five", 5), text(" ", 2)));
    }

    @Test
    void howManyStandBehindASignNeedNotBeRead(FxRobot robot) {
        assertEquals(List.of("+1 more"), words(robot, text("+12", 5), text("+1 more", 5)));
    }

    @Test
    void itsSizeIsAShareOfThePictureAndTellsHowFarItIsReadable(FxRobot robot) {
        robot.interact(() -> picture.getChildren().setAll(text("five", 5)));
        var small = Legibility.of(picture, List.of()).small().getFirst();
        assertEquals(0.01, small.size(), 1e-9);
        assertEquals(2, small.reach(), 1e-9);
    }

    @Test
    void whatIsEnlargedCountsAsItIsSeen(FxRobot robot) {
        var enlarged = text("enlarged", 6);
        enlarged.setScaleX(2);
        enlarged.setScaleY(2);
        var shrunk = text("shrunk", 12);
        shrunk.setScaleX(0.5);
        shrunk.setScaleY(0.5);
        assertEquals(List.of("shrunk"), words(robot, enlarged, shrunk));
    }

    @Test
    void whatNobodySeesDoesNotCount(FxRobot robot) {
        var hidden = text("hidden", 5);
        hidden.setVisible(false);
        var outside = text("outside", 5);
        outside.setX(700);
        var clipped = new Pane(text("clipped", 5));
        clipped.setClip(new Rectangle(300, 300, 50, 50));
        var faded = new Label("faded");
        faded.setFont(Font.font(5));
        faded.setOpacity(0);
        assertEquals(List.of(), words(robot, hidden, outside, clipped, faded, new Pane()));
    }

    @Test
    void theCreditOfTheMapNeedNotBeReadFromTheBack(FxRobot robot) {
        var credit = new Label("made by many");
        credit.setFont(Font.font(5));
        credit.getStyleClass().add("attribution");
        assertEquals(List.of(), words(robot, credit));
    }

    @Test
    void whatLiesAsideDoesNotCount(FxRobot robot) {
        var aside = new Pane(text("aside", 5));
        robot.interact(() -> picture.getChildren().setAll(aside, text("here", 5)));
        assertEquals(
                List.of("here"),
                Legibility.of(picture, List.of(aside)).small().stream()
                        .map(Legibility.Small::words)
                        .toList());
    }

    private List<String> words(FxRobot robot, javafx.scene.Node... nodes) {
        robot.interact(() -> {
            picture.getChildren().setAll(nodes);
            picture.applyCss();
            picture.layout();
        });
        return Legibility.of(picture, List.of()).small().stream()
                .map(Legibility.Small::words)
                .toList();
    }

    private static Text text(String words, double size) {
        var text = new Text(20, 50, words);
        text.setFont(Font.font(size));
        return text;
    }
}
