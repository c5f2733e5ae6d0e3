package atlas.index.pairwise;

import atlas.index.Reason;
import java.util.List;
import java.util.Set;

/** The smallest change of the indices' weights that puts a city first, or why there is none. */
public sealed interface Nearest {
    /** It is first as things are. */
    record First() implements Nearest {}

    /**
     * There are such weights, and no index that counts is dropped.
     *
     * @param shares of the seven indices, adding up to 1
     * @param distance the square root of the sum of squared changes of the shares
     * @param exact whether nothing nearer exists; where cities lack indices it is the best of a
     *     fine search along the scores that the city can have
     */
    record Found(List<Double> shares, double distance, boolean exact) implements Nearest {}

    /**
     * None without zeros: the city comes first only if some indices are dropped.
     *
     * @param dropped the numbers of these, 1 to 7, as few as possible having been asked for
     */
    record OnlyWithZeros(List<Double> shares, double distance, Set<Integer> dropped, boolean exact)
            implements Nearest {}

    /**
     * No weights put it first.
     *
     * @param dominating the cities with the same indices that are nowhere worse and somewhere
     *     better, if there are any
     * @param exact whether this is certain; where cities lack indices it is what a fine search
     *     found
     */
    record Never(List<String> dominating, boolean exact) implements Nearest {}

    /** The city has no overall score to begin with. */
    record NotScored(Reason reason) implements Nearest {}
}
