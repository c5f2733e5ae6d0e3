package atlas.index.pairwise;

import atlas.index.uncertainty.RankDraws;
import atlas.index.uncertainty.RankInterval;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The overall scores of two cities against each other.
 *
 * @param leader empty if they are level
 * @param margin the first's score less the second's, unrounded
 * @param winShare in which share of the draws of weights the first is ahead, 0..1
 * @param seed of the draws
 * @param dominating nowhere behind and somewhere ahead, on the indices that count and both have
 * @param turns single weights that would turn the order, the nearest first; empty if they are level
 * @param ranks both rank intervals, the first's first, where they are computed
 */
public record Race(
        Optional<Side> leader,
        double margin,
        OptionalDouble winShare,
        long seed,
        int draws,
        Optional<Side> dominating,
        List<Turn> turns,
        Optional<Ranks> ranks) {
    /**
     * Where both cities rank when the choices vary.
     *
     * @param duel who is ahead in the same draws: intervals that overlap do not tell
     */
    public record Ranks(RankInterval first, RankInterval second, RankDraws.Duel duel) {}

    /** Copies the list. */
    public Race {
        turns = List.copyOf(turns);
    }

    /** In which share of the draws a side is ahead. */
    public OptionalDouble winShare(Side side) {
        return side == Side.FIRST || winShare.isEmpty()
                ? winShare
                : OptionalDouble.of(1 - winShare.getAsDouble());
    }
}
