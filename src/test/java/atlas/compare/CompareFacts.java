package atlas.compare;

import atlas.city.City;
import atlas.city.Dossier;
import atlas.city.Folding;
import atlas.city.Panel;
import atlas.index.Goalposts;
import atlas.index.Measures;
import atlas.pack.PackSource;
import atlas.store.Database;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the shipped facts let one compare; the dossiers are those of the pairs looked at. */
final class CompareFacts {
    private static final List<String> TOLD =
            List.of(
                    "kanazawa",
                    "yokohama",
                    "osaka",
                    "sapporo",
                    "gwangju",
                    "bologna",
                    "kobe",
                    "nagoya",
                    "bandung",
                    "echizen");

    static final CompareContext.Facts SHIPPED = read();

    private CompareFacts() {}

    private static CompareContext.Facts read() {
        try (var database = Database.inMemory()) {
            database.importIfNewer(PackSource.shipped(), (_, _) -> {});
            var facts = database.facts();
            var milieus = facts.milieus();
            Map<String, Dossier> dossiers =
                    TOLD.stream().collect(Collectors.toMap(Function.identity(), facts::dossier));
            var cities = facts.cities();
            return new CompareContext.Facts(
                    facts.cities().stream().collect(Collectors.toMap(City::id, c -> c)),
                    facts.panels(),
                    facts.panels().stream()
                            .collect(
                                    Collectors.toMap(
                                            Panel::id,
                                            p ->
                                                    Measures.of(
                                                            "test",
                                                            Map.of(),
                                                            p,
                                                            facts.indicators(),
                                                            facts.observations()))),
                    Goalposts.byIndicator(facts.scaleEnds()),
                    facts.dimensions(),
                    id -> Objects.requireNonNull(dossiers.get(id), id),
                    () -> milieus,
                    typed -> found(cities, typed));
        }
    }

    /** Stands for the search: knows beginnings, and one name that looks like none. */
    private static List<String> found(List<City> cities, String typed) {
        if (typed.equals("the port")) {
            return List.of("kanazawa", "yokohama", "kobe");
        }
        return cities.stream()
                .filter(c -> Folding.fold(c.name().common().english()).startsWith(typed))
                .map(City::id)
                .toList();
    }
}
