package atlas.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import atlas.city.Dimension;
import atlas.index.Measures;
import atlas.index.Normalisation;
import atlas.index.Scenario;
import atlas.index.Scorer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class IndexDataTest {
    private final IndexData kanazawa = IndexSamples.of("kanazawa");

    @Test
    void thePanelThatTellsMostOfTheCityComesFirst() {
        assertEquals(
                List.of(IndexSamples.JAPAN, IndexSamples.ASIA),
                kanazawa.standings().stream().map(IndexData.Standing::panel).toList());
    }

    @Test
    void aCityOutsideEveryPanelStandsNowhere() {
        assertEquals(List.of(), IndexSamples.of("lyon").standings());
    }

    @Test
    void theUsualYearIsThatOfMostCities() {
        var japan = kanazawa.standings().getFirst();
        assertEquals(Optional.of(2020), japan.usualYear("b2"));
        assertEquals(Optional.empty(), japan.usualYear("unknown"));
    }

    @Test
    void supplementaryValuesAndContextAreShownApart() {
        var japan = kanazawa.standings().getFirst();
        assertEquals(List.of("extra"), ids(kanazawa.unscored(japan, 1)));
        assertEquals(List.of("population"), ids(kanazawa.unscored(japan, 0)));
        assertEquals(List.of(), ids(kanazawa.unscored(japan, 2)));
    }

    @Test
    void knowsWhichIndicesThePanelCannotMeasure() {
        var asia = kanazawa.standings().getLast();
        assertEquals(
                List.of(2, 3, 4, 5, 6, 7),
                kanazawa.unmeasured(asia).stream().map(Dimension::number).toList());
    }

    @Test
    void refusesScoresThatARadarCannotHold() {
        var measures = Measures.of(IndexSamples.JAPAN, kanazawa.indicators(), List.of());
        var scaling = new Scenario.Scaling(Normalisation.Z_SCORE);
        var scores = Scorer.score(measures, Scenario.published().withScaling(scaling));
        assertThrows(
                IllegalArgumentException.class,
                () ->
                        new IndexData(
                                kanazawa.dossier(),
                                kanazawa.panels(),
                                List.of(scores),
                                kanazawa.dimensions(),
                                kanazawa.indicators()));
    }

    private static List<String> ids(List<IndexData.Unscored> unscored) {
        return unscored.stream().map(u -> u.indicator().id()).toList();
    }
}
