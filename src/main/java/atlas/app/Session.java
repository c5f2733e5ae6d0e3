package atlas.app;

import atlas.city.City;
import atlas.city.Dimension;
import atlas.city.Growth;
import atlas.city.Indicator;
import atlas.city.Panel;
import atlas.index.CityScores;
import atlas.index.Measures;
import atlas.index.PanelScores;
import atlas.index.Scenario;
import atlas.index.Scorer;
import atlas.map.Rating;
import atlas.pack.PackFaults;
import atlas.pack.PackSource;
import atlas.store.Database;
import atlas.store.DatabaseUnwritable;
import atlas.store.Facts;
import atlas.store.ImportFailure;
import atlas.store.PackInfo;
import atlas.store.Progress;
import atlas.store.SettingStore;
import java.lang.System.Logger;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The open database and what every part of the window needs from it at once.
 *
 * @param kept the settings as they were at the start
 * @param told ids of the cities that have a story
 * @param scores of each panel under the published scenario, by the panel's id
 */
record Session(
        Database database,
        Map<String, String> kept,
        PackInfo pack,
        List<City> cities,
        List<Dimension> dimensions,
        List<Panel> panels,
        List<Indicator> indicators,
        Set<String> told,
        Map<String, PanelScores> scores)
        implements AutoCloseable {
    private static final Logger LOG = System.getLogger(Session.class.getName());

    /**
     * Opens the database in a folder; at the first start, and after an update, fills it first. A
     * folder that cannot be written to gets a database that is gone when closed.
     *
     * @param progress is told while facts are written, on the calling thread
     * @throws atlas.store.StoreFailure if the database cannot be used
     */
    static Session open(Path folder, Progress progress) {
        try {
            return of(Database.open(folder), progress);
        } catch (DatabaseUnwritable unwritable) {
            LOG.log(Logger.Level.WARNING, "Nothing can be kept", unwritable);
            return inMemory(progress);
        }
    }

    /** Whether what the user does stays when the atlas is closed. */
    boolean isKept() {
        return database.isKept();
    }

    /** A session that leaves nothing behind. */
    static Session inMemory(Progress progress) {
        return of(Database.inMemory(), progress);
    }

    private static Session of(Database database, Progress progress) {
        try {
            bringFacts(database, progress);
            return read(database);
        } catch (RuntimeException failure) {
            database.close();
            throw failure;
        }
    }

    /** Facts that cannot be brought in leave those of before, if there are any. */
    private static void bringFacts(Database database, Progress progress) {
        try {
            database.importIfNewer(PackSource.shipped(), progress);
        } catch (ImportFailure | PackFaults failure) {
            if (database.facts().packInfo().isEmpty()) {
                throw failure;
            }
            LOG.log(Logger.Level.WARNING, "The facts of before stay", failure);
        }
    }

    private static Session read(Database database) {
        var facts = database.facts();
        var panels = facts.panels();
        var indicators = panels.stream().flatMap(p -> facts.indicators(p.id()).stream()).distinct();
        return new Session(
                database,
                database.settings().all(),
                facts.packInfo().orElseThrow(),
                facts.cities(),
                facts.dimensions(),
                panels,
                indicators.toList(),
                facts.told(),
                panels.stream().collect(Collectors.toMap(Panel::id, panel -> score(facts, panel))));
    }

    private static PanelScores score(Facts facts, Panel panel) {
        var measures =
                Measures.of(panel, facts.indicators(panel.id()), facts.observations(panel.id()));
        return Scorer.score(measures, Scenario.published());
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

    /** The overall score of a city in the panel that computes one; Japan's comes before others. */
    Function<String, Optional<Rating>> overall() {
        return city ->
                panels.stream()
                        .sorted(Comparator.comparingInt(p -> -measured(p)))
                        .flatMap(panel -> rating(panel, city).stream())
                        .findFirst();
    }

    private Optional<Rating> rating(Panel panel, String city) {
        return Optional.ofNullable(scores.get(panel.id()))
                .flatMap(scored -> scored.city(city))
                .map(CityScores::overall)
                .filter(overall -> overall.value().isPresent())
                .map(o ->
                        new Rating(
                                o.value().getAsDouble(), panel.name(), o.present(), o.defined()));
    }

    private int measured(Panel panel) {
        return (int) indicators.stream().filter(i -> i.panels().contains(panel.id())).count();
    }

    @Override
    public void close() {
        database.close();
    }
}
