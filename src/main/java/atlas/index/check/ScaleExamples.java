package atlas.index.check;

import atlas.index.Goalposts;
import java.util.List;

/** Goalposts, plain, reversed and on a logarithmic scale. */
final class ScaleExamples {
    private static final Goalposts TEN = new Goalposts(0, 10, false);
    private static final Goalposts INCOME = new Goalposts(100, 75_000, true);

    private ScaleExamples() {}

    static List<Example> all() {
        return List.of(
                tests("goalpost-inside", 0.1, TEN.score(1) / 100),
                tests("goalpost-above", 1, TEN.score(11) / 100),
                tests("goalpost-below", 0, TEN.score(-1) / 100),
                tests("goalpost-inside-reversed", 0.9, reversed(1)),
                tests("goalpost-above-reversed", 0, reversed(11)),
                tests("goalpost-below-reversed", 1, reversed(-1)),
                Example.rounded(
                        "income-index", Source.UNDP, 0.5506, INCOME.score(3_829) / 100, 5e-5));
    }

    private static double reversed(double value) {
        return (100 - TEN.score(value)) / 100;
    }

    private static Example tests(String id, double expected, double computed) {
        return Example.exact(id, Source.COINR_TESTS, expected, computed);
    }
}
