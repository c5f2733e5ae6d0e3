package atlas.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.Language;
import atlas.city.Observation;
import atlas.index.Scenario;
import atlas.index.Weights;
import atlas.index.pairwise.NumberRow;
import atlas.index.pairwise.Side;
import atlas.index.pairwise.Subject;
import atlas.state.Pairing.Reference;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
final class ComparePaneTest {
    private CompareStand stand;

    @Start
    void open(Stage stage) {
        stand = new CompareStand(stage, Optional.empty());
    }

    @Test
    void withoutASecondCityItOffersOnesToChoose(FxRobot robot) {
        assertTrue(stand.words().contains("Compare Kanazawa with"));
        robot.clickOn("#chooser-text").write("yokoh").push(KeyCode.ENTER);
        settle();
        assertEquals(Optional.of("yokohama"), stand.navigator.now().beside());
        assertTrue(stand.words().contains("Yokohama"));
        assertTrue(stand.words().contains("Residents with university education"));
    }

    @Test
    void aCityWithItselfIsRefusedKindly(FxRobot robot) {
        robot.clickOn("#chooser-text").write("kanazawa");
        assertTrue(stand.words().contains("stands on the other side already"));
        for (Object offer : robot.lookup("#offers").queryListView().getItems()) {
            assertNotEquals("kanazawa", ((Offer) offer).city().id());
        }
        robot.interact(() -> stand.navigator.compare("kanazawa"));
        assertEquals(Optional.empty(), stand.navigator.now().beside());
    }

    @Test
    void whatTheSearchFindsIsOfferedInItsOrderWithoutTheCityThatStays(FxRobot robot) {
        robot.clickOn("#chooser-text").write("the port");
        settle();
        assertEquals(List.of("yokohama", "kobe"), offered(robot));
        assertFalse(stand.words().contains("stands on the other side already"));
        robot.push(KeyCode.ENTER);
        settle();
        assertEquals(Optional.of("yokohama"), stand.navigator.now().beside());
    }

    @Test
    void whatIsNotFoundIsSaidAndOthersAreSuggested(FxRobot robot) {
        robot.clickOn("#chooser-text").write("xqz");
        settle();
        assertTrue(stand.words().contains("No other city is called “xqz”."));
        assertEquals(12, offered(robot).size());
    }

    private static List<String> offered(FxRobot robot) {
        return robot.lookup("#offers").<Offer>queryListView().getItems().stream()
                .map(o -> o.city().id())
                .toList();
    }

    @Test
    void citiesAreSuggestedByARuleEachWithItsReason(FxRobot robot) {
        robot.clickOn("#rule-population");
        settle();
        var offers = robot.lookup("#offers").<Offer>queryListView().getItems();
        assertEquals(12, offers.size());
        for (Offer offer : offers) {
            assertNotEquals("kanazawa", offer.city().id());
            assertTrue(offer.reason().contains("inhabitants"), offer.reason());
        }
        robot.clickOn("#rule-field");
        settle();
        for (Offer offer : robot.lookup("#offers").<Offer>queryListView().getItems()) {
            assertTrue(offer.reason().contains("Crafts"), offer.reason());
        }
        robot.clickOn("#chooser-text").push(KeyCode.DOWN).push(KeyCode.ENTER);
        settle();
        assertTrue(stand.navigator.now().beside().isPresent());
    }

    @Test
    void theTwoChangePlaces(FxRobot robot) {
        compare(robot, "yokohama");
        robot.clickOn("#swap");
        settle();
        assertEquals(Optional.of("yokohama"), stand.navigator.now().city());
        assertEquals(Optional.of("kanazawa"), stand.navigator.now().beside());
        robot.interact(stand.navigator::back);
        assertEquals(Optional.of("kanazawa"), stand.navigator.now().city());
    }

    @Test
    void anotherCityIsChosenForEitherSideAndEscLeavesAllAsItWas(FxRobot robot) {
        compare(robot, "yokohama");
        robot.clickOn("#first");
        assertTrue(stand.words().contains("Compare Yokohama with"));
        robot.push(KeyCode.ESCAPE);
        settle();
        assertTrue(stand.words().contains("Residents with university education"));
        robot.clickOn("#first").clickOn("#chooser-text").write("osaka").push(KeyCode.ENTER);
        settle();
        assertEquals(Optional.of("osaka"), stand.navigator.now().city());
        assertEquals(Optional.of("yokohama"), stand.navigator.now().beside());
    }

