package atlas.index.uncertainty;

import atlas.index.Measures;
import atlas.index.Scenario;
import atlas.index.SplitMix;
import atlas.index.Watch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Ranks a panel many times, each time with choices drawn at random: all of them may differ at once
 * (OECD and JRC, Handbook on Constructing Composite Indicators, 2008, on uncertainty analysis).
 */
public final class MonteCarlo {
    /** The draws that the atlas makes wherever it says nothing else, so that all views agree. */
    public static final int USUAL_DRAWS = 1_000;

    /** The seed of those draws. */
    public static final long USUAL_SEED = 20_261_121;

    private static final int STRETCH = 64;
    private static final double BEST = 0.05;
    private static final double WORST = 0.95;

    private final Prepared prepared;

    private MonteCarlo(Prepared prepared) {
        this.prepared = prepared;
    }

    /** Normalises the panel in every way that may be chosen. */
    public static MonteCarlo of(Measures measures, Scenario scenario, Choices choices) {
        return new MonteCarlo(new Prepared(measures, scenario, choices));
    }

    /** The same seed gives the same intervals; empty if the watch stopped it. */
    public Optional<RankIntervals> run(long seed, int draws, Watch watch) {
        var all = new RankTally(cityIds().size());
        for (int from = 0; from < draws; from += STRETCH) {
            if (!watch.goOn((double) from / draws)) {
                return Optional.empty();
            }
            tally(all, seed, from, Math.min(from + STRETCH, draws));
        }
        return Optional.of(intervals(all, seed, draws));
    }

    /** The ranks of each draw; the same seed gives the same, and those of the intervals. */
    public RankDraws draws(long seed, int draws) {
        var ranks = new ArrayList<int[]>();
        each(seed, 0, draws, drawn -> ranks.add(drawn.clone()));
        return new RankDraws(cityIds(), ranks, tally -> intervals(tally, seed, draws));
    }

    /** Some of the draws. Each has a stream of its own, so they can be made in any order. */
    void tally(RankTally tally, long seed, int from, int to) {
        each(seed, from, to, tally::add);
    }

    private void each(long seed, int from, int to, Consumer<int[]> then) {
        var model = new Model(prepared);
        double[] choice = new double[Factor.values().length];
        for (int draw = from; draw < to; draw++) {
            var random = new SplitMix(seed, draw);
            for (int i = 0; i < choice.length; i++) {
                choice[i] = random.next();
            }
            then.accept(model.ranks(choice));
        }
    }

    RankIntervals intervals(RankTally tally, long seed, int draws) {
        return new RankIntervals(
                prepared.origin(),
                prepared.choices(),
                seed,
                draws,
                IntStream.range(0, cityIds().size())
                        .filter(city -> tally.ranked(city) > 0)
                        .mapToObj(city -> interval(tally, city))
                        .toList());
    }

    private RankInterval interval(RankTally tally, int city) {
        return new RankInterval(
                cityIds().get(city),
                tally.quantile(city, BEST),
                tally.quantile(city, 0.5),
                tally.quantile(city, WORST),
                tally.ranked(city));
    }

    private List<String> cityIds() {
        return prepared.composite().cityIds();
    }
}
