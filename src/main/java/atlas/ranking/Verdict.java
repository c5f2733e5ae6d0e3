package atlas.ranking;

import atlas.index.CityScores;
import atlas.index.Measures;
import atlas.index.Strengths;
import atlas.index.pairwise.BreakEven;
import atlas.index.pairwise.Nearest;
import atlas.index.pairwise.NearestWeights;
import atlas.index.pairwise.Standings;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What can be said of a city's place.
 *
 * @param rivalry how it stands against its neighbour
 * @param passing the smallest change of one weight with which it passes the city above it
 */
record Verdict(
        String city,
        CityScores scores,
        Strengths strengths,
        Optional<Rivalry> rivalry,
        Optional<Passing> passing,
        Nearest nearest) {
    private static final int MOST = 3;
    private static final int INDICES = 7;

    /**
     * A way past another city.
     *
     * @param index 1 to 7
     * @param now its share of the weight
     * @param share from which on the city leads
     */
    record Passing(String rival, int index, double now, double share) {
        double change() {
            return Math.abs(share - now);
        }
    }

    /** Of a city of the panel. Takes some milliseconds. */
    static Verdict of(Measures measures, Computed computed, String city) {
        var standings = Standings.of(measures, computed.scenario());
        var scores = computed.scores().city(city).orElseThrow();
        return new Verdict(
                city,
                scores,
                Strengths.of(computed.scores(), scores, MOST),
                Rivalry.of(standings, computed.ranking(), city),
                Rivalry.above(computed.ranking(), city)
                        .flatMap(rival -> passing(standings, city, rival)),
                NearestWeights.find(standings, city));
    }

    private static Optional<Passing> passing(Standings standings, String city, String rival) {
        return IntStream.rangeClosed(1, INDICES)
                .mapToObj(index -> BreakEven.of(standings, city, rival, index))
                .flatMap(Optional::stream)
                .flatMap(even -> passing(even, rival))
                .min(Comparator.comparingDouble(Passing::change));
    }

    private static Stream<Passing> passing(BreakEven even, String rival) {
        return even.crossings().stream()
                .filter(c -> c.firstLeadsAbove() == c.share() > even.share())
                .map(c -> new Passing(rival, even.index(), even.share(), c.share()));
    }
}
