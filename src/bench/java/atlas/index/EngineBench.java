package atlas.index;

import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.index.uncertainty.Choices;
import atlas.index.uncertainty.MonteCarlo;
import atlas.index.uncertainty.Sensitivity;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * What the engine costs, measured with JMH. In this JVM, not in forks: a fork would not know the
 * module that the tests are patched into.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class EngineBench {
    private static final Scenario SCENARIO = Scenario.published();

    private final Measures japan = GeneratedMeasures.of(34, 25);
    private final Scorer japanese = Scorer.of(japan, SCENARIO);
    private final Scorer thousand = Scorer.of(GeneratedMeasures.of(1_000, 50), SCENARIO);
    private int round;

    @Benchmark
    public Object score() {
        return Scorer.score(japan, SCENARIO);
    }

    @Benchmark
    public Object drag() {
        return japanese.ranking(weights());
    }

    @Benchmark
    public Object dragThousand() {
        return thousand.ranking(weights());
    }

    @Benchmark
    public Object draws() {
        return MonteCarlo.of(japan, SCENARIO, Choices.usual(SCENARIO))
                .run(round++, 1_000, Watch.NONE);
    }

    @Benchmark
    public Object sensitivity() {
        return Sensitivity.of(japan, SCENARIO, Choices.usual(SCENARIO))
                .run(round++, 1_000, Watch.NONE);
    }

    private Weights weights() {
        return Weights.equal().withIndex(1 + round++ % 7, 1 + round % 100 / 25.0);
    }

    @Test
    void theEngineKeepsItsBounds() throws RunnerException {
        var options =
                new OptionsBuilder()
                        .include(EngineBench.class.getName())
                        .forks(0)
                        .warmupIterations(3)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(1))
                        .build();
        Map<String, RunResult> found = byName(new Runner(options).run());
        assertTrue(p95(found, "score") < 1);
        assertTrue(p95(found, "drag") < 16);
        assertTrue(p95(found, "dragThousand") < 50);
        assertTrue(p95(found, "draws") < 150);
        assertTrue(p95(found, "sensitivity") < 3_000);
    }

    private static Map<String, RunResult> byName(Collection<RunResult> results) {
        return results.stream()
                .collect(Collectors.toMap(r -> r.getPrimaryResult().getLabel(), r -> r));
    }

    private static double p95(Map<String, RunResult> results, String name) {
        return java.util.Objects.requireNonNull(results.get(name), name)
                .getPrimaryResult()
                .getStatistics()
                .getPercentile(95);
    }
}
