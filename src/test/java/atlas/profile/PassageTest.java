package atlas.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.Dossier;
import atlas.city.Examples;
import atlas.city.Language;
import atlas.state.Navigator;
import atlas.state.Section;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A story that opens at one of its parts. */
@ExtendWith(ApplicationExtension.class)
final class PassageTest {
    private static final double PIXEL = 1.5;

    private final Navigator navigator = new Navigator(States.START);
    private CityPane pane;

    @Start
    void show(Stage stage) {
        pane = CityStage.show(stage, navigator, told());
    }

    @Test
    void standsOnTopAndStaysThereWhenThePanelChanges(FxRobot robot) {
        open(robot, Optional.of(4));
        assertOnTop(robot, 4);
        robot.interact(() -> {
            pane.getScene().getWindow().setWidth(700);
            pane.setStyle("-fx-font-size: 22px");
        });
        assertOnTop(robot, 4);
        robot.interact(() -> navigator.speak(Language.JAPANESE));
        assertOnTop(robot, 4);
        robot.interact(() -> navigator.go(s -> s.withPassage(Optional.of(2))));
        assertOnTop(robot, 2);
    }

    @Test
    void whoScrollsIsNotPulledBack(FxRobot robot) {
        open(robot, Optional.of(4));
        var scroll = robot.lookup(".city-scroll").queryAs(ScrollPane.class);
        robot.interact(scroll::requestFocus);
        robot.type(KeyCode.HOME);
        robot.interact(() -> scroll.setVvalue(0));
        robot.interact(() -> pane.getScene().getWindow().setWidth(700));
        assertEquals(0, scroll.getVvalue(), 0.01);
    }

    @Test
    void anotherPartOfThePanelBeginsAtItsTop(FxRobot robot) {
        open(robot, Optional.of(4));
        robot.interact(() -> {
            navigator.open(Section.TIMELINE);
            navigator.open(Section.STORY);
        });
        assertEquals(Optional.empty(), navigator.now().passage());
        assertEquals(0, robot.lookup(".city-scroll").queryAs(ScrollPane.class).getVvalue());
    }

    private void open(FxRobot robot, Optional<Integer> passage) {
        robot.interact(() ->
                navigator.go(s ->
                        s.withCity("kanazawa").withSection(Section.STORY).withPassage(passage)));
    }

    private static void assertOnTop(FxRobot robot, int passage) {
        WaitForAsyncUtils.waitForFxEvents();
        var scroll = robot.lookup(".city-scroll").queryAs(ScrollPane.class);
        Node head =
                robot.lookup(".heading-line2").queryAll().stream()
                        .skip(passage - 1)
                        .findFirst()
                        .orElseThrow();
        double top = scroll.localToScene(0, 0).getY();
        double at = head.localToScene(head.getLayoutBounds()).getMinY();
        assertTrue(scroll.getVvalue() > 0.01, "it was scrolled");
        assertEquals(top, at, PIXEL, "part " + passage);
    }

    private static Dossier told() {
        var bare = Examples.bare(Examples.KANAZAWA);
        return new Dossier(
                bare.city(),
                bare.basis(),
                bare.milieus(),
                bare.events(),
                bare.ties(),
                bare.observations(),
                Map.of(Language.ENGLISH, story("Part"), Language.JAPANESE, story("部分")),
                bare.witnesses(),
                bare.sources(),
                bare.seedFacts());
    }

    private static String story(String word) {
        return "# Kanazawa\n\n"
                + IntStream.rangeClosed(1, 9)
                        .mapToObj(i -> "## %s %d\n\n%s\n".formatted(word, i, "Words. ".repeat(90)))
                        .collect(Collectors.joining("\n"));
    }
}
