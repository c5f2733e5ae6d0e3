package atlas.index.pairwise;

import atlas.index.Aggregation;
import atlas.index.Goalposts;
import atlas.index.Normalisation;
import atlas.index.SamplePanel;
import atlas.index.Scenario;
import atlas.index.Treatment;
import atlas.index.Weights;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;

/** Cities whose scores in the indices are given. */
final class Given {
    private Given() {}

    /**
     * @param scores 0..100 by index and city; NaN is a gap
     * @param weights by index; those that are not given are zero
     */
    static Standings standings(double[][] scores, double[] weights, Aggregation mean, int needed) {
        var panel = new SamplePanel(scores[0].length);
        Map<String, Goalposts> posts = new HashMap<>();
        var weighed = Weights.equal().withIndices(0, 0, 0, 0, 0, 0, 0);
        for (int i = 0; i < scores.length; i++) {
            panel.with(SamplePanel.indicator("i" + i, i + 1), scores[i]);
            posts.put("i" + i, new Goalposts(0, 100, false));
            weighed = weighed.withIndex(i + 1, weights[i]);
        }
        var scenario =
                Scenario.published()
                        .withScaling(
                                new Scenario.Scaling(
                                        Treatment.NONE, Normalisation.GOALPOSTS, posts))
                        .withWeights(weighed)
                        .withMeans(new Scenario.Means(Aggregation.ARITHMETIC, mean))
                        .withCoverage(new Scenario.Coverage(0, 1, needed));
        return Standings.of(panel.measures(), scenario);
    }

    static Standings random(Random random, int indices, boolean gaps) {
        int cities = 2 + random.nextInt(7);
        double[][] scores = new double[indices][cities];
        double[] weights = new double[indices];
        for (int i = 0; i < indices; i++) {
            weights[i] = 0.1 + random.nextDouble();
            for (int city = 0; city < cities; city++) {
                boolean gap = gaps && random.nextInt(6) == 0;
                scores[i][city] = gap ? Double.NaN : 1 + 99 * random.nextDouble();
            }
        }
        var means = Aggregation.values();
        return standings(scores, weights, means[random.nextInt(means.length)], 2);
    }
}
