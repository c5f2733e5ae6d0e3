package atlas.map;

import static atlas.map.ListStage.buttons;
import static atlas.map.ListStage.listed;
import static atlas.map.ListStage.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.CreativeField;
import atlas.city.Language;
import atlas.geo.LatLon;
import atlas.state.Filter;
import atlas.state.Navigator;
import atlas.state.Region;
import atlas.ui.Messages;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
final class ListFilterTest {
    private final Navigator navigator = new Navigator(Example.state(new LatLon(37, 137), 5));
    private final AtomicReference<Region> sentTo = new AtomicReference<>();
    private final AtomicReference<String> searched = new AtomicReference<>();
    private CityListPane pane;

    @Start
    void show(Stage stage) {
        pane = ListStage.open(stage, navigator, new CityListPane.Ways(sentTo::set, searched::set));
    }

    // The next test has the same window.
    @AfterEach
    void giveTheWindowBack(FxRobot robot) {
        robot.interact(() -> pane.resize(260, 640));
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
                List.of("Drop “lyon”: 3 cities", "Lyon: in World", "Search everything for “lyon”"),
                buttons(robot, ".no-match-way"));
        robot.clickOn("Lyon: in World");
        assertEquals(Region.WORLD, sentTo.get());
        robot.clickOn("Drop “lyon”: 3 cities");
        assertEquals(Filter.NONE.withOutsiders(false), navigator.now().filter());
        assertFalse(robot.lookup(".no-match").query().isVisible());
    }

    @Test
    void theWayBackNamesWhatStandsInTheTextNow(FxRobot robot) {
        robot.interact(() -> navigator.filter(f -> f.withText("lyo")));
        robot.interact(() -> navigator.filter(f -> f.withText("lyon")));
        assertEquals("Drop “lyon”: 4 cities", buttons(robot, ".no-match-way").getFirst());
        robot.interact(() -> navigator.speak(Language.JAPANESE));
        assertEquals("「lyon」を外すと4都市", buttons(robot, ".no-match-way").getFirst());
    }

    @Test
    void whatIsNowhereOnTheMapCanBeLookedForInEverything(FxRobot robot) {
        robot.interact(() -> navigator.filter(f -> f.withText("seatle")));
        robot.clickOn("Search everything for “seatle”");
        assertEquals("seatle", searched.get());
    }

    @Test
    void theControlsShowAndChangeTheFilter(FxRobot robot) {
        robot.clickOn("Filter");
        robot.interact(() -> navigator.toggle(CreativeField.DESIGN));
        assertEquals(List.of("Without Design"), buttons(robot, ".filter-chip"));
        robot.clickOn("With a story");
        assertTrue(navigator.now().filter().told());
    }

    @Test
    void anyWordOfAnyNameFindsACountryOfTheRegion(FxRobot robot) {
        robot.clickOn("Filter");
        robot.clickOn(".country-text").write("korea");
        assertEquals(List.of("All countries"), offered(robot), "none in Japan");
        robot.type(KeyCode.ESCAPE);
        robot.interact(() -> navigator.go(s -> s.withRegion(Region.EAST_ASIA)));
        for (String typed : List.of("korea", "South", "韓")) {
            TextField text = robot.lookup(".country-text").queryAs(TextField.class);
            robot.clickOn(text);
            robot.interact(() -> text.setText(typed));
            assertEquals(List.of("All countries", "Republic of Korea"), offered(robot), typed);
            robot.type(KeyCode.ENTER);
            assertEquals(Optional.of("KOR"), navigator.now().filter().country());
            assertEquals("Republic of Korea", text.getText());
            robot.clickOn(text).type(KeyCode.UP).type(KeyCode.UP).type(KeyCode.ENTER);
            assertTrue(navigator.now().filter().isNone(), "the first of them is all countries");
        }
    }

    @Test
    void oneGestureKeepsOneFieldAndBringsTheOthersBack(FxRobot robot) {
        robot.clickOn("Filter");
        robot.interact(
                () -> robot.lookup(".filter-only").<Button>queryAll().iterator().next().fire());
        assertEquals(List.of("Literature"), buttons(robot, ".filter-chip"));
        assertFalse(navigator.now().filter().outsiders());
        robot.clickOn("all");
        assertTrue(navigator.now().filter().isNone());
    }

    @Test
    void whereOnlyTheYearIsTooEarlyItSaysSoAndLeadsOn(FxRobot robot) {
        robot.interact(() -> {
            navigator.showYear(2008);
            navigator.filter(f -> f.withText("sapporo"));
        });
        assertTrue(
                words(robot, ".no-match > .label").startsWith("No city matches as of 2008 (Japan)"),
                words(robot, ".no-match > .label"));
        robot.clickOn("Go to 2019: 1 city");
        assertEquals(List.of("sapporo"), listed(robot));
    }

    @Test
    void aSignWithoutLettersIsLookedForAsItIs(FxRobot robot) {
        robot.clickOn(".list-text").write("?");
        assertEquals(List.of(), listed(robot));
        assertEquals(List.of("“?”"), buttons(robot, ".filter-chip"));
        robot.type(KeyCode.ESCAPE).write(" ");
        assertEquals(List.of(), buttons(robot, ".filter-chip"));
        assertEquals("4 cities · Japan", words(robot, ".city-list-count"));
    }

    @Test
    void theCountIsWholeHoweverLowTheWindowIs(FxRobot robot) throws TimeoutException {
        robot.clickOn("Filter");
        robot.interact(() -> {
            navigator.filter(f -> f.withText("a").withJoinedFrom(Optional.of(2009)));
            pane.resize(260, 420);
        });
        // The window has its height before its parts have theirs.
        var scroll = robot.lookup(".filter-scroll").queryAs(javafx.scene.layout.Region.class);
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.waitForAsyncFx(5000, () -> scroll.getHeight() < 250));
        for (String part : List.of(".city-list-count", ".list-elsewhere", ".filter-chips")) {
            var whole = robot.lookup(part).queryAs(javafx.scene.layout.Region.class);
            assertTrue(whole.getHeight() >= whole.prefHeight(whole.getWidth()), part);
            assertTrue(whole.isVisible(), part);
        }
    }

    @Test
    void whatIsNotTickedIsEmpty(FxRobot robot) {
        robot.clickOn("Filter");
        CheckBox box = robot.lookup(".check-box").queryAs(CheckBox.class);
        var mark = (javafx.scene.layout.Region) box.lookup(".mark");
        assertNull(mark.getBorder());
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
                Stream.of("list.from", "list.to")
                        .map(key -> Messages.text(Language.JAPANESE, key))
                        .toList(),
                said);
    }

    private static List<String> offered(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(".country-offer .list-cell").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .filter(words -> !words.isEmpty())
                .toList();
    }
}
