package atlas.store;

import atlas.city.City;
import atlas.city.Concept;
import atlas.city.Diagram;
import atlas.city.Dimension;
import atlas.city.Dossier;
import atlas.city.Event;
import atlas.city.GivenTour;
import atlas.city.Indicator;
import atlas.city.IndicatorUse;
import atlas.city.Language;
import atlas.city.Milieu;
import atlas.city.Observation;
import atlas.city.Panel;
import atlas.city.PublishedRanking;
import atlas.city.PublishedScore;
import atlas.city.ScaleEnds;
import atlas.city.SeedFact;
import atlas.city.Showing;
import atlas.city.Source;
import atlas.city.SourceUse;
import atlas.city.Term;
import atlas.city.Tie;
import atlas.city.Work;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Questions to the facts. Safe to ask from any thread; each sees one whole package. */
public final class Facts {
    private final Asked asked;

    Facts(Asked asked) {
        this.asked = asked;
    }

    /** All cities with their designations, by English name. */
    public List<City> cities() {
        return asked.ask(connection -> new CityQuery(connection).all());
    }

    /**
     * Everything about one city.
     *
     * @throws IllegalArgumentException if there is no such city
     */
    public Dossier dossier(String cityId) {
        return asked.ask(connection -> new DossierQuery(connection).dossier(cityId));
    }

    /** What happened in every city and in the world, oldest first. */
    public List<Event> events() {
        return asked.ask(connection -> new EventQuery(connection).all());
    }

    /** The ties of a city, seen from it, oldest first; none for an unknown one. */
    public List<Tie> ties(String cityId) {
        return asked.ask(connection -> new DossierQuery(connection).ties(cityId));
    }

    /** The seven indices in their fixed order. */
    public List<Dimension> dimensions() {
        return asked.ask(connection -> new PanelQuery(connection).dimensions());
    }

    /** All panels by id. */
    public List<Panel> panels() {
        return asked.ask(connection -> new PanelQuery(connection).panels());
    }

    /** The indicators of all panels, by index, then as the package orders them. */
    public List<Indicator> indicators() {
        return asked.ask(connection -> new PanelQuery(connection).indicators());
    }

    /** Ids of the cities that have a story. */
    public Set<String> told() {
        return Collections.unmodifiableSet(
                new LinkedHashSet<>(
                        asked.ask(connection ->
                                Rows.of(connection, "select distinct city_id from narrative")
                                        .list(row -> row.getString(1)))));
    }

    /** The milieus of all cities, by city, then kind and opening year. */
    public List<Milieu> milieus() {
        return asked.ask(connection -> new MilieuQuery(connection).all());
    }

    /** The stories in one language as Markdown, by the city's id. */
    public Map<String, String> stories(Language language) {
        return asked.ask(connection ->
                Rows.of(
                                connection,
                                """
                                select city_id, markdown from narrative
                                where language = ?
                                order by city_id
                                """,
                                language.code())
                        .map(row -> row.getString("city_id"), row -> row.getString("markdown")));
    }

    /** The newest observation of each indicator for each city, in no order. */
    public List<Observation> observations() {
        return asked.ask(connection -> new ObservationQuery(connection).newest());
    }

    /** Fixed ends of the scales of all indicators that have them, by indicator. */
    public List<ScaleEnds> scaleEnds() {
        return asked.ask(connection -> new ReferenceQuery(connection).scaleEnds());
    }

    /** The indices that others publish, by id. */
    public List<PublishedRanking> publishedRankings() {
        return asked.ask(connection -> new ReferenceQuery(connection).rankings());
    }

    /** What those say; by index, newest edition, dimension, kind of value, value. */
    public List<PublishedScore> publishedScores() {
        return asked.ask(connection -> new ReferenceQuery(connection).scores());
    }

    /** All concepts, in the order in which they are read. */
    public List<Concept> concepts() {
        return asked.ask(connection -> new TheoryQuery(connection).concepts());
    }

    /** The id of the concept that each of the seven indices stands for, by its number. */
    public Map<Integer, String> conceptsOfDimensions() {
        return asked.ask(connection -> new PanelQuery(connection).concepts());
    }

    /** Which places show which concepts; by concept, then kind, the seed's own before others. */
    public List<Showing> showings() {
        return asked.ask(connection -> new ShowingQuery(connection).all());
    }

    /** All works of the literature, by author, then year. */
    public List<Work> works() {
        return asked.ask(connection -> new TheoryQuery(connection).works());
    }

    /** All fixed terms, in the order of the package. */
    public List<Term> terms() {
        return asked.ask(connection -> new TheoryQuery(connection).terms());
    }

    /** All tours with their steps, in the order of the package. */
    public List<GivenTour> tours() {
        return asked.ask(connection -> new TourQuery(connection).all());
    }

    /** Every fact of the seed documents, S1 to S172. */
    public List<SeedFact> seedFacts() {
        return asked.ask(connection -> new EvidenceQuery(connection).allSeedFacts());
    }

    /** Every source, by id. */
    public List<Source> sources() {
        return asked.ask(connection -> new EvidenceQuery(connection).allSources());
    }

    /** What rests on each source, by its id; a source that nothing cites is missing. */
    public Map<String, List<SourceUse>> sourceUses() {
        return asked.ask(connection -> new UseQuery(connection).sources());
    }

    /** How far each indicator is filled, by its id; one without a value is missing. */
    public Map<String, IndicatorUse> indicatorUses() {
        return asked.ask(connection -> new UseQuery(connection).indicators());
    }

    /** The drawings of the theory, by id. */
    public List<Diagram> diagrams() {
        return asked.ask(connection -> new DiagramQuery(connection).all());
    }

    /** Which package the facts come from; empty before the first import. */
    public Optional<PackInfo> packInfo() {
        return asked.ask(Import::held)
                .map(pack -> new PackInfo(pack.name(), pack.title(), pack.version()));
    }
}
