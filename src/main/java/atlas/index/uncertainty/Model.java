package atlas.index.uncertainty;

import atlas.index.Aggregation;
import atlas.index.Evaluation;
import atlas.index.Ranker;
import atlas.index.SplitMix;
import java.util.List;

/** From a set of choices to ranks. Belongs to one thread. */
final class Model {
    private final Prepared prepared;
    private final Evaluation evaluation;
    private final Ranker ranker;
    private final double[] weights;

    Model(Prepared prepared) {
        this.prepared = prepared;
        this.evaluation = prepared.composite().evaluation();
        this.ranker = new Ranker(prepared.composite().cityIds().size());
        this.weights = new double[prepared.tree().nodes()];
    }

    /**
     * The rank of each city, 0 where it has none; the next call writes over it.
     *
     * @param choice a number from 0 to below 1 for each {@link Factor}, in their order. A number
     *     for weights stands for a whole set of them, which it gives rise to
     */
    int[] ranks(double[] choice) {
        var choices = prepared.choices();
        int scale = (int) (choice[0] * choices.normalisations().size());
        int treatment = (int) (choice[1] * choices.treatments().size());
        var index = pick(choices.indexMeans(), choice[2]);
        var overall = pick(choices.overallMeans(), choice[3]);
        vary(0, prepared.tree().leaves(), choice[4]);
        vary(prepared.tree().leaves(), weights.length, choice[5]);
        evaluation.run(prepared.columns(scale, treatment), weights, List.of(overall, index));
        return ranker.ranks(evaluation.scores(prepared.tree().root()));
    }

    /** How many had a rank in the last call. */
    int ranked() {
        return ranker.ranked();
    }

    private void vary(int from, int to, double trigger) {
        var random = new SplitMix(Double.doubleToLongBits(trigger), from);
        double spread = prepared.choices().spread();
        for (int node = from; node < to; node++) {
            weights[node] = prepared.weights()[node] * (1 + spread * (2 * random.next() - 1));
        }
    }

    private static Aggregation pick(List<Aggregation> means, double choice) {
        return means.get((int) (choice * means.size()));
    }
}
