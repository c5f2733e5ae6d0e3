package atlas.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.Bilingual;
import atlas.city.City;
import atlas.city.CreativeField;
import atlas.city.Language;
import atlas.geo.LatLon;
import atlas.map.tile.Tiles;
import atlas.state.Background;
import atlas.state.Filter;
import atlas.state.Navigator;
import atlas.state.Order;
import atlas.state.Region;
import atlas.state.Settings;
import atlas.state.Theme;
import atlas.state.ViewState;
import atlas.ui.Look;
import atlas.ui.Messages;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
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
        var settings = Settings.fresh();
        settings.theme().set(Theme.LIGHT);
        var context =
                new MapContext(
                        navigator,
                        settings,
                        new Messages(navigator.part(ViewState::language)),
                        Background.direct(),
                        new Tiles(Background.direct(), settings.theme()),
                        Example.CITIES,
                        new Known(Set.of("kanazawa"), Set.of("kanazawa")),
                        id ->
                                Optional.of(new Rating(47, new Bilingual("Japan", "日本"), 6, 7))
                                        .filter(_ -> id.equals("kanazawa")),
                        Example::milieus,
                        Example::ties,
                        Example::events);
        var model = new MapModel(navigator, Example.CITIES, context.known(), context.score());
        pane = new CityListPane(context, model, sentTo::set);
        var scene = new Scene(pane, 260, 640);
        new Look(settings.theme(), List.of(MapPane.sheet())).dress(scene);
        stage.setScene(scene);
        stage.show();
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
    void arrowsAndLettersLeadThroughTheListToACity(FxRobot robot) {
        robot.clickOn(".list-text").type(KeyCode.DOWN);
        robot.write("osa").type(KeyCode.ENTER);
        assertEquals(Optional.of("osaka"), navigator.now().city());
    }

    @Test
    void eachWishIsAChipThatTakesItBackAndAllGoAtOnce(FxRobot robot) {
        robot.interact(
                () -> navigator.filter(f -> f.withJoinedFrom(Optional.of(2010)).withScored(true)));
        assertEquals(
                List.of("Joined since 2010", "With statistics"), buttons(robot, ".filter-chip"));
        robot.clickOn("Joined since 2010");
        assertEquals(Filter.NONE.withScored(true), navigator.now().filter());
        robot.clickOn("Reset all");
        assertTrue(navigator.now().filter().isNone());
        assertEquals(List.of(), buttons(robot, ".filter-chip"));
    }

    @Test
    void whereNothingMatchesItSaysWhichWishToDropAndHowManyComeBack(FxRobot robot) {
        robot.interact(() -> navigator.filter(f -> f.withText("lyon").withOutsiders(false)));
        assertEquals(
                List.of("Drop “lyon”: 3 cities", "In the whole world: 1 city"),
                buttons(robot, ".no-match-way"));
        robot.clickOn("In the whole world: 1 city");
        assertEquals(Region.WORLD, sentTo.get());
        robot.clickOn("Drop “lyon”: 3 cities");
        assertEquals(Filter.NONE.withOutsiders(false), navigator.now().filter());
        assertFalse(robot.lookup(".no-match").query().isVisible());
    }

    @Test
    void theControlsShowAndChangeTheFilter(FxRobot robot) {
        robot.clickOn("Filter");
        robot.interact(() -> navigator.toggle(CreativeField.DESIGN));
        assertEquals(List.of("Without Design"), buttons(robot, ".filter-chip"));
        robot.clickOn("With a story");
        assertTrue(navigator.now().filter().told());
        robot.interact(() -> navigator.filter(_ -> Filter.NONE));
        Choice<?> country = robot.lookup(".filter-choice").queryAs(Choice.class);
        robot.interact(country::requestFocus);
        robot.write("j");
        assertEquals(Optional.of("JPN"), navigator.now().filter().country());
        robot.interact(() -> navigator.speak(Language.JAPANESE));
        assertEquals(Optional.of("JPN"), navigator.now().filter().country());
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
    void choicesSpeakTheOtherLanguageAtOnce(FxRobot robot) {
        robot.clickOn("Filter");
        robot.interact(() -> navigator.speak(Language.JAPANESE));
        WaitForAsyncUtils.waitForFxEvents();
        List<String> said =
                robot.lookup(".filter-choice").queryAll().stream()
                        .map(node -> (Choice<?>) node)
                        .map(choice -> choice.getButtonCell().getText())
                        .toList();
        assertEquals(
                Stream.of("list.country.all", "list.from", "list.to")
                        .map(key -> Messages.text(Language.JAPANESE, key))
                        .toList(),
                said);
    }

    @SuppressWarnings("unchecked") // The pane has one list, of cities.
    private static List<String> listed(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        ListView<City> list = robot.lookup(".city-list > .list-view").queryAs(ListView.class);
        return list.getItems().stream().map(City::id).toList();
    }

    private static String words(FxRobot robot, String query) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(query).queryAs(Label.class).getText();
    }

    private static List<String> buttons(FxRobot robot, String query) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(query).queryAllAs(ButtonBase.class).stream()
                .map(ButtonBase::getText)
                .toList();
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
