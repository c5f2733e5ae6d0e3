package atlas.index.pairwise;

import atlas.index.Origin;
import atlas.index.SplitMix;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How often a city is ahead of another when the weights of the indices are drawn at random, every
 * division of 100 % among those that count being as likely as any other. Ties count half.
 */
public final class WinShares {
    private static final double SAME = 1e-9;

    private final Origin origin;
    private final List<String> cityIds;
    private final long seed;
    private final double[][] overall;

    private WinShares(Standings standings, long seed, int draws) {
        this.origin = standings.origin();
        this.cityIds = standings.composite().cityIds();
        this.seed = seed;
        this.overall = new double[draws][];
        for (int draw = 0; draw < draws; draw++) {
            overall[draw] = standings.overall(shares(standings, new SplitMix(seed, draw)));
        }
    }

    /** The same seed gives the same shares. */
    public static WinShares of(Standings standings, long seed, int draws) {
        return new WinShares(standings, seed, draws);
    }

    private static double[] shares(Standings standings, SplitMix random) {
        double[] shares = new double[Standings.INDICES];
        random.divide(shares);
        for (int i = 0; i < shares.length; i++) {
            shares[i] = standings.counts(i) ? shares[i] : 0;
        }
        return shares;
    }

    private int city(String id) {
        int city = cityIds.indexOf(id);
        if (city < 0) {
            throw new IllegalArgumentException("not in the panel: " + id);
        }
        return city;
    }

    public Origin origin() {
        return origin;
    }

    public long seed() {
        return seed;
    }

    public int draws() {
        return overall.length;
    }

    /** In which share of the draws the first is ahead; empty unless both have a score. */
    public OptionalDouble share(String first, String second) {
        int a = city(first);
        int b = city(second);
        double won = 0;
        int compared = 0;
        for (double[] scores : overall) {
            double ahead = scores[a] - scores[b];
            if (!Double.isNaN(ahead)) {
                compared++;
                won += ahead > SAME ? 1 : ahead < -SAME ? 0 : 0.5;
            }
        }
        return compared == 0 ? OptionalDouble.empty() : OptionalDouble.of(won / compared);
    }
}
