package atlas.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.CreativeField;
import atlas.index.Figures;
import atlas.index.Scenario;
import atlas.index.Scorer;
import atlas.state.Pairing.Reference;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ThirdTest {
    private static final CompareContext.Facts FACTS = CompareFacts.SHIPPED;
    private static final Third.Source SOURCE = source();

    private static Third.Source source() {
        var measures = java.util.Objects.requireNonNull(FACTS.measures().get("japan"));
        var scores = Scorer.score(measures, Scenario.published());
        var figures = Figures.of(measures, Scenario.published().selection());
        return new Third.Source(
                FACTS.panel("japan", "kanazawa", "yokohama"), scores, figures, FACTS::city);
    }

    @Test
    void aCityStandsThereWithItsOwnScoresAndValues() {
        var osaka = third(Reference.to("osaka"));
        assertEquals(SOURCE.scores().city("osaka").orElseThrow().index(3).value(), osaka.index(3));
        assertEquals("osaka", osaka.city().orElseThrow().id());
    }

    @Test
    void theMiddleOfThePanelIsTheEnginesOwn() {
        var middle = third(Reference.to(Reference.Kind.PANEL_MEDIAN));
        for (int index = 1; index <= 7; index++) {
            assertEquals(
                    SOURCE.scores().median(index).orElseThrow(),
                    middle.index(index).orElseThrow(),
                    1e-12);
        }
        String indicator = SOURCE.figures().indicators().getFirst().id();
        double[] sorted =
                SOURCE.figures().cityIds().stream()
                        .flatMap(c -> SOURCE.figures().of(c, indicator).stream())
                        .mapToDouble(Figures.Figure::value)
                        .sorted()
                        .toArray();
        double value = middle.values().apply(indicator).orElseThrow();
        long below = Arrays.stream(sorted).filter(v -> v < value).count();
        assertTrue(Math.abs(sorted.length - 2 * below) <= 2, below + " of " + sorted.length);
    }

    @Test
    void theMiddleOfAFieldIsMadeOfItsMembersInThePanel() {
        var crafts = third(Reference.to(Reference.Kind.FIELD_MEDIAN));
        assertEquals(Optional.of(CreativeField.CRAFTS), crafts.field());
        long members =
                SOURCE.figures().cityIds().stream()
                        .flatMap(id -> FACTS.city(id).stream())
                        .filter(c -> c.field(2025).equals(crafts.field()))
                        .count();
        assertEquals(members, crafts.among());
        assertTrue(members > 1);
    }

    @Test
    void nothingIsNothing() {
        assertTrue(third(Reference.NONE).whole().isEmpty());
    }

    private static Third third(Reference wish) {
        return Third.of(wish, FACTS.city("kanazawa").orElseThrow(), 2025, SOURCE);
    }
}
