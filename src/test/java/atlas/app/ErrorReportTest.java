package atlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.Language;
import atlas.ui.Messages;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class ErrorReportTest {
    /** In pixels; no button has room in it. */
    private static final double GAP = 20;

    private Optional<ErrorReport> report = Optional.empty();

    @Start
    void start(Stage stage) {
        var made =
                new ErrorReport(
                        new Messages(new SimpleObjectProperty<>(Language.ENGLISH)),
                        Path.of("atlas.log"));
        report = Optional.of(made);
        made.setMaxWidth(700);
        stage.setScene(new Scene(new StackPane(made), 900, 300));
        stage.show();
    }

    @Test
    void aNoticeHasItsWholeWidthForItsWords(FxRobot robot) {
        robot.interact(() -> report().say("app.door.no-city", "atlantis"));
        double right = right(report());
        assertEquals(right - report().getInsets().getRight(), right(close(robot)), 1);
        assertEquals(left(close(robot)), right(robot.lookup(".error-report .label").query()), GAP);
        assertTrue(robot.lookup("Details").tryQuery().filter(Node::isVisible).isEmpty());
    }

    @Test
    void aFailureOffersItsDetails(FxRobot robot) {
        robot.interact(() -> report().tell(new IllegalStateException("gone")));
        robot.clickOn("Details");
        var text = robot.lookup(".text-area").<javafx.scene.control.TextArea>query().getText();
        assertTrue(text.contains("gone"), text);
        robot.clickOn(close(robot));
        assertTrue(!report().isVisible());
    }

    private ErrorReport report() {
        return report.orElseThrow();
    }

    private static Node close(FxRobot robot) {
        return robot.lookup(".error-close").query();
    }

    private static double left(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMinX();
    }

    private static double right(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMaxX();
    }
}
