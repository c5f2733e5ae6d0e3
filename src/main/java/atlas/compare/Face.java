package atlas.compare;

import atlas.city.City;
import atlas.city.Dossier;
import atlas.index.CityScores;
import java.util.Optional;

/**
 * One of the two cities.
 *
 * @param scores in the panel of the comparison; empty where the city is not in it
 */
record Face(Dossier dossier, Optional<CityScores> scores) {
    /** Whether any of the seven indices has a score. */
    boolean isScored() {
        return scores.stream()
                .flatMap(s -> s.indices().stream())
                .anyMatch(i -> i.value().isPresent());
    }

    City city() {
        return dossier.city();
    }
}
