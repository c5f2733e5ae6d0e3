package atlas.store;

import atlas.city.City;
import atlas.city.CityBasis;
import atlas.city.Evidence;
import atlas.city.Population;
import atlas.pack.Citations;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Collects the ids of all sources and seed facts that the parts of a dossier refer to. */
final class References {
    private final Set<String> sources = new TreeSet<>();
    private final Set<String> seedFacts = new TreeSet<>();

    void of(City city, CityBasis basis) {
        ofSources(basis.sources());
        city.population().flatMap(Population::source).ifPresent(sources::add);
        basis.memberships().forEach(membership -> ofSources(membership.sources()));
        city.model().ifPresent(reading -> seedFacts.addAll(reading.seedFacts()));
    }

    void of(Evidence evidence) {
        ofSources(evidence.sources());
        seedFacts.addAll(evidence.seedFacts());
    }

    void of(String story) {
        var citations = Citations.in(story);
        ofSources(citations.sources());
        seedFacts.addAll(citations.seedFacts());
    }

    void ofSources(Collection<String> ids) {
        sources.addAll(ids);
    }

    void ofSource(String id) {
        sources.add(id);
    }

    List<String> sources() {
        return List.copyOf(sources);
    }

    List<String> seedFacts() {
        return List.copyOf(seedFacts);
    }
}
