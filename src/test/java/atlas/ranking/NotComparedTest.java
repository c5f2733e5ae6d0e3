package atlas.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.state.Study;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class NotComparedTest {
    private Stand stand;

    @Start
    void show(Stage stage) {
        stand = new Stand(stage, Study.Page.RANKING, MemoryShelf.outside());
    }

    @Test
    void aCityOfNoComparisonSaysWhyAndWhereItIsCompared(FxRobot robot) {
        robot.interact(() -> stand.navigator.mark("beijing"));
        assertTrue(words(robot).contains("Beijing is not compared here. “Japan” holds 34 cities"));
        robot.clickOn("Compare it in “Asia-Pacific”");
        assertEquals("asia-pacific", stand.navigator.now().study().panel());
        assertFalse(words(robot).contains("is not compared here"));
    }

    @Test
    void aCityOfAnotherSizeSaysThatItIsLeftOut(FxRobot robot) {
        robot.interact(() ->
                stand.navigator.study(s ->
                        s.withScenario(
                                s.scenario()
                                        .withSelection(
                                                s.scenario().selection().among(large("japan"))))));
        assertTrue(words(robot).contains("compared now (1 million and more)"), words(robot));
        robot.clickOn("Compare all cities of “Japan”");
        assertTrue(words(robot).contains("Place 2 of 34"), words(robot));
    }

    @Test
    void aGroupWithoutCitiesIsNotAllOfThem() {
        var korea = RankingSamples.measures("korea");
        var known = RankingSamples.FACTS.cities();
        for (SizeGroup group : SizeGroup.CHOICES) {
            var cities = group.cities(korea, known);
            assertEquals(group == SizeGroup.ALL, cities.isEmpty(), group.name());
        }
        var middle = SizeGroup.MIDDLE.cities(korea, known);
        assertEquals(SizeGroup.MIDDLE, SizeGroup.of(middle, korea, known));
    }

    private static java.util.Set<String> large(String panel) {
        return SizeGroup.LARGE.cities(
                RankingSamples.measures(panel), RankingSamples.FACTS.cities());
    }

    private String words(FxRobot robot) {
        robot.interact(() -> {});
        return stand.words();
    }
}
