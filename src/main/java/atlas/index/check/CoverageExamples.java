package atlas.index.check;

import atlas.index.Aggregation;
import atlas.index.Branch;
import atlas.index.Evaluation;
import atlas.index.Framework;
import atlas.index.Leaf;
import atlas.index.Level;
import java.util.List;

/** Rows (1, 3, 1), (2, -, -) and (3, -, 1): two thirds of the weight must be known. */
final class CoverageExamples {
    private static final double GAP = Double.NaN;
    private static final double[][] COLUMNS = {{1, 2, 3}, {3, GAP, GAP}, {1, GAP, 1}};

    private CoverageExamples() {}

    static List<Example> all() {
        var whole =
                new Branch(
                        "whole", 1, List.of(new Leaf("a", 1), new Leaf("b", 1), new Leaf("c", 1)));
        var level = new Level(Aggregation.ARITHMETIC, 2 / 3.0, 1);
        var evaluation = Evaluation.of(new Framework(whole, List.of(level)), 3);
        evaluation.run(COLUMNS, evaluation.tree().weights(), List.of(Aggregation.ARITHMETIC));
        double[] scores = evaluation.scores(evaluation.tree().root());
        return List.of(
                of("coverage-full", 5 / 3.0, scores[0]),
                of("coverage-one-third", GAP, scores[1]),
                of("coverage-two-thirds", 2, scores[2]));
    }

    private static Example of(String id, double expected, double computed) {
        return Example.exact(id, Source.COINR_AGGREGATION, expected, computed);
    }
}
