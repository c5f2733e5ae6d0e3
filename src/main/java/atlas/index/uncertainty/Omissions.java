package atlas.index.uncertainty;

import atlas.index.Composite;
import atlas.index.Measures;
import atlas.index.Origin;
import atlas.index.Ranker;
import atlas.index.Scenario;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The effect of each indicator: the panel is ranked once without it.
 *
 * @param all the one that moves most first
 */
public record Omissions(Origin origin, List<Omission> all) {
    /** Copies the list. */
    public Omissions {
        all = List.copyOf(all);
    }

    /** Leaves out every indicator that counts, one after the other. */
    public static Omissions of(Measures measures, Scenario scenario) {
        var composite = Composite.of(measures, scenario);
        var run = new Run(composite, scenario);
        double[] weights = composite.tree().weights();
        int[] before = run.ranks(weights);
        return new Omissions(
                new Origin(measures.dataVersion(), measures.panelId(), scenario),
                IntStream.range(0, composite.tree().leaves())
                        .filter(leaf -> weights[leaf] > 0)
                        .mapToObj(leaf -> run.without(leaf, before))
                        .sorted((a, b) -> Double.compare(b.meanShift(), a.meanShift()))
                        .toList());
    }

    private static final class Run {
        private final Composite composite;
        private final double[][] columns;

        Run(Composite composite, Scenario scenario) {
            this.composite = composite;
            this.columns = composite.columns(scenario.scaling());
        }

        int[] ranks(double[] weights) {
            var evaluation = composite.evaluation();
            evaluation.run(columns, weights, composite.means());
            return new Ranker(composite.cityIds().size())
                    .ranks(evaluation.scores(composite.tree().root()));
        }

        Omission without(int leaf, int[] before) {
            double[] weights = composite.tree().weights();
            weights[leaf] = 0;
            int[] after = ranks(weights);
            Map<String, Integer> shift = new HashMap<>();
            int lost = 0;
            double sum = 0;
            for (int city = 0; city < after.length; city++) {
                if (before[city] > 0 && after[city] == 0) {
                    lost++;
                } else if (before[city] > 0) {
                    shift.put(composite.cityIds().get(city), after[city] - before[city]);
                    sum += Math.abs(after[city] - before[city]);
                }
            }
            double mean = shift.isEmpty() ? 0 : sum / shift.size();
            return new Omission(composite.tree().id(leaf), shift, mean, lost);
        }
    }
}
