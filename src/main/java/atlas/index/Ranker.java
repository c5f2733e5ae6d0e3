package atlas.index;

import java.util.Arrays;

/** Ranks scores again and again without new memory; belongs to one thread. */
public final class Ranker {
    private final double[] sorted;
    private final int[] rankOf;
    private final int[] ranks;
    private int ranked;

    public Ranker(int cities) {
        sorted = new double[cities];
        rankOf = new int[cities];
        ranks = new int[cities];
    }

    /**
     * The rank of each city, 1 is the best, ties share the best place; 0 where the score is NaN.
     * The next call writes over the answer.
     */
    public int[] ranks(double[] scores) {
        ranked = 0;
        for (double score : scores) {
            if (!Double.isNaN(score)) {
                sorted[ranked++] = score + 0.0;
            }
        }
        Arrays.sort(sorted, 0, ranked);
        number();
        for (int city = 0; city < scores.length; city++) {
            ranks[city] = Double.isNaN(scores[city]) ? 0 : rankOf[first(scores[city])];
        }
        return ranks;
    }

    /** How many have a rank. */
    public int ranked() {
        return ranked;
    }

    private void number() {
        int leader = ranked - 1;
        for (int i = ranked - 1; i >= 0; i--) {
            if (sorted[leader] - sorted[i] > Place.SAME_SCORE) {
                leader = i;
            }
            rankOf[i] = ranked - leader;
        }
    }

    private int first(double score) {
        int low = 0;
        int high = ranked - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < score) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
