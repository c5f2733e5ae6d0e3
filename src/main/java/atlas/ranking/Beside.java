package atlas.ranking;

import atlas.city.PublishedRanking;
import atlas.city.PublishedScore;
import atlas.city.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands beside the atlas's own figures: what others publish, and where facts were read.
 *
 * @param rankings indices of others, never mixed into the atlas's own
 * @param scores what they say of places
 * @param sources by id
 */
public record Beside(
        List<PublishedRanking> rankings, List<PublishedScore> scores, Map<String, Source> sources) {
    /** Copies the collections. */
    public Beside {
        rankings = List.copyOf(rankings);
        scores = List.copyOf(scores);
        sources = Map.copyOf(sources);
    }

    /** Empty if nobody knows the id. */
    Optional<Source> source(String id) {
        return Optional.ofNullable(sources.get(id));
    }
}
