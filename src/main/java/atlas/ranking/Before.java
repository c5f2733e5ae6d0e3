package atlas.ranking;

import atlas.index.Place;
import atlas.index.Ranking;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Published places among the cities that are ranked now: where a group is ranked alone, nobody
 * rises only because others are not there.
 */
final class Before {
    private final Map<String, Integer> published = new HashMap<>();
    private final int[] ranks;

    private Before(Ranking now, Ranking published, int sort) {
        for (Ranking.Row row : published.rows()) {
            Line.score(row, sort).place().ifPresent(p -> keep(row.cityId(), p.rank()));
        }
        this.published
                .keySet()
                .retainAll(
                        now.rows().stream().map(Ranking.Row::cityId).collect(Collectors.toSet()));
        ranks = this.published.values().stream().mapToInt(rank -> rank).sorted().toArray();
    }

    /**
     * Of the cities of a ranking.
     *
     * @param sort an index, 1 to 7, or 0 for the overall score
     */
    static Before among(Ranking now, Ranking published, int sort) {
        return new Before(now, published, sort);
    }

    private void keep(String city, int rank) {
        published.put(city, rank);
    }

    /** Empty if it had no place. */
    Optional<Place> of(String city) {
        return Optional.ofNullable(published.get(city)).map(r -> new Place(first(r), ranks.length));
    }

    // The best place of a tie.
    private int first(int rank) {
        int at = Arrays.binarySearch(ranks, rank);
        while (at > 0 && ranks[at - 1] == rank) {
            at--;
        }
        return at + 1;
    }
}
