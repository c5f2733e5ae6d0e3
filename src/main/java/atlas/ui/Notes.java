package atlas.ui;

import atlas.city.SeedFact;
import atlas.city.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Numbers references in the order of their first use, from 1. */
public final class Notes {
    private final Map<String, Source> sources;
    private final Map<String, SeedFact> seedFacts;
    private final List<Reference> used = new ArrayList<>();

    /**
     * @param sources by id
     * @param seedFacts by id
     */
    public Notes(Map<String, Source> sources, Map<String, SeedFact> seedFacts) {
        this.sources = sources;
        this.seedFacts = seedFacts;
    }

    /** What an id stands for; empty if nobody knows it. */
    public Optional<Reference> find(String id) {
        Optional<Reference> source =
                Optional.ofNullable(sources.get(id)).map(Reference.OfSource::new);
        return source.or(() -> Optional.ofNullable(seedFacts.get(id)).map(Reference.OfSeed::new));
    }

    /** The number of an id, given now if it has none yet; empty if nobody knows the id. */
    public OptionalInt number(String id) {
        return find(id).map(r -> OptionalInt.of(number(r))).orElse(OptionalInt.empty());
    }

    /** All that has a number; the first has 1. */
    public List<Reference> used() {
        return List.copyOf(used);
    }

    private int number(Reference reference) {
        if (!used.contains(reference)) {
            used.add(reference);
        }
        return used.indexOf(reference) + 1;
    }
}
