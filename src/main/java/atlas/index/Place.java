package atlas.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A rank among those that have one: the third of 34. Ties share the best place.
 *
 * @param rank 1 is the best
 * @param of how many have a rank
 */
public record Place(int rank, int of) {
    /** Scores closer than this are ties: the order of a sum must not decide a rank. */
    static final double SAME_SCORE = 1e-9;

    /**
     * The place of each number of the column; gaps have none.
     *
     * @param tolerance how far below the best of a tie a number may lie
     */
    static List<Optional<Place>> among(Column column, double tolerance) {
        double[] sorted = column.sorted();
        int[] ranks = ranks(sorted, tolerance);
        var places = new ArrayList<Optional<Place>>(column.size());
        for (int city = 0; city < column.size(); city++) {
            places.add(
                    column.has(city)
                            ? Optional.of(
                                    new Place(
                                            ranks[column.worseThan(column.at(city))],
                                            sorted.length))
                            : Optional.empty());
        }
        return List.copyOf(places);
    }

    /** The rank of each of the ascending numbers. */
    private static int[] ranks(double[] sorted, double tolerance) {
        int[] ranks = new int[sorted.length];
        int leader = sorted.length - 1;
        for (int i = sorted.length - 1; i >= 0; i--) {
            if (sorted[leader] - sorted[i] > tolerance) {
                leader = i;
            }
            ranks[i] = sorted.length - leader;
        }
        return ranks;
    }
}
