package atlas.present.teach;

import atlas.city.Bilingual;
import atlas.city.City;
import atlas.city.Dimension;
import atlas.index.CityScores;
import atlas.index.Score;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How a city really stands.
 *
 * @param panel the name of the set of cities that it is scored in
 * @param published whether the scenario is the one that the atlas publishes
 * @param needed how many indicators an index needs
 * @param scores on scales of 0 to 100
 * @param dimensions the seven, in their order
 */
public record Answer(
        City city,
        Bilingual panel,
        boolean published,
        int needed,
        CityScores scores,
        List<Dimension> dimensions) {
    /** Copies the list. */
    public Answer {
        dimensions = List.copyOf(dimensions);
    }

    /** Who knows the scores of cities, as the study of now computes them. */
    public interface Book {
        /** How a city stands; empty if no panel scores it. */
        Optional<Answer> of(String city);

        /** The name of a city. */
        Bilingual name(String city);

        /** Ids of the cities of the panel of now, in its order. */
        List<String> cities();
    }

    List<OptionalDouble> real() {
        return scores.indices().stream().map(Score::value).toList();
    }
}