    @Test
    void aThirdStandsInGrey(FxRobot robot) {
        compare(robot, "yokohama");
        assertTrue(stand.words().contains("Grey: median of the panel"));
        robot.interact(() -> stand.navigator.pairing(c -> c.withReference(Reference.to("osaka"))));
        settle();
        assertTrue(stand.words().contains("Grey: Osaka"));
        robot.interact(() ->
                stand.navigator.pairing(c -> c.withReference(Reference.to(Reference.Kind.NONE))));
        settle();
        assertTrue(stand.words().contains("Grey: nothing"));
    }

    @Test
    void whereNothingIsMeasuredItSaysSo(FxRobot robot) {
        compare(robot, "bologna");
        assertTrue(stand.words().contains("Bologna"));
        assertFalse(stand.words().contains("null"));
        assertFalse(stand.words().contains("NaN"));
    }

    @Test
    void theLargestDifferenceComesFirstIfWished(FxRobot robot) {
        compare(robot, "yokohama");
        var asListed = stand.words();
        robot.interact(() -> stand.navigator.pairing(p -> p.withLargestFirst(true)));
        settle();
        var pair = stand.model.pair().get().orElseThrow();
        var largest =
                pair.rows().stream()
                        .filter(r -> r.subject() instanceof Subject.OfIndicator)
                        .sorted(NumberRow.BY_DIFFERENCE)
                        .map(r -> ((Subject.OfIndicator) r.subject()).indicator())
                        .map(i -> i.name().english())
                        .toList();
        var words = stand.words();
        assertTrue(words.indexOf(largest.get(0)) < words.indexOf(largest.get(5)));
        assertNotEquals(asListed, words);
    }

    @Test
    void whoIsNotComparedIsNamedOnceAboveTheNumbers(FxRobot robot) {
        compare(robot, "bologna");
        var said = "Bologna is not among the cities compared";
        assertEquals(
                stand.words().indexOf(said),
                stand.words().lastIndexOf(said),
                "said once, not in every row");
        assertTrue(stand.words().contains(said));
    }

    @Test
    void everyNumberOfARowIsThatOfTheStore(FxRobot robot) {
        compare(robot, "yokohama");
        var pair = stand.model.pair().get().orElseThrow();
        var values = CompareFacts.SHIPPED.measures().get("japan");
        for (NumberRow row : pair.rows()) {
            if (row.subject() instanceof Subject.OfIndicator(var indicator, var _)) {
                for (Side side : Side.values()) {
                    String city = side.of(pair.first(), pair.second()).city().id();
                    assertEquals(
                            Objects.requireNonNull(values)
                                    .observation(city, indicator.id())
                                    .map(Observation::value),
                            row.cell(side).value().stream().boxed().findFirst(),
                            indicator.id());
                }
            }
        }
    }

    @Test
    void aScenarioThatGivesNoScoresIsSaidToAndBreaksNothing(FxRobot robot) {
        var nothing = Scenario.published().withWeights(Weights.equal().withIndices(new double[7]));
        var alone =
                Scenario.published()
                        .withSelection(Scenario.published().selection().among(Set.of("kanazawa")));
        for (Scenario scenario : List.of(nothing, alone)) {
            robot.interact(() -> stand.navigator.study(s -> s.withScenario(scenario)));
            compare(robot, "yokohama");
            compare(robot, "osaka");
            assertTrue(stand.words().contains("What can be said"));
            assertFalse(stand.words().contains("NaN"), stand.words());
        }
    }

    @Test
    void allOfItIsSaidInJapaneseToo(FxRobot robot) {
        compare(robot, "yokohama");
        robot.interact(() -> stand.navigator.speak(Language.JAPANESE));
        settle();
        assertTrue(stand.words().contains("七つの指数"));
        assertFalse(stand.words().contains("Seven indices"));
    }

    private void compare(FxRobot robot, String other) {
        robot.interact(() -> stand.navigator.compare(other));
        settle();
    }

    private static void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }
}
