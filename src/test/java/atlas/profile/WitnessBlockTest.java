package atlas.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.Examples;
import atlas.city.Language;
import atlas.state.Navigator;
import atlas.state.Section;
import atlas.state.ViewState;
import atlas.ui.Link;
import atlas.ui.Messages;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class WitnessBlockTest {
    private final Navigator navigator = new Navigator(States.START.withCity("kanazawa"));
    private final Trail trail = new Trail(navigator);
    private final VBox root = new VBox();

    @Start
    void start(Stage stage) {
        stage.setScene(new Scene(root, 400, 400));
        stage.show();
    }

    @Test
    void anIndexLeadsToTheSentenceThatWasClicked(FxRobot robot) {
        robot.interact(() -> root.getChildren().setAll(block(5)));
        var link = robot.lookup(".witness-sentence").queryAs(Link.class);
        assertEquals("A castle town.", link.getText());
        robot.interact(link::requestFocus);
        robot.type(KeyCode.ENTER);
        assertEquals(Section.STORY, navigator.now().section());
        assertEquals(Optional.of(5), navigator.now().axis());
        assertEquals(5, trail.takeSentence().orElseThrow().index());
        assertEquals(Optional.empty(), trail.takeSentence());
    }

    @Test
    void anIndexLeadsToTheMilieu(FxRobot robot) {
        robot.interact(() -> root.getChildren().setAll(block(4)));
        robot.clickOn(robot.lookup(".witness-place").<Node>query());
        assertEquals(Section.MILIEUS, navigator.now().section());
        assertEquals(Optional.of("art-village"), navigator.now().milieu());
        robot.interact(navigator::back);
        assertEquals(States.START.section(), navigator.now().section());
    }

    @Test
    void itSpeaksTheLanguageOfTheMoment(FxRobot robot) {
        robot.interact(() -> navigator.speak(Language.JAPANESE));
        robot.interact(() -> root.getChildren().setAll(block(5)));
        assertEquals("城下町である。", robot.lookup(".witness-sentence").queryAs(Link.class).getText());
    }

    @Test
    void whereNothingSpeaksForAnIndexThereIsNothing(FxRobot robot) {
        var empty = new java.util.ArrayList<Boolean>();
        robot.interact(() -> empty.addAll(List.of(block(1).isEmpty(), block(5).isEmpty())));
        assertEquals(List.of(true, false), empty);
    }

    @Test
    void theWayToAnIndexEndsThereOnce() {
        trail.toIndex(3);
        assertEquals(Section.INDEX, navigator.now().section());
        assertTrue(trail.takeIndex());
        assertFalse(trail.takeIndex());
    }

    private WitnessBlock block(int index) {
        return new WitnessBlock(
                Examples.kanazawa(),
                index,
                new Messages(navigator.part(ViewState::language)),
                trail);
    }
}
