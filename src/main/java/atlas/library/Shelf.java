package atlas.library;

import atlas.city.City;
import atlas.city.Concept;
import atlas.city.Diagram;
import atlas.city.Dimension;
import atlas.city.Indicator;
import atlas.city.IndicatorUse;
import atlas.city.Panel;
import atlas.city.SeedFact;
import atlas.city.Showing;
import atlas.city.Source;
import atlas.city.SourceUse;
import atlas.city.Term;
import atlas.city.Work;
import atlas.index.PanelScores;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that can be read in the library. */
public record Shelf(Theory theory, Places places, Measured measured, Colophon colophon) {
    /**
     * What is thought.
     *
     * @param concepts in the order in which they are read
     * @param works by author
     * @param seedFacts S1 first
     */
    public record Theory(
            List<Concept> concepts,
            List<Work> works,
            List<SeedFact> seedFacts,
            List<Diagram> diagrams) {}

    /**
     * Where it can be seen.
     *
     * @param cities by English name
     */
    public record Places(List<City> cities, List<Showing> showings) {}

    /**
     * How it is measured.
     *
     * @param concepts id of the concept that each index stands for, by the index's number
     * @param indicators in the order in which they are shown
     * @param uses how far each indicator is filled, by its id
     * @param scores of each panel under the published scenario
     */
    public record Measured(
            List<Dimension> dimensions,
            Map<Integer, String> concepts,
            List<Panel> panels,
            List<Indicator> indicators,
            Map<String, IndicatorUse> uses,
            List<PanelScores> scores) {}

    /**
     * What it rests on and what it is.
     *
     * @param sources by id
     * @param uses what rests on each source, by its id
     */
    public record Colophon(
            List<Source> sources,
            Map<String, List<SourceUse>> uses,
            List<Term> terms,
            Edition edition) {}

    /**
     * What the reader has before them.
     *
     * @param program version of the program
     * @param pack title of the package
     * @param version of the package
     * @param folder in which the user's things are kept
     */
    public record Edition(String program, String pack, String version, String folder) {}

    Optional<Concept> concept(String id) {
        return theory.concepts().stream().filter(c -> c.id().equals(id)).findFirst();
    }

    Optional<City> city(String id) {
        return places.cities().stream().filter(c -> c.id().equals(id)).findFirst();
    }

    Optional<Diagram> diagram(String id) {
        return theory.diagrams().stream().filter(d -> d.id().equals(id)).findFirst();
    }

    Optional<SeedFact> seedFact(String id) {
        return theory.seedFacts().stream().filter(f -> f.id().equals(id)).findFirst();
    }

    Optional<Source> source(String id) {
        return colophon.sources().stream().filter(s -> s.id().equals(id)).findFirst();
    }

    /** The works that support a fact on which the concept rests. */
    List<Work> works(Concept concept) {
        return theory.works().stream()
                .filter(w -> shared(w.seedFacts(), concept.seedFacts()) > 0)
                .toList();
    }

    /** The concepts that rest on a fact that the work supports. */
    List<Concept> concepts(Work work) {
        return theory.concepts().stream()
                .filter(c -> shared(c.seedFacts(), work.seedFacts()) > 0)
                .toList();
    }

    /** The places that show a concept: by kind, the seed's own before others. */
    List<Showing> showings(Concept concept) {
        return places.showings().stream().filter(s -> s.conceptId().equals(concept.id())).toList();
    }

    static int shared(Collection<String> some, Collection<String> others) {
        var both = new HashSet<>(some);
        both.retainAll(new HashSet<>(others));
        return both.size();
    }
}
