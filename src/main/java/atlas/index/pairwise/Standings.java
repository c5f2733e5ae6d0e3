package atlas.index.pairwise;

import atlas.index.Aggregation;
import atlas.index.Composite;
import atlas.index.Evaluation;
import atlas.index.Framework;
import atlas.index.Measures;
import atlas.index.Origin;
import atlas.index.Ranker;
import atlas.index.Scenario;
import java.util.Arrays;

/** The scores of all cities in the seven indices, ready for being weighed anew. */
public final class Standings {
    static final int INDICES = 7;

    private final Origin origin;
    private final Composite composite;
    private final double[][] columns;
    private final double[][] indices;

    private Standings(Origin origin, Composite composite) {
        this.origin = origin;
        this.composite = composite;
        this.columns = composite.columns(origin.scenario().scaling());
        var evaluation = evaluated(origin.scenario().weights().shares());
        this.indices = new double[INDICES][];
        for (int i = 0; i < INDICES; i++) {
            indices[i] = evaluation.scores(number(i)).clone();
        }
    }

    /** Of a panel as a scenario scores it. */
    public static Standings of(Measures measures, Scenario scenario) {
        return new Standings(
                new Origin(measures.dataVersion(), measures.panelId(), scenario),
                Composite.of(measures, scenario));
    }

    public Origin origin() {
        return origin;
    }

    /** Where a city stands in all arrays. */
    int city(String id) {
        int city = composite.cityIds().indexOf(id);
        if (city < 0) {
            throw new IllegalArgumentException("not in the panel: " + id);
        }
        return city;
    }

    Composite composite() {
        return composite;
    }

    int cities() {
        return composite.cityIds().size();
    }

    /** Normalised values by leaf and city; not to be written to. */
    double[][] columns() {
        return columns;
    }

    /** A city's score in an index, from 0 to 6; NaN if it has none. */
    double index(int index, int city) {
        return indices[index][city];
    }

    /** Whether the index counts: it has weight, and some city has a score in it. */
    boolean counts(int index) {
        return shares()[index] > 0
                && Arrays.stream(indices[index]).anyMatch(score -> !Double.isNaN(score));
    }

    /** The scenario's weights of the indices, as shares of 1. */
    double[] shares() {
        return origin.scenario().weights().shares();
    }

    /** The mean of the indices. */
    Aggregation mean() {
        return origin.scenario().means().overall();
    }

    /** How many indices a city needs. */
    int needed() {
        return origin.scenario().coverage().indices();
    }

    /** The overall scores by city with other weights of the indices; NaN where there is none. */
    double[] overall(double[] shares) {
        return evaluated(shares).scores(composite.tree().root());
    }

    /** The ranks by city with other weights of the indices; 0 where there is none. */
    int[] ranks(double[] shares) {
        return new Ranker(cities()).ranks(overall(shares));
    }

    private Evaluation evaluated(double[] shares) {
        var evaluation = composite.evaluation();
        double[] weights = composite.tree().weights();
        for (int i = 0; i < INDICES; i++) {
            weights[number(i)] = shares[i];
        }
        evaluation.run(columns, weights, composite.means());
        return evaluation;
    }

    private int number(int index) {
        return composite.tree().number(Framework.index(index + 1));
    }
}
