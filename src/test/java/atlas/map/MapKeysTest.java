package atlas.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.geo.LatLon;
import atlas.state.Navigator;
import atlas.state.Section;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class MapKeysTest {
    private static final String ASAHIKAWA = "Asahikawa, Design since 2019";
    private static final String SAPPORO = "Sapporo, Media Arts since 2013";
    private static final String KANAZAWA = "Kanazawa, Crafts and Folk Art since 2009";
    private static final String OSAKA = "Osaka, not in the UNESCO network";

    private final Navigator navigator = new Navigator(Example.state(new LatLon(38.5, 137), 5));
    private MapStage stage;

    @Start
    void show(Stage window) {
        stage = MapStage.open(window, navigator);
    }

    @BeforeEach
    void waitForTheFirstMap(FxRobot robot) throws TimeoutException {
        stage.untilReady();
        robot.interact(stage.map()::requestFocus);
    }

    @Test
    void arrowsWalkFromCityToCityAndEnterChooses(FxRobot robot) {
        robot.type(KeyCode.TAB);
        assertEquals(ASAHIKAWA, stage.focused());
        assertTrue(robot.lookup(".city-card").query().isVisible());
        robot.type(KeyCode.LEFT);
        assertEquals(SAPPORO, stage.focused());
        robot.type(KeyCode.DOWN);
        assertEquals(KANAZAWA, stage.focused());
        robot.type(KeyCode.DOWN);
        assertEquals(OSAKA, stage.focused());
        robot.type(KeyCode.DOWN);
        assertEquals(OSAKA, stage.focused());
        var before = navigator.now().camera();
        robot.type(KeyCode.UP, KeyCode.UP, KeyCode.ENTER);
        assertEquals(Optional.of("sapporo"), navigator.now().city());
        assertTrue(before.zoom() < navigator.now().camera().zoom());
    }

    @Test
    void pagesWalkThroughEveryCityInTheOrderOfTheList(FxRobot robot) {
        robot.type(KeyCode.TAB, KeyCode.PAGE_DOWN);
        assertEquals(KANAZAWA, stage.focused());
        robot.type(KeyCode.PAGE_DOWN);
        assertEquals(OSAKA, stage.focused());
        robot.type(KeyCode.PAGE_UP, KeyCode.PAGE_UP, KeyCode.PAGE_UP);
        assertTrue(stage.focused().startsWith("Seoul"), stage.focused());
    }

    @Test
    void escapeComesBackToTheMapWhoseArrowsMoveIt(FxRobot robot) {
        robot.type(KeyCode.TAB, KeyCode.RIGHT, KeyCode.ESCAPE);
        assertEquals(stage.map(), stage.map().getScene().getFocusOwner());
        var before = navigator.now().camera();
        robot.type(KeyCode.RIGHT);
        stage.focused();
        assertTrue(navigator.now().camera().centre().longitude() > before.centre().longitude());
    }

    @Test
    void tabGoesOnToMilieusAndTiesAndOutOfTheMap(FxRobot robot) throws TimeoutException {
        robot.interact(() -> {
            navigator.link(l -> l.withTies(true));
            navigator.select("kanazawa");
        });
        stage.untilReady();
        robot.interact(stage.map()::requestFocus);
        robot.type(KeyCode.TAB);
        assertTrue(stage.focused().startsWith("Kanazawa"), stage.focused());
        robot.type(KeyCode.TAB);
        assertTrue(stage.focused().startsWith("Citizen's Art Village"), stage.focused());
        robot.type(KeyCode.TAB);
        assertEquals("Kanazawa and Seoul: Sisters since 1962", stage.focused());
        assertEquals(Optional.of("seoul"), navigator.glance().get());
        robot.type(KeyCode.TAB);
        assertTrue(robot.lookup(".legend-title").query().isFocused());
        assertEquals(Optional.empty(), navigator.glance().get());
    }

    @Test
    void enterOnAMilieuOpensItsSection(FxRobot robot) throws TimeoutException {
        robot.interact(() -> navigator.select("kanazawa"));
        stage.untilReady();
        robot.interact(stage.map()::requestFocus);
        robot.type(KeyCode.TAB, KeyCode.TAB, KeyCode.ENTER);
        assertEquals(Optional.of("art-village"), navigator.now().milieu());
        assertEquals(Section.MILIEUS, navigator.now().section());
    }
}
