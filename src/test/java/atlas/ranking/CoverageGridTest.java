package atlas.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.GeoLevel;
import atlas.city.Observation;
import atlas.index.Scenario;
import atlas.ranking.CoverageGrid.Spot;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CoverageGridTest {
    private final CoverageGrid japan = grid("japan");

    @ParameterizedTest
    @ValueSource(strings = {"japan", "asia-pacific", "korea"})
    void everyCellIsWhatTheMeasuresHold(String panel) {
        var measures = RankingSamples.measures(panel);
        var grid = grid(panel);
        assertEquals(measures.cityIds(), grid.cities());
        assertEquals(measures.indicators().size(), grid.indicators().size());
        int known = 0;
        for (int row = 0; row < grid.cities().size(); row++) {
            for (int column = 0; column < grid.indicators().size(); column++) {
                var cell = grid.at(new Spot(row, column));
                assertEquals(
                        measures.observation(
                                grid.cities().get(row), grid.indicators().get(column).id()),
                        cell);
                known += cell.isPresent() ? 1 : 0;
            }
        }
        assertEquals(known, grid.known());
        int columns = IntStream.range(0, grid.indicators().size()).map(grid::inColumn).sum();
        assertEquals(known, columns);
    }

    @Test
    void columnsStandByIndexAndContextLast() {
        assertEquals(
                List.of(1, 2, 3, 4, 5, 6, 7, 0),
                japan.groups().stream().map(CoverageGrid.Group::index).toList());
        assertEquals(0, japan.groups().getFirst().from());
        assertEquals(japan.indicators().size(), japan.groups().getLast().to());
    }

    @Test
    void onlyTheCitiesThatAreComparedAreShown() {
        var few = Scenario.published().selection().among(java.util.Set.of("kanazawa", "osaka"));
        var grid =
                CoverageGrid.of(
                        RankingSamples.measures("japan"), Scenario.published().withSelection(few));
        assertEquals(List.of("kanazawa", "osaka"), grid.cities());
    }

    @Test
    void prefecturalValuesAreLeftAsideWhenTheScenarioSaysSo() {
        var municipal = Scenario.published().selection().withPrefectural(false);
        var grid =
                CoverageGrid.of(
                        RankingSamples.measures("japan"),
                        Scenario.published().withSelection(municipal));
        long aside = values(grid).stream().filter(grid::isLeftAside).count();
        assertTrue(aside > 100, "left aside: " + aside);
        assertEquals(0, values(japan).stream().filter(japan::isLeftAside).count());
        assertEquals(
                aside,
                values(japan).stream().filter(o -> o.level() == GeoLevel.PREFECTURE).count());
        assertTrue(values(japan).stream().filter(CoverageGrid::isWider).count() >= aside);
    }

    @Test
    void contextIsNeverScored() {
        var context = japan.indicators().getLast();
        assertEquals(0, context.index());
        assertFalse(japan.isScored(context));
        assertTrue(japan.isScored(japan.indicators().getFirst()));
    }

    @Test
    void theThinnestRowHasTheMostGaps() {
        var grid = grid("asia-pacific");
        int row = grid.thinnestRow().orElseThrow();
        int fewest = IntStream.range(0, grid.cities().size()).map(grid::inRow).min().orElseThrow();
        assertEquals(fewest, grid.inRow(row));
    }

    @Test
    void whatIsUsualIsWhatMostHave() {
        int column = 0;
        var years = values(japan, column).stream().map(Observation::year).toList();
        int usual = japan.usual(column, Observation::year).orElseThrow();
        long times = years.stream().filter(y -> y == usual).count();
        assertTrue(years.stream().allMatch(y -> years.stream().filter(y::equals).count() <= times));
    }

    @Test
    void fewYearsHaveAShadeEach() {
        var ages = CoverageAges.of(new TreeSet<>(List.of(2015, 2020, 2021)));
        assertEquals(
                List.of(0, 1, 2), List.of(ages.shade(2021), ages.shade(2020), ages.shade(2015)));
        assertThrows(IllegalArgumentException.class, () -> ages.shade(2019));
    }

    @Test
    void manyYearsShareFewShadesAndNewerIsNeverWeaker() {
        var years = new TreeSet<>(IntStream.rangeClosed(2008, 2024).boxed().toList());
        var ages = CoverageAges.of(years);
        assertEquals(CoverageAges.MOST, ages.bands().size());
        assertEquals(0, ages.shade(2024));
        assertEquals(CoverageAges.MOST - 1, ages.shade(2008));
        for (int year = 2009; year <= 2024; year++) {
            assertTrue(ages.shade(year) <= ages.shade(year - 1));
        }
        assertEquals(List.of(), CoverageAges.of(new TreeSet<>()).bands());
    }

    @Test
    void placesAndPixelsAgree() {
        var plan = new CoveragePlan(13.5, 900, 34);
        for (int column = 0; column < 34; column++) {
            assertEquals(column, plan.columnAt(plan.x(column)));
            assertEquals(column, plan.columnAt(plan.x(column) + plan.column() - 1));
        }
        assertTrue(plan.columnAt(0) < 0);
        assertTrue(plan.end() + plan.total() <= 900);
    }

    private static CoverageGrid grid(String panel) {
        return CoverageGrid.of(RankingSamples.measures(panel), Scenario.published());
    }

    private static List<Observation> values(CoverageGrid grid) {
        return IntStream.range(0, grid.indicators().size())
                .boxed()
                .flatMap(column -> values(grid, column).stream())
                .toList();
    }

    private static List<Observation> values(CoverageGrid grid, int column) {
        return IntStream.range(0, grid.cities().size())
                .boxed()
                .flatMap(row -> grid.at(new Spot(row, column)).stream())
                .toList();
    }
}
