package atlas.ranking;

import atlas.index.Place;
import atlas.index.Ranking;
import atlas.index.pairwise.Outranking;
import atlas.index.pairwise.Standings;
import atlas.index.pairwise.WinShares;
import atlas.index.uncertainty.MonteCarlo;
import java.util.Comparator;
import java.util.Optional;

/**
 * How a city stands against its neighbour in the ranking.
 *
 * @param rival the next city above it, or for the first the next one below
 * @param wins in which share of random divisions of the weight it is ahead, 0 to 1
 * @param draws how many divisions
 * @param better on which share of the weight that both have it is better, 0 to 1
 */
record Rivalry(String rival, double wins, int draws, double better) {

    /** Empty where the two cannot be compared. */
    static Optional<Rivalry> of(Standings standings, Ranking ranking, String city) {
        return neighbour(ranking, city).flatMap(rival -> of(standings, city, rival));
    }

    private static Optional<Rivalry> of(Standings standings, String city, String rival) {
        var wins =
                WinShares.of(standings, MonteCarlo.USUAL_SEED, MonteCarlo.USUAL_DRAWS)
                        .share(city, rival);
        var better = Outranking.byIndices(standings).share(city, rival);
        return wins.isPresent() && better.isPresent()
                ? Optional.of(
                        new Rivalry(
                                rival,
                                wins.getAsDouble(),
                                MonteCarlo.USUAL_DRAWS,
                                better.getAsDouble()))
                : Optional.empty();
    }

    private static Optional<String> neighbour(Ranking ranking, String city) {
        int rank = rank(ranking, city);
        return rank == 0
                ? Optional.empty()
                : above(ranking, city)
                        .or(() -> nearest(ranking, city, Comparator.reverseOrder(), rank));
    }

    /** The city one would have to pass next; empty for the first. */
    static Optional<String> above(Ranking ranking, String city) {
        return nearest(ranking, city, Comparator.naturalOrder(), rank(ranking, city));
    }

    // The last of those before it in the order.
    private static Optional<String> nearest(
            Ranking ranking, String city, Comparator<Integer> order, int rank) {
        return ranking.rows().stream()
                .map(Ranking.Row::cityId)
                .filter(other -> !other.equals(city) && rank(ranking, other) > 0)
                .filter(other -> order.compare(rank(ranking, other), rank) < 0)
                .max(Comparator.comparing(other -> rank(ranking, other), order));
    }

    private static int rank(Ranking ranking, String city) {
        return ranking.place(city).map(Place::rank).orElse(0);
    }
}
