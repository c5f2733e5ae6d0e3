package atlas.app;

import atlas.city.City;
import atlas.city.Concept;
import atlas.city.Dimension;
import atlas.city.Dossier;
import atlas.city.Event;
import atlas.city.Growth;
import atlas.city.Indicator;
import atlas.city.Panel;
import atlas.index.CityScores;
import atlas.index.Goalposts;
import atlas.index.Measures;
import atlas.index.PanelScores;
import atlas.index.Scenario;
import atlas.index.Scorer;
import atlas.map.Rating;
import atlas.pack.PackFaults;
import atlas.pack.PackSource;
import atlas.state.Recall;
import atlas.store.Backups;
import atlas.store.Custody;
import atlas.store.Database;
import atlas.store.DatabaseUnwritable;
import atlas.store.Facts;
import atlas.store.ImportFailure;
import atlas.store.PackInfo;
import atlas.store.Progress;
import atlas.store.Rescue;
import atlas.store.Rescued;
import atlas.store.ScenarioStore;
import atlas.store.SettingStore;
import atlas.store.TourStore;
import atlas.store.Trouble;
import java.lang.System.Logger;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The open database and what every part of the window needs from it at once.
 *
 * @param custody of copies of the user's own work
 * @param rescued what was mended at the start
 * @param kept the settings as they were at the start
 * @param told ids of the cities that have a story
 * @param concepts in the order in which they are read
 * @param events of all cities and of the world, oldest first
 * @param measures of each panel, by its id
 * @param scores of each panel under the published scenario, by the panel's id
 * @param goalposts the fixed ends of scales, by indicator
 * @param dossiers all about a city, by its id
 */
