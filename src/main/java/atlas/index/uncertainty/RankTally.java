package atlas.index.uncertainty;

/** How often each city had each rank. Tallies of parts of the draws add up to that of all. */
final class RankTally {
    private final int[][] counts;

    RankTally(int cities) {
        counts = new int[cities][cities + 1];
    }

    /** Rank 0 is none. */
    void add(int[] ranks) {
        for (int city = 0; city < ranks.length; city++) {
            counts[city][ranks[city]]++;
        }
    }

    void add(RankTally other) {
        for (int city = 0; city < counts.length; city++) {
            for (int rank = 0; rank < counts[city].length; rank++) {
                counts[city][rank] += other.counts[city][rank];
            }
        }
    }

    /** In how many draws a city had a rank. */
    int ranked(int city) {
        int sum = 0;
        for (int rank = 1; rank < counts[city].length; rank++) {
            sum += counts[city][rank];
        }
        return sum;
    }

    /**
     * The best rank that a city kept to or bettered in this share of its draws: the inverse of the
     * empirical distribution function, so always a rank that occurred.
     */
    int quantile(int city, double share) {
        double wanted = share * ranked(city);
        int seen = 0;
        for (int rank = 1; rank < counts[city].length; rank++) {
            seen += counts[city][rank];
            if (seen > 0 && seen >= wanted) {
                return rank;
            }
        }
        throw new IllegalStateException("never ranked: city " + city);
    }
}
