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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Questions to the facts. Safe to ask from any thread; each sees one whole package. */
public final class Facts {
    private final Seat seat;

    Facts(Seat seat) {
        this.seat = seat;
    }

    /** All cities with their designations, by English name. */
    public List<City> cities() {
        return seat.withHandle(handle -> new CityQuery(handle).all());
    }

    /**
     * Everything about one city.
     *
     * @throws IllegalArgumentException if there is no such city
     */
    public Dossier dossier(String cityId) {
        return seat.inTransaction(handle -> new DossierQuery(handle).dossier(cityId));
    }

    /** What happened in every city and in the world, oldest first. */
    public List<Event> events() {
        return seat.inTransaction(handle -> new EventQuery(handle).all());
    }

    /** The ties of a city, seen from it, oldest first; none for an unknown one. */
    public List<Tie> ties(String cityId) {
        return seat.inTransaction(handle -> new DossierQuery(handle).ties(cityId));
    }

    /** The seven indices in their fixed order. */
    public List<Dimension> dimensions() {
        return seat.withHandle(handle -> new PanelQuery(handle).dimensions());
    }

    /** All panels by id. */
    public List<Panel> panels() {
        return seat.withHandle(handle -> new PanelQuery(handle).panels());
    }

    /** The indicators of a panel, by index, then as the package orders them. */
    public List<Indicator> indicators(String panel) {
        return seat.withHandle(handle -> new PanelQuery(handle).indicators(panel));
    }

    /** Ids of the cities that have a story. */
    public Set<String> told() {
        return seat.withHandle(handle ->
                handle.createQuery("select distinct city_id from narrative")
                        .mapTo(String.class)
                        .set());
    }

    /** The milieus of all cities, by city, then kind and opening year. */
    public List<Milieu> milieus() {
        return seat.inTransaction(handle -> new MilieuQuery(handle).all());
    }

    /** The stories in one language as Markdown, by the city's id. */
    public Map<String, String> stories(Language language) {
        return seat.withHandle(handle ->
                handle.createQuery(
                                """
                                select city_id, markdown from narrative
                                where language = ?
                                order by city_id
                                """)
                        .bind(0, language.code())
                        .map((row, _) ->
                                Map.entry(row.getString("city_id"), row.getString("markdown")))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** The newest observation of each indicator of a panel for each of its cities. */
    public List<Observation> observations(String panel) {
        return seat.withHandle(handle -> new ObservationQuery(handle).newest(panel));
    }

    /** Fixed ends of the scales of all indicators that have them, by indicator. */
    public List<ScaleEnds> scaleEnds() {
        return seat.withHandle(handle -> new ReferenceQuery(handle).scaleEnds());
    }

    /** The indices that others publish, by id. */
    public List<PublishedRanking> publishedRankings() {
        return seat.withHandle(handle -> new ReferenceQuery(handle).rankings());
    }

    /** What those say; by index, newest edition, dimension, kind of value, value. */
    public List<PublishedScore> publishedScores() {
        return seat.withHandle(handle -> new ReferenceQuery(handle).scores());
    }

    /** All concepts, in the order in which they are read. */
    public List<Concept> concepts() {
        return seat.inTransaction(handle -> new TheoryQuery(handle).concepts());
    }

    /** The id of the concept that each of the seven indices stands for, by its number. */
    public Map<Integer, String> conceptsOfDimensions() {
        return seat.withHandle(handle -> new PanelQuery(handle).concepts());
    }

    /** Which places show which concepts; by concept, then kind, the seed's own before others. */
    public List<Showing> showings() {
        return seat.withHandle(handle -> new ShowingQuery(handle).all());
    }

    /** All works of the literature, by author, then year. */
    public List<Work> works() {
        return seat.inTransaction(handle -> new TheoryQuery(handle).works());
    }

    /** All fixed terms, in the order of the package. */
    public List<Term> terms() {
        return seat.withHandle(handle -> new TheoryQuery(handle).terms());
    }

    /** All tours with their steps, in the order of the package. */
    public List<GivenTour> tours() {
        return seat.inTransaction(handle -> new TourQuery(handle).all());
    }

    /** Every fact of the seed documents, S1 to S172. */
    public List<SeedFact> seedFacts() {
        return seat.withHandle(handle -> new EvidenceQuery(handle).allSeedFacts());
    }

    /** Every source, by id. */
    public List<Source> sources() {
        return seat.withHandle(handle -> new EvidenceQuery(handle).allSources());
    }

    /** What rests on each source, by its id; a source that nothing cites is missing. */
    public Map<String, List<SourceUse>> sourceUses() {
        return seat.withHandle(handle -> new UseQuery(handle).sources());
    }

    /** How far each indicator is filled, by its id; one without a value is missing. */
    public Map<String, IndicatorUse> indicatorUses() {
        return seat.withHandle(handle -> new UseQuery(handle).indicators());
    }

    /** The drawings of the theory, by id. */
    public List<Diagram> diagrams() {
        return seat.inTransaction(handle -> new DiagramQuery(handle).all());
    }

    /** Which package the facts come from; empty before the first import. */
    public Optional<PackInfo> packInfo() {
        return seat.withHandle(Import::held)
                .map(pack -> new PackInfo(pack.name(), pack.title(), pack.version()));
    }
}
