package atlas.index.check;

import atlas.index.Aggregation;
import atlas.index.Goalposts;
import java.util.List;

/** Means of 1, 2 and 3, and the cube root of the human development index. */
final class MeanExamples {
    private static final double[] PARTS = {1, 2, 3};

    private MeanExamples() {}

    static List<Example> all() {
        double income = new Goalposts(100, 75_000, true).score(3_829) / 100;
        double[] health = {0.6971, 0.3447, income};
        return List.of(
                of("arithmetic", 2, Aggregation.ARITHMETIC, 1, 1, 1),
                of("geometric", Math.cbrt(6), Aggregation.GEOMETRIC, 1, 1, 1),
                of("geometric-weighted", Math.pow(18, 0.25), Aggregation.GEOMETRIC, 1, 1, 2),
                of("harmonic-weighted", 4 / (2 + 1 / 2.0 + 1 / 3.0), Aggregation.HARMONIC, 2, 1, 1),
                Example.rounded(
                        "human-development",
                        Source.UNDP,
                        0.510,
                        Aggregation.GEOMETRIC.mean(health, new double[] {1, 1, 1}),
                        5e-4));
    }

    private static Example of(String id, double expected, Aggregation how, double... weights) {
        return Example.exact(id, Source.COINR_TESTS, expected, how.mean(PARTS, weights));
    }
}
