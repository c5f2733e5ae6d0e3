package atlas.index;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Parts that make a whole: the indicators of an index, the indices of the overall score. The
 * weights are renormalised over the parts that are present.
 */
final class Group {
    /**
     * What must be present.
     *
     * @param share of the weight, 0..1
     * @param parts how many, at least
     * @param tooFew what to say when there are fewer
     */
    record Rule(double share, int parts, Reason tooFew) {}

    // Two parts of three carry two thirds of the weight, whatever binary fractions make of it.
    private static final double ROUNDING = 1e-9;

    private final double[] weights;
    private final Aggregation aggregation;
    private final Rule rule;
    private final int defined;

    Group(double[] weights, Aggregation aggregation, Rule rule) {
        this.weights = relative(weights);
        this.aggregation = aggregation;
        this.rule = rule;
        this.defined = (int) Arrays.stream(this.weights).filter(w -> w > 0).count();
    }

    /** The score of one city; a part that is NaN is missing, one without weight does not count. */
    Score combine(double... parts) {
        int[] there =
                IntStream.range(0, parts.length)
                        .filter(i -> weights[i] > 0 && !Double.isNaN(parts[i]))
                        .toArray();
        double[] known = pick(parts, there);
        double[] carried = pick(weights, there);
        return obstacle(known, carried)
                .map(reason -> Score.missing(reason, known.length, defined))
                .orElseGet(() -> Score.of(aggregation.mean(known, carried), known.length, defined));
    }

    private Optional<Reason> obstacle(double[] known, double[] carried) {
        if (weights.length == 0) {
            return Optional.of(Reason.NOT_MEASURED);
        }
        if (defined == 0) {
            return Optional.of(Reason.NO_WEIGHT);
        }
        if (known.length == 0) {
            return Optional.of(Reason.NO_DATA);
        }
        if (known.length < rule.parts()) {
            return Optional.of(rule.tooFew());
        }
        if (sum(carried) < rule.share() * sum(weights) - ROUNDING) {
            return Optional.of(Reason.TOO_LITTLE_WEIGHT);
        }
        return aggregation.defined(known) ? Optional.empty() : Optional.of(Reason.NO_MEAN);
    }

    /** The greatest becomes 1, so that no sum of them overflows or vanishes. */
    private static double[] relative(double[] weights) {
        double greatest = Arrays.stream(weights).max().orElse(0);
        return greatest == 0
                ? weights.clone()
                : Arrays.stream(weights).map(w -> w / greatest).toArray();
    }

    private static double[] pick(double[] all, int[] positions) {
        return Arrays.stream(positions).mapToDouble(i -> all[i]).toArray();
    }

    private static double sum(double[] numbers) {
        return Arrays.stream(numbers).sum();
    }
}
