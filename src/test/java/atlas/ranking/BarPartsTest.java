package atlas.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.index.Normalisation;
import atlas.index.Ranking;
import atlas.index.Scenario;
import atlas.index.Scorer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class BarPartsTest {
    @Test
    void theLengthsOfTheBarAddUpToTheScore() {
        for (var scale : Normalisation.values()) {
            for (var row : ranking(scale).rows()) {
                row.overall().value().ifPresent(score -> assertEquals(score, sum(row), 1e-9));
            }
        }
    }

    @Test
    void whatIsMissingIsNoPartOfAnyIndex() {
        var tokyo = ranking(Normalisation.PERCENTILE_RANK).row("tokyo").orElseThrow();
        assertEquals(6, tokyo.overall().present());
        var parts = BarParts.of(tokyo, shares()).parts();
        var hatched = parts.getLast();
        assertEquals(BarParts.MISSING, hatched.index());
        assertEquals(
                tokyo.overall().value().orElseThrow() / 7, hatched.to() - hatched.from(), 1e-9);
    }

    @Test
    void partsStandSideBySide() {
        var rows = ranking(Normalisation.Z_SCORE).rows();
        assertTrue(rows.stream().anyMatch(r -> BarParts.of(r, shares()).low() < 0));
        for (var row : rows) {
            var parts = BarParts.of(row, shares()).parts();
            for (var part : parts) {
                assertTrue(part.from() < part.to());
                assertEquals(
                        0,
                        parts.stream()
                                .filter(o -> !o.equals(part) && o.from() < part.to() - 1e-9)
                                .filter(o -> part.from() < o.to() - 1e-9)
                                .count());
            }
        }
    }

    private static double sum(Ranking.Row row) {
        return Stream.of(BarParts.of(row, shares()))
                .map(BarParts::parts)
                .flatMap(List::stream)
                .mapToDouble(p -> p.from() < -1e-12 ? p.from() - p.to() : p.to() - p.from())
                .sum();
    }

    private static double[] shares() {
        return Scenario.published().weights().shares();
    }

    private static Ranking ranking(Normalisation scale) {
        var facts = RankingSamples.FACTS;
        var scenario =
                Scenario.published()
                        .withScaling(new Scenario.Scaling(scale).withGoalposts(facts.goalposts()));
        var measures = facts.measures().get("japan");
        return Scorer.of(java.util.Objects.requireNonNull(measures), scenario).ranking();
    }
}
