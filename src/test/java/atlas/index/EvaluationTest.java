package atlas.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class EvaluationTest {
    private static final double GAP = Double.NaN;

    /** COINr, vignette "Aggregation", data availability limits. */
    @Test
    void coverageDecidesAsInThePublishedExample() {
        var group = group(2 / 3.0, 1, 1, 1, 1);
        assertEquals(Score.of(5 / 3.0, 3, 3), group.combine(1, 3, 1));
        assertEquals(Score.missing(Reason.TOO_LITTLE_WEIGHT, 1, 3), group.combine(2, GAP, GAP));
        assertEquals(Score.of(2, 2, 3), group.combine(3, GAP, 1));
    }

    @Test
    void halfOfTheWeightIsEnoughAndLessIsNot() {
        var group = group(0.5, 1, 2, 1, 1);
        assertEquals(Score.of(10, 1, 3), group.combine(10, GAP, GAP));
        assertEquals(Score.of(15, 2, 3), group.combine(GAP, 10, 20));
        assertEquals(Score.missing(Reason.TOO_LITTLE_WEIGHT, 1, 3), group.combine(GAP, 10, GAP));
    }

    @Test
    void theReasonIsTheFirstThatHolds() {
        assertEquals(Score.missing(Reason.NOT_MEASURED, 0, 0), group(0.5, 2).combine());
        assertEquals(Score.missing(Reason.NO_WEIGHT, 0, 0), group(0.5, 2, 0, 0).combine(1, 2));
        assertEquals(Score.missing(Reason.NO_DATA, 0, 2), group(0.5, 2, 1, 1).combine(GAP, GAP));
        assertEquals(
                Score.missing(Reason.TOO_FEW_INDICATORS, 1, 2),
                group(0.5, 2, 1, 1).combine(1, GAP));
    }

    @Test
    void whatWeighsNothingDoesNotCount() {
        assertEquals(
                Score.missing(Reason.TOO_FEW_INDICATORS, 1, 2),
                group(0.5, 2, 1, 1, 0).combine(1, GAP, 5));
    }

    @Test
    void meansThatDoNotExistAreNotComputed() {
        var geometric = new Group(Aggregation.GEOMETRIC, 0.5, 2, 1, 1);
        assertEquals(Score.missing(Reason.NO_MEAN, 2, 2), geometric.combine(-1, 4));
        assertEquals(Score.missing(Reason.ZERO_PART, 2, 2), geometric.combine(0, 4));
        var harmonic = new Group(Aggregation.HARMONIC, 0.5, 2, 1, 1);
        assertEquals(Score.missing(Reason.ZERO_PART, 2, 2), harmonic.combine(4, 0));
    }

    @Test
    void neitherHugeNorTinyWeightsBreakTheSum() {
        assertEquals(
                Score.of(15, 2, 2),
                group(0.5, 2, Double.MAX_VALUE, Double.MAX_VALUE).combine(10, 20));
        assertEquals(
                Score.of(15, 2, 2),
                group(0.5, 2, Double.MIN_VALUE, Double.MIN_VALUE).combine(10, 20));
    }

    private static Group group(double share, int parts, double... weights) {
        return new Group(Aggregation.ARITHMETIC, share, parts, weights);
    }

    /** One branch over one city. */
    private static final class Group {
        private final Framework framework;

        Group(Aggregation aggregation, double share, int needed, double... weights) {
            var leaves =
                    IntStream.range(0, weights.length)
                            .<Node>mapToObj(i -> new Leaf("i" + i, weights[i]))
                            .toList();
            framework =
                    new Framework(
                            new Branch("whole", 1, leaves),
                            List.of(new Level(aggregation, share, needed)));
        }

        Score combine(double... values) {
            var tree = new FlatTree(framework);
            var evaluation = new Evaluation(tree, 1);
            double[][] columns =
                    Arrays.stream(values).mapToObj(v -> new double[] {v}).toArray(double[][]::new);
            evaluation.run(columns, tree.weights(), List.of(tree.mean(0)));
            return evaluation.placed(tree.root()).getFirst().at(Optional.empty());
        }
    }
}
