package atlas.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/**
 * Years as few shades: each year its own, or neighbouring ones together where there are many.
 *
 * @param bands the oldest first
 */
record CoverageAges(List<Band> bands) {
    /** No more than the eye can tell apart. */
    static final int MOST = 5;

    /** Years from the first to the last, both included. */
    record Band(int from, int to) {
        boolean holds(int year) {
            return from <= year && year <= to;
        }
    }

    static CoverageAges of(SortedSet<Integer> years) {
        var all = List.copyOf(years);
        int count = Math.min(MOST, all.size());
        List<Band> bands = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int first = i * all.size() / count;
            int last = (i + 1) * all.size() / count - 1;
            bands.add(new Band(all.get(first), all.get(last)));
        }
        return new CoverageAges(List.copyOf(bands));
    }

    /**
     * The shade of a year: 0 is the newest.
     *
     * @throws IllegalArgumentException if no value has this year
     */
    int shade(int year) {
        for (int i = 0; i < bands.size(); i++) {
            if (bands.get(i).holds(year)) {
                return bands.size() - 1 - i;
            }
        }
        throw new IllegalArgumentException("no value of " + year);
    }
}
