package atlas.index.pairwise;

import atlas.city.City;
import atlas.city.Dossier;
import atlas.city.Panel;
import atlas.index.Figures;
import atlas.index.Measures;
import atlas.index.PanelScores;
import atlas.index.Scenario;
import atlas.index.Scorer;
import atlas.pack.PackSource;
import atlas.store.Database;
import atlas.store.Facts;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The shipped package, for tests of what is said of real cities. */
public final class Real {
    /** The pairs that everybody will look at first. */
    public static final List<Pair> PAIRS =
            List.of(
                    new Pair("kanazawa", "yokohama", "japan"),
                    new Pair("kanazawa", "osaka", "japan"),
                    new Pair("yokohama", "osaka", "japan"),
                    new Pair("sapporo", "gwangju", "asia-pacific"),
                    new Pair("kanazawa", "bologna", "japan"),
                    new Pair("kobe", "nagoya", "japan"));

    private static final Database DATABASE = Database.inMemory();

    static {
        DATABASE.importIfNewer(PackSource.folder(Path.of("data")), (_, _) -> {});
    }

    /** Two cities and the panel in which one would compare them first. */
    public record Pair(String first, String second, String panel) {
        Pair swapped() {
            String before = second;
            return new Pair(before, first, panel);
        }
    }

    private Real() {}

    public static Facts facts() {
        return DATABASE.facts();
    }

    public static Dossier dossier(String city) {
        return facts().dossier(city);
    }

    public static Panel panel(String id) {
        return facts().panels().stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow();
    }

    public static Measures measures(String panel) {
        Map<String, Double> inhabitants = new HashMap<>();
        for (City city : facts().cities()) {
            city.population().ifPresent(p -> inhabitants.put(city.id(), (double) p.inhabitants()));
        }
        return Measures.of(
                "test", inhabitants, panel(panel), facts().indicators(), facts().observations());
    }

    public static PanelScores scores(String panel, Scenario scenario) {
        return Scorer.score(measures(panel), scenario);
    }

    public static List<NumberRow> rows(Pair pair, Scenario scenario) {
        return NumberRows.of(
                scores(pair.panel(), scenario),
                Figures.of(measures(pair.panel()), scenario.selection()),
                pair.first(),
                pair.second());
    }
}
