package atlas.library.diagram;

import atlas.city.City;
import atlas.city.Concept;
import atlas.city.SeedFact;
import atlas.city.Showing;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the parts of drawings lead to.
 *
 * @param concepts by id
 * @param facts of the seed documents, by id
 * @param showings which places show which concepts
 * @param cities by id
 */
public record Theory(
        Map<String, Concept> concepts,
        Map<String, SeedFact> facts,
        List<Showing> showings,
        Map<String, City> cities) {
    /** Put in order from lists. */
    public static Theory of(
            Collection<Concept> concepts,
            Collection<SeedFact> facts,
            List<Showing> showings,
            Collection<City> cities) {
        return new Theory(
                byId(concepts, Concept::id),
                byId(facts, SeedFact::id),
                showings,
                byId(cities, City::id));
    }

    Optional<Concept> concept(String id) {
        return Optional.ofNullable(concepts.get(id));
    }

    Optional<City> city(String id) {
        return Optional.ofNullable(cities.get(id));
    }

    /** The places that show any of the concepts, each place once, the best known first. */
    List<Showing> places(List<String> conceptIds) {
        return showings.stream()
                .filter(showing -> conceptIds.contains(showing.conceptId()))
                .sorted(Places.BEST_FIRST)
                .collect(Places.eachOnce());
    }

    private static <T> Map<String, T> byId(Collection<T> all, Function<T, String> id) {
        return all.stream().collect(Collectors.toMap(id, Function.identity()));
    }
}
