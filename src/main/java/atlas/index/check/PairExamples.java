package atlas.index.check;

import atlas.index.pairwise.Outranking;
import java.util.List;

/** Four units, x1 = 1..4, x2 = 3, 2, 1, 5, x3 = 2, 3, 1, 4: who outranks the first. */
final class PairExamples {
    private static final double[][] PARTS = {{1, 2, 3, 4}, {3, 2, 1, 5}, {2, 3, 1, 4}};

    private PairExamples() {}

    static List<Example> all() {
        var matrix = new Outranking(List.of("1", "2", "3", "4"), PARTS, new double[] {1, 1, 1});
        return List.of(
                of("outranking-2-1", 2 / 3.0, matrix.share("2", "1").orElse(Double.NaN)),
                of("outranking-3-1", 1 / 3.0, matrix.share("3", "1").orElse(Double.NaN)),
                of("outranking-4-1", 1, matrix.share("4", "1").orElse(Double.NaN)),
                of("dominances", 3, matrix.dominances()));
    }

    private static Example of(String id, double expected, double computed) {
        return Example.exact(id, Source.COINR_TESTS, expected, computed);
    }
}
