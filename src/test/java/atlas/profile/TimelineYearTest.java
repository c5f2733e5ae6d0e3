package atlas.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.Dossier;
import atlas.city.EventKind;
import atlas.city.Examples;
import atlas.state.Navigator;
import atlas.state.Section;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A timeline that opens at the year that is shown. */
@ExtendWith(ApplicationExtension.class)
final class TimelineYearTest {
    private static final double PIXEL = 1.5;

    private final Navigator navigator = new Navigator(States.START);
    private CityPane pane;

    @Start
    void show(Stage stage) {
        pane = CityStage.show(stage, navigator, told());
    }

    @Test
    void isReadUpToAYearGoneByAndStaysThereWhenThePanelChanges(FxRobot robot) {
        open(robot, 1980);
        assertAtFoot(robot, 1980);
        robot.interact(() -> pane.getScene().getWindow().setWidth(700));
        assertAtFoot(robot, 1980);
        robot.interact(() -> navigator.showYear(1990));
        assertAtFoot(robot, 1990);
    }

    @Test
    void aYearWithoutAnEntryShowsWhatHadHappenedBefore(FxRobot robot) {
        open(robot, 1985);
        assertAtFoot(robot, 1984);
    }

    @Test
    void todayItIsReadFromItsTop(FxRobot robot) {
        open(robot, 2100);
        assertEquals(0, robot.lookup(".city-scroll").queryAs(ScrollPane.class).getVvalue());
    }

    private void open(FxRobot robot, int year) {
        robot.interact(() ->
                navigator.go(
                        s -> s.withCity("kanazawa").withSection(Section.TIMELINE).withYear(year)));
    }

    private static void assertAtFoot(FxRobot robot, int year) {
        WaitForAsyncUtils.waitForFxEvents();
        var scroll = robot.lookup(".city-scroll").queryAs(ScrollPane.class);
        Node row =
                robot.lookup(".moment").queryAll().stream()
                        .filter(moment -> words(moment).contains("Event of " + year))
                        .findFirst()
                        .orElseThrow();
        double foot = scroll.localToScene(0, scroll.getViewportBounds().getHeight()).getY();
        double at = row.localToScene(row.getLayoutBounds()).getMaxY();
        assertTrue(scroll.getVvalue() > 0.01, "it was scrolled");
        assertEquals(foot, at, PIXEL, "year " + year);
    }

    private static String words(Node node) {
        if (node instanceof Text text) {
            return text.getText();
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .map(TimelineYearTest::words)
                        .collect(Collectors.joining())
                : "";
    }

    private static Dossier told() {
        var bare = Examples.bare(Examples.KANAZAWA);
        return new Dossier(
                bare.city(),
                bare.basis(),
                bare.milieus(),
                IntStream.rangeClosed(0, 60)
                        .map(i -> 1900 + 2 * i)
                        .mapToObj(year ->
                                Examples.event(
                                        year,
                                        EventKind.OPENING,
                                        "Event of " + year,
                                        year + "年の出来事"))
                        .toList(),
                bare.ties(),
                bare.observations(),
                bare.stories(),
                bare.witnesses(),
                bare.sources(),
                bare.seedFacts());
    }
}
