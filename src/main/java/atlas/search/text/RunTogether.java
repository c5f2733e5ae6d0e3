package atlas.search.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * Words of kanji and kana that were typed without a blank between them. Names make the best pieces,
 * then what stands in a text; of two ways to cut, the one with fewer pieces.
 */
final class RunTogether {
    private static final int MOST_SIGNS = 24;
    private static final int SHORTEST = 2;
    private static final int NAMED = 2;
    private static final int TOLD = 3;
    private static final int NEVER = 1_000;

    private final String signs;
    private final Predicate<String> named;
    private final Predicate<String> told;

    /** For each place: what the best pieces up to it cost, and where the last of them begins. */
    private final int[] costs;

    private final int[] starts;

    RunTogether(String signs, Predicate<String> named, Predicate<String> told) {
        this.signs = signs;
        this.named = named;
        this.told = told;
        costs = new int[signs.length() + 1];
        starts = new int[signs.length() + 1];
    }

    /** At least two, one of them a name; none where it cannot be cut so. */
    List<String> pieces() {
        if (signs.length() > MOST_SIGNS) {
            return List.of();
        }
        Arrays.fill(costs, 1, costs.length, NEVER);
        for (int end = SHORTEST; end <= signs.length(); end++) {
            reach(end);
        }
        var pieces = new ArrayList<String>();
        if (costs[signs.length()] < NEVER) {
            for (int end = signs.length(); end > 0; end = starts[end]) {
                pieces.addFirst(signs.substring(starts[end], end));
            }
        }
        return pieces.size() > 1 && pieces.stream().anyMatch(named) ? pieces : List.of();
    }

    private void reach(int end) {
        for (int start = 0; start <= end - SHORTEST; start++) {
            if (costs[start] < NEVER) {
                int cost = costs[start] + cost(signs.substring(start, end));
                if (cost < costs[end]) {
                    costs[end] = cost;
                    starts[end] = start;
                }
            }
        }
    }

    private int cost(String piece) {
        if (named.test(piece)) {
            return NAMED;
        }
        return told.test(piece) ? TOLD : NEVER;
    }
}
