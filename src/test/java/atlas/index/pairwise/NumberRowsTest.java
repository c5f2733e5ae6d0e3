package atlas.index.pairwise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.Confidence;
import atlas.city.GeoLevel;
import atlas.city.IndicatorRole;
import atlas.city.Observation;
import atlas.index.Basis;
import atlas.index.Figures;
import atlas.index.Scenario;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class NumberRowsTest {
    private static final Scenario PUBLISHED = Scenario.published();
    private static final Real.Pair JAPAN = Real.PAIRS.getFirst();

    /** Every number that a row shows is the one that the store keeps, to the last bit. */
    @Test
    void rawValuesAreThoseOfTheStore() {
        int compared = 0;
        for (var pair : Real.PAIRS) {
            for (var panel : Real.facts().panels()) {
                var here = new Real.Pair(pair.first(), pair.second(), panel.id());
                for (var row : indicators(Real.rows(here, PUBLISHED))) {
                    for (var side : Side.values()) {
                        String city = side.of(pair.first(), pair.second());
                        var kept =
                                panel.cityIds().contains(city)
                                        ? newest(city, id(row))
                                        : Optional.<Observation>empty();
                        assertEquals(
                                kept.map(o -> OptionalDouble.of(o.value()))
                                        .orElse(OptionalDouble.empty()),
                                row.cell(side).value(),
                                city + " " + id(row));
                        assertEquals(kept, row.cell(side).observation());
                        compared += kept.isPresent() ? 1 : 0;
                    }
                }
            }
        }
        assertTrue(compared > 300, "only " + compared);
    }

    @Test
    void scoresAreThoseOfTheEngine() {
        for (var pair : Real.PAIRS) {
            var scores = Real.scores(pair.panel(), PUBLISHED);
            var rows = Real.rows(pair, PUBLISHED);
            for (var side : Side.values()) {
                var city = scores.city(side.of(pair.first(), pair.second()));
                assertEquals(
                        city.map(c -> c.overall().value()).orElse(OptionalDouble.empty()),
                        rows.getFirst().cell(side).value());
                for (int number = 1; number <= 7; number++) {
                    int n = number;
                    assertEquals(
                            city.map(c -> c.index(n).value()).orElse(OptionalDouble.empty()),
                            rows.get(n).cell(side).value());
                }
            }
        }
    }

    @Test
    void allIndicatorsOfThePanelHaveTheirRowByIndexAndContextComesLast() {
        var indices =
                indicators(Real.rows(JAPAN, PUBLISHED)).stream()
                        .map(row -> of(row).indicator().index())
                        .toList();
        assertEquals(
                Real.facts().indicators().stream()
                        .filter(i -> i.panels().contains("japan"))
                        .count(),
                indices.size());
        assertEquals(
                indices.stream().sorted(Comparator.comparingInt(i -> i == 0 ? 8 : i)).toList(),
                indices);
    }

    @Test
    void countsStandOnTheBasisThatIsAskedFor() {
        var universities = row(on(Basis.ABSOLUTE), "jp_universities");
        var count = newest("kanazawa", "jp_universities").flatMap(Observation::count).orElseThrow();
        assertEquals(OptionalDouble.of(count.value()), universities.first().value());
        assertTrue(universities.counted());
        double inhabitants =
                Real.dossier("kanazawa").city().population().orElseThrow().inhabitants();
        assertEquals(
                OptionalDouble.of(count.value() / inhabitants),
                row(on(Basis.PER_HEAD), "jp_universities").first().value());
        var shares = row(on(Basis.SHARE), "jp_universities");
        assertEquals(Scale.PERCENT, shares.scale());
        assertEquals(
                count.value() / sum("jp_universities") * 100,
                shares.first().value().orElseThrow(),
                1e-12);
        assertFalse(row(on(Basis.ABSOLUTE), "jp_debt_service").counted(), "it has no count");
    }

    @Test
    void betterIsLessWhereLessIsBetter() {
        var debt = row(Real.rows(JAPAN, PUBLISHED), "jp_debt_service");
        double first = debt.first().value().orElseThrow();
        double second = debt.second().value().orElseThrow();
        assertEquals(Optional.of(first < second ? Side.FIRST : Side.SECOND), debt.better());
        assertEquals(new Difference.By(first - second, Scale.PERCENT), debt.difference());
    }

    @Test
    void nobodyIsBetterInWhatIsNeitherGoodNorBad() {
        var population = row(Real.rows(JAPAN, PUBLISHED), "jp_population");
        assertEquals(Optional.empty(), population.better());
        assertTrue(population.difference() instanceof Difference.Times);
        assertEquals(OptionalDouble.empty(), population.size());
        assertFalse(of(population).scored());
    }

    @Test
    void swappingTheSidesTurnsEverythingRound() {
        var there = Real.rows(JAPAN, PUBLISHED);
        var back = Real.rows(new Real.Pair("yokohama", "kanazawa", "japan"), PUBLISHED);
        for (int i = 0; i < there.size(); i++) {
            assertEquals(there.get(i).first(), back.get(i).second());
            assertEquals(there.get(i).better().map(Side::other), back.get(i).better());
            assertEquals(there.get(i).size(), back.get(i).size());
            assertEquals(there.get(i).doubts(), back.get(i).doubts());
        }
    }

    @Test
    void oneValueForBothIsNoDifference() {
        var rows = Real.rows(new Real.Pair("yokohama", "kawasaki", "japan"), PUBLISHED);
        var museums = row(rows, "jp_museums");
        assertEquals(Set.of(Doubt.SAME_AREA, Doubt.PREFECTURAL), museums.doubts());
        assertEquals(new Difference.Same(), museums.difference());
        assertEquals(OptionalDouble.of(0), museums.size());
        assertEquals(
                Set.of(Doubt.PREFECTURAL), row(Real.rows(JAPAN, PUBLISHED), "jp_museums").doubts());
    }

    @Test
    void cellsOfACityThatIsNotComparedAreEmptyAndSaySo() {
        var rows = Real.rows(new Real.Pair("kanazawa", "bologna", "japan"), PUBLISHED);
        assertTrue(rows.stream().noneMatch(row -> row.second().compared()));
        assertTrue(rows.stream().allMatch(row -> row.difference() instanceof Difference.Unknown));
        assertTrue(rows.stream().allMatch(row -> row.better().isEmpty()));
        assertTrue(rows.getFirst().first().value().isPresent(), "Kanazawa's own is shown");
        var group =
                PUBLISHED.withSelection(PUBLISHED.selection().among(Set.of("kanazawa", "oita")));
        assertTrue(Real.rows(JAPAN, group).stream().noneMatch(row -> row.second().compared()));
    }

    @Test
    void theGreatestDifferenceOfScoresComesFirst() {
        var sorted = Real.rows(JAPAN, PUBLISHED).stream().sorted(NumberRow.BY_DIFFERENCE).toList();
        var sizes = sorted.stream().map(row -> row.size().orElse(-1)).toList();
        assertEquals(sizes.stream().sorted(Comparator.reverseOrder()).toList(), sizes);
        assertTrue(sorted.getLast().size().isEmpty());
    }

    @Test
    void supplementaryValuesAreShownThoughNotScored() {
        var cinemas = row(Real.rows(JAPAN, PUBLISHED), "jp_cinemas");
        assertEquals(IndicatorRole.SUPPLEMENTARY, of(cinemas).indicator().role());
        assertFalse(of(cinemas).scored());
        assertTrue(cinemas.isPair());
        assertTrue(cinemas.better().isPresent());
    }

    @Test
    void whatCannotBeComparedIsMarked() {
        var city = observation("a", 2020, GeoLevel.MUNICIPALITY, "A");
        assertEquals(
                Set.of(Doubt.OTHER_LEVEL, Doubt.PREFECTURAL),
                Doubts.between(city, observation("b", 2020, GeoLevel.PREFECTURE, "B")));
        assertEquals(
                Set.of(),
                Doubts.between(city, observation("b", 2020, GeoLevel.SPECIAL_WARDS, "B")));
        assertEquals(
                Set.of(Doubt.OTHER_YEAR),
                Doubts.between(city, observation("b", 2017, GeoLevel.CITY, "B")));
        assertEquals(
                Set.of(Doubt.YEARS_APART),
                Doubts.between(city, observation("b", 2016, GeoLevel.CITY, "B")));
        assertTrue(Doubt.YEARS_APART.forbidsBetter());
        assertFalse(Doubt.OTHER_YEAR.forbidsBetter());
    }

    private static Observation observation(String city, int year, GeoLevel level, String area) {
        return new Observation(
                city, "i", year, 1, level, area, Optional.empty(), "s", Confidence.HIGH, "");
    }

    private static List<NumberRow> on(Basis basis) {
        return Real.rows(JAPAN, PUBLISHED.withSelection(PUBLISHED.selection().on(basis)));
    }

    private static double sum(String indicator) {
        var figures = Figures.of(Real.measures("japan"), PUBLISHED.selection().on(Basis.ABSOLUTE));
        return figures.cityIds().stream()
                .flatMap(city -> figures.of(city, indicator).stream())
                .mapToDouble(Figures.Figure::value)
                .sum();
    }

    private static Optional<Observation> newest(String city, String indicator) {
        return Real.dossier(city).observations().stream()
                .filter(o -> o.indicatorId().equals(indicator))
                .max(Comparator.comparingInt(Observation::year));
    }

    private static List<NumberRow> indicators(List<NumberRow> rows) {
        return rows.stream().filter(r -> r.subject() instanceof Subject.OfIndicator).toList();
    }

    private static NumberRow row(List<NumberRow> rows, String indicator) {
        return indicators(rows).stream()
                .filter(r -> id(r).equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    private static Subject.OfIndicator of(NumberRow row) {
        return (Subject.OfIndicator) row.subject();
    }

    private static String id(NumberRow row) {
        return of(row).indicator().id();
    }
}
