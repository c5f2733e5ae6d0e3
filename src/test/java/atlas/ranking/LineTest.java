package atlas.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.index.Place;
import atlas.index.Ranking;
import atlas.index.Scenario;
import atlas.index.Scorer;
import atlas.index.uncertainty.Choices;
import atlas.index.uncertainty.MonteCarlo;
import atlas.index.uncertainty.RankIntervals;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class LineTest {
    private static final int INDEX = 6;
    private static final Ranking PUBLISHED = ranking(Scenario.published());

    @Test
    void asPublishedNobodyHasMoved() {
        for (int sort : List.of(0, INDEX)) {
            for (Line line : Line.of(PUBLISHED, PUBLISHED, Optional.empty(), sort)) {
                assertEquals(line.place(), line.before(), line.cityId());
                assertEquals(line.place().map(_ -> 0), line.rise(), line.cityId());
            }
        }
    }

    @Test
    void aSmallerGroupIsComparedWithThePublishedOrderOfThisGroup() {
        var group = Set.of("kanazawa", "osaka", "asahikawa", "niigata");
        var scenario = Scenario.published();
        var few = ranking(scenario.withSelection(scenario.selection().among(group)));
        var lines = Line.of(few, PUBLISHED, Optional.empty(), 0);
        assertEquals(
                Set.of(1, 2, 3, 4),
                lines.stream()
                        .map(l -> l.before().map(Place::rank).orElseThrow())
                        .collect(Collectors.toSet()));
        assertEquals(0, lines.stream().mapToInt(l -> l.rise().orElseThrow()).sum());
    }

    @Test
    void sortedByAnIndexEverythingIsSaidOfThatIndex() {
        var weights = Scenario.published().weights().withIndex(INDEX, 4);
        var heavy = ranking(Scenario.published().withWeights(weights));
        var lines = Line.of(heavy, PUBLISHED, Optional.of(intervals()), INDEX);
        for (Line line : lines) {
            // Weights of the indices change no index.
            assertEquals(line.place().map(_ -> 0), line.rise(), line.cityId());
            assertEquals(Optional.empty(), line.interval(), line.cityId());
        }
        var whole = Line.of(heavy, PUBLISHED, Optional.of(intervals()), 0);
        assertTrue(whole.stream().anyMatch(l -> l.rise().orElse(0) != 0));
        assertTrue(whole.stream().allMatch(l -> l.interval().isPresent()));
    }

    private static RankIntervals intervals() {
        var scenario = Scenario.published();
        return MonteCarlo.of(RankingSamples.measures("japan"), scenario, Choices.usual(scenario))
                .run(1, 5, atlas.index.Watch.NONE)
                .orElseThrow();
    }

    private static Ranking ranking(Scenario scenario) {
        return Scorer.of(RankingSamples.measures("japan"), scenario).ranking();
    }
}
