package atlas.index.uncertainty;

import atlas.index.Origin;
import java.util.List;
import java.util.Map;

/**
 * Which choices move the ranks.
 *
 * @param samples N; the ranking was computed N times (factors + 2)
 * @param ofRanking on the mean shift in rank over all cities; empty if no choice moves any
 * @param ofCities on each city's own rank, by its id; empty where no choice moves it
 */
public record Effects(
        Origin origin,
        Choices choices,
        long seed,
        int samples,
        List<Effect> ofRanking,
        Map<String, List<Effect>> ofCities) {
    /** Copies the collections. */
    public Effects {
        ofRanking = List.copyOf(ofRanking);
        ofCities = Map.copyOf(ofCities);
    }

    /** On one city's rank. */
    public List<Effect> of(String cityId) {
        return ofCities.getOrDefault(cityId, List.of());
    }
}
