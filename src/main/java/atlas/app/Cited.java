package atlas.app;

import atlas.city.SeedFact;
import atlas.city.Source;
import atlas.ui.Reference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What an id that is cited stands for. All of them are read when the first is asked for, which is
 * to be done in the background.
 */
final class Cited implements Function<String, Optional<Reference>> {
    private final Supplier<List<SeedFact>> seedFacts;
    private final Supplier<List<Source>> sources;
    private Optional<Map<String, Reference>> read = Optional.empty();

    Cited(Supplier<List<SeedFact>> seedFacts, Supplier<List<Source>> sources) {
        this.seedFacts = seedFacts;
        this.sources = sources;
    }

    @Override
    public Optional<Reference> apply(String id) {
        return Optional.ofNullable(all().get(id));
    }

    private synchronized Map<String, Reference> all() {
        var all = read.orElseGet(this::readAll);
        read = Optional.of(all);
        return all;
    }

    private Map<String, Reference> readAll() {
        var all = new HashMap<String, Reference>();
        seedFacts.get().forEach(fact -> all.put(fact.id(), new Reference.OfSeed(fact)));
        sources.get().forEach(source -> all.put(source.id(), new Reference.OfSource(source)));
        return all;
    }
}