record Session(
        Database database,
        Custody custody,
        Optional<Rescued> rescued,
        Map<String, String> kept,
        PackInfo pack,
        List<City> cities,
        List<Dimension> dimensions,
        List<Panel> panels,
        List<Indicator> indicators,
        Set<String> told,
        List<Concept> concepts,
        List<Event> events,
        Map<String, Measures> measures,
        Map<String, PanelScores> scores,
        Map<String, Goalposts> goalposts,
        Recall<String, Dossier> dossiers)
        implements AutoCloseable {
    /** So many cities that one goes back to, or on to in a tour, are there at once. */
    private static final int REMEMBERED = 16;

    private static final Logger LOG = System.getLogger(Session.class.getName());

    /**
     * Opens the database in a folder; at the first start, and after an update, fills it first. One
     * that is damaged is made anew with the last copy of the user's own work. A folder that cannot
     * be written to gets a database that is gone when closed, with what can be read of that work.
     *
     * @param progress is told while facts are written, on the calling thread
     * @throws atlas.store.StoreFailure if the database cannot be used
     */
    static Session open(Path folder, Progress progress) {
        var backups = new Backups(folder);
        try {
            var opened = Rescue.open(folder, database -> of(database, backups, progress));
            return opened.begun().with(opened.rescued(), opened.begun().kept);
        } catch (DatabaseUnwritable unwritable) {
            LOG.log(Logger.Level.WARNING, "Nothing can be kept", unwritable);
            return Rescue.inMemory(folder, database -> of(database, backups, progress));
        }
    }

    Map<String, City> citiesById() {
        return cities.stream().collect(Collectors.toMap(City::id, Function.identity()));
    }

    /** Whether what the user does stays when the atlas is closed. */
    boolean isKept() {
        return database.isKept();
    }

    /** A session that leaves nothing behind. */
    static Session inMemory(Progress progress) {
        return of(Database.inMemory(), Backups.none(), progress);
    }

    private static Session of(Database database, Backups backups, Progress progress) {
        bringFacts(database, progress);
        var custody = new Custody(database, backups, InstantSource.system());
        return database.ask(facts -> read(facts, database, custody));
    }

    /** Facts that cannot be brought in leave those of before, if there are any. */
    private static void bringFacts(Database database, Progress progress) {
        try {
            database.importIfNewer(PackSource.shipped(), progress);
        } catch (ImportFailure | PackFaults failure) {
            if (database.facts().packInfo().isEmpty()) {
                fillMemory(database, failure);
            }
            LOG.log(Logger.Level.WARNING, "The facts are not those of this version", failure);
        }
    }

    /** A disk without room for the facts leaves the memory. */
    private static void fillMemory(Database database, RuntimeException failure) {
        if (!database.isDiskOf(failure)) {
            throw failure;
        }
        database.leaveFile(Trouble.FULL);
    }

    private static Session read(Facts facts, Database database, Custody custody) {
        var panels = facts.panels();
        var cities = facts.cities();
        var pack = facts.packInfo().orElseThrow();
        var indicators = facts.indicators();
        var inhabitants = inhabitants(cities);
        var kept = database.settings().all();
        var observations = facts.observations();
        Map<String, Measures> measures = new HashMap<>();
        Map<String, PanelScores> scores = new HashMap<>();
        for (Panel panel : panels) {
            var measured =
                    Measures.of(pack.version(), inhabitants, panel, indicators, observations);
            measures.put(panel.id(), measured);
            scores.put(panel.id(), Scorer.score(measured, Scenario.published()));
        }
        return new Session(
                database,
                custody,
                Optional.empty(),
                kept,
                pack,
                cities,
                facts.dimensions(),
                panels,
                panelByPanel(panels, indicators),
                facts.told(),
                facts.concepts(),
                facts.events(),
                measures,
                scores,
                Goalposts.byIndicator(facts.scaleEnds()),
                Recall.of(
                        city -> database.facts().dossier(city),
                        REMEMBERED,
                        seenLast(facts, kept, cities)));
    }

    /** Of the city of the last view: the first picture shows it. */
    private static Map<String, Dossier> seenLast(
            Facts facts, Map<String, String> kept, List<City> cities) {
        var known = cities.stream().map(City::id).collect(Collectors.toSet());
        return Beginning.state(kept, Arguments.NONE, known, Growth.lastYear(cities)).city().stream()
                .filter(known::contains)
                .collect(Collectors.toMap(Function.identity(), facts::dossier));
    }

    /** Those of the first panel, then what the next ones have beyond. */
    private static List<Indicator> panelByPanel(List<Panel> panels, List<Indicator> all) {
        Map<String, Indicator> indicators = new LinkedHashMap<>();
        for (Panel panel : panels) {
            for (Indicator indicator : all) {
                if (indicator.panels().contains(panel.id())) {
                    indicators.putIfAbsent(indicator.id(), indicator);
                }
            }
        }
        return List.copyOf(indicators.values());
    }

    private static Map<String, Double> inhabitants(List<City> cities) {
        Map<String, Double> inhabitants = new HashMap<>();
        for (City city : cities) {
            city.population().ifPresent(p -> inhabitants.put(city.id(), (double) p.inhabitants()));
        }
        return inhabitants;
    }

    /** The same with the settings as they are now. */
    Session afresh() {
        return with(Optional.empty(), database.settings().all());
    }

    private Session with(Optional<Rescued> mended, Map<String, String> settings) {
        return new Session(
                database,
                custody,
                mended,
                settings,
                pack,
                cities,
                dimensions,
                panels,
                indicators,
                told,
                concepts,
                events,
                measures,
                scores,
                goalposts,
                dossiers);
    }

    /** The last year in which a city joined the network. */
    int lastYear() {
        return Growth.lastYear(cities);
    }

    Facts facts() {
        return database.facts();
    }

    SettingStore settings() {
        return database.settings();
    }

    ScenarioStore scenarios() {
        return database.scenarios();
    }

    TourStore tours() {
        return database.tours();
    }

    /** Ids of the cities that a panel compares. */
    Set<String> measured() {
        return panels.stream().flatMap(p -> p.cityIds().stream()).collect(Collectors.toSet());
    }

    /** The overall score of a city in the panel that computes one; Japan's comes before others. */
    Function<String, Optional<Rating>> overall() {
        var ratings = new HashMap<String, Rating>();
        panels.stream()
                .sorted((one, other) -> Integer.compare(measured(other), measured(one)))
                .forEach(panel -> rate(panel, ratings));
        return city -> Optional.ofNullable(ratings.get(city));
    }

    private void rate(Panel panel, Map<String, Rating> ratings) {
        for (var city : scored(panel)) {
            var overall = city.overall();
            overall.value()
                    .ifPresent(value ->
                            ratings.putIfAbsent(
                                    city.cityId(),
                                    new Rating(
                                            value,
                                            panel.name(),
                                            overall.present(),
                                            overall.defined())));
        }
    }

    private List<CityScores> scored(Panel panel) {
        return Optional.ofNullable(scores.get(panel.id()))
                .map(PanelScores::cities)
                .orElse(List.of());
    }

    private int measured(Panel panel) {
        return (int) indicators.stream().filter(i -> i.panels().contains(panel.id())).count();
    }

    @Override
    public void close() {
        database.close();
    }
}
