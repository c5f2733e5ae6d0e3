package atlas.map;

import static atlas.map.ListStage.listed;
import static atlas.map.ListStage.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.City;
import atlas.geo.LatLon;
import atlas.state.Navigator;
import atlas.state.Order;
import atlas.state.Region;
import atlas.state.ViewState;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
final class CityListPaneTest {
    private final Navigator navigator = new Navigator(Example.state(new LatLon(37, 137), 5));
    private final AtomicReference<Region> sentTo = new AtomicReference<>();
    private CityListPane pane;

    @Start
    void show(Stage stage) {
        pane = ListStage.open(stage, navigator, sentTo::set);
    }

    @Test
    void typingFiltersTheListAndEscapeEndsIt(FxRobot robot) {
        robot.clickOn(".list-text").write("sap");
        assertEquals(List.of("sapporo"), listed(robot));
        assertEquals("1 of 4 cities · Japan", words(robot, ".city-list-count"));
        robot.type(KeyCode.ENTER);
        assertEquals(Optional.of("sapporo"), navigator.now().city());
        robot.type(KeyCode.ESCAPE);
        assertEquals("", robot.lookup(".list-text").queryAs(TextField.class).getText());
        assertTrue(navigator.now().filter().isNone());
        assertEquals("4 cities · Japan", words(robot, ".city-list-count"));
    }

    @Test
    void theFocusIsSeenOnTheListAndOnItsRow(FxRobot robot) {
        robot.interact(() -> navigator.select("osaka"));
        robot.clickOn(".list-text").type(KeyCode.DOWN);
        var list =
                robot.lookup(".city-list > .list-view").queryAs(javafx.scene.layout.Region.class);
        assertTrue(rings(list) > 0, "list");
        assertTrue(rings(cell(robot, "osaka")) > 0, "row");
        assertEquals(0, rings(cell(robot, "sapporo")));
        robot.clickOn(".list-text");
        assertEquals(0, rings(list));
        assertEquals(0, rings(cell(robot, "osaka")));
    }

    /** Closed lines round a part that can be seen. */
    private static long rings(javafx.scene.layout.Region part) {
        return part.getBorder().getStrokes().stream()
                .filter(s -> ((Color) s.getTopStroke()).getOpacity() > 0)
                .count();
    }

    @Test
    void theKeyToTheTextUnfoldsTheList(FxRobot robot) {
        robot.interact(() -> navigator.fold(ViewState.Frame::withListFolded));
        robot.interact(pane::find);
        assertTrue(navigator.now().frame().list());
        assertTrue(robot.lookup(".list-text").query().isFocused());
    }

    @Test
    void arrowsAndLettersLeadThroughTheListToACity(FxRobot robot) {
        robot.clickOn(".list-text").type(KeyCode.DOWN);
        robot.write("osa").type(KeyCode.ENTER);
        assertEquals(Optional.of("osaka"), navigator.now().city());
    }

    @Test
    void aSecondNameGivesWayBeforeTheFirstIsCut(FxRobot robot) {
        for (int width = 20; width < 260; width += 5) {
            double wide = width;
            robot.interact(() -> {
                var name = new Label("Dumaguete City");
                var beside = new Label("Dumaguete");
                var line = new RowLine(new Pane(), name, beside, new Label("2025"));
                pane.getChildren().add(line);
                line.applyCss();
                line.resize(wide, 30);
                line.layout();
                pane.getChildren().remove(line);
                boolean cut = name.getWidth() < name.prefWidth(-1);
                assertFalse(cut && beside.isVisible(), "at " + wide);
                assertTrue(!beside.isVisible() || beside.getWidth() >= beside.prefWidth(-1));
            });
        }
    }

    @Test
    void rowsShowWhatTheListIsSortedBy(FxRobot robot) {
        assertEquals("2009", value(robot, "kanazawa"));
        robot.interact(() -> navigator.order(Order.SCORE));
        assertEquals("47 · 6/7", value(robot, "kanazawa"));
        assertEquals("no score", value(robot, "osaka"));
        assertEquals("kanazawa", listed(robot).getFirst());
        robot.interact(() -> navigator.order(Order.POPULATION));
        assertEquals("no figure", value(robot, "osaka"));
    }

    @Test
    void theSelectedCityStaysAndSaysThatItIsFilteredOut(FxRobot robot) {
        robot.interact(() -> navigator.select("osaka"));
        robot.interact(() -> navigator.filter(f -> f.withText("sapporo")));
        assertEquals("filtered out", value(robot, "osaka"));
        assertEquals("1 of 4 cities · Japan", words(robot, ".city-list-count"));
        assertTrue(cell(robot, "osaka").getAccessibleText().contains("the filter leaves it out"));
    }

    @Test
    void whoIsLeftOutIsSaidToBeSoInEveryYear(FxRobot robot) {
        robot.interact(() -> {
            navigator.select("sapporo");
            navigator.showYear(2010);
        });
        assertEquals("joins in 2013", value(robot, "sapporo"));
        robot.interact(() -> navigator.filter(f -> f.withText("kanazawa")));
        assertEquals("filtered out", value(robot, "sapporo"));
    }

    private static CityRow cell(FxRobot robot, String city) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(".city-row").queryAllAs(CityRow.class).stream()
                .filter(c -> !c.isEmpty() && c.getItem().id().equals(city))
                .findFirst()
                .orElseThrow();
    }

    private static String value(FxRobot robot, String city) {
        ListCell<City> cell = cell(robot, city);
        return robot.from(cell).lookup(".city-row-year").queryAs(Label.class).getText();
    }
}
