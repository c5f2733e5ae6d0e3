package atlas.index.uncertainty;

import java.util.List;
import java.util.function.Function;

/**
 * The ranks of every draw, so that two cities can be compared draw by draw. Two intervals alone
 * tell little of that: what lifts one city often lifts the other too.
 */
public final class RankDraws {
    private final List<String> cityIds;
    private final List<int[]> ranks;
    private final Function<RankTally, RankIntervals> intervals;

    /**
     * How often one of two cities was ahead.
     *
     * @param first in how many draws the first had the better rank
     * @param second in how many the second had
     * @param level in how many both shared a rank
     */
    public record Duel(int first, int second, int level) {
        /** In how many draws both had a rank. */
        public int draws() {
            return first + second + level;
        }
    }

    RankDraws(
            List<String> cityIds, List<int[]> ranks, Function<RankTally, RankIntervals> intervals) {
        this.cityIds = List.copyOf(cityIds);
        this.ranks = List.copyOf(ranks);
        this.intervals = intervals;
    }

    /** The same draws, city by city. */
    public RankIntervals intervals() {
        var tally = new RankTally(cityIds.size());
        ranks.forEach(tally::add);
        return intervals.apply(tally);
    }

    /** Two cities draw by draw; no draws where one of them is not ranked. */
    public Duel between(String first, String second) {
        int one = cityIds.indexOf(first);
        int two = cityIds.indexOf(second);
        if (one < 0 || two < 0) {
            return new Duel(0, 0, 0);
        }
        int[] ahead = new int[3];
        for (int[] draw : ranks) {
            if (draw[one] > 0 && draw[two] > 0) {
                ahead[1 + Integer.signum(draw[one] - draw[two])]++;
            }
        }
        return new Duel(ahead[0], ahead[2], ahead[1]);
    }
}
