package atlas.ranking;

import atlas.city.GeoLevel;
import atlas.city.Indicator;
import atlas.city.Observation;
import atlas.index.Measures;
import atlas.index.Scenario;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What is known of the cities of a panel: cities down, indicators across, in the order of the
 * indices and context last. All figures are in it, used by the scenario or not.
 *
 * @param cells by row and column; empty where nothing is known
 */
record CoverageGrid(
        String panel,
        Scenario.Selection selection,
        List<String> cities,
        List<Indicator> indicators,
        List<List<Optional<Observation>>> cells) {
    private static final Set<GeoLevel> WIDER =
            EnumSet.of(
                    GeoLevel.PREFECTURE,
                    GeoLevel.METRO,
                    GeoLevel.METRO_CLUSTER,
                    GeoLevel.CITY_AND_SUBURBS,
                    GeoLevel.RADIUS_50_KM);

    /**
     * Neighbouring columns of one index.
     *
     * @param index 1 to 7, or 0 for context
     * @param from the first column
     * @param to behind the last
     */
    record Group(int index, int from, int to) {}

    /** A cell by its row and column. */
    record Spot(int row, int column) {}

    /** Lays out what the panel's measures hold for the cities that the scenario compares. */
    static CoverageGrid of(Measures measures, Scenario scenario) {
        var chosen = scenario.selection().cities();
        var cities =
                measures.cityIds().stream()
                        .filter(c -> chosen.isEmpty() || chosen.contains(c))
                        .toList();
        var indicators =
                measures.indicators().stream()
                        .sorted(Comparator.comparingInt(i -> i.index() == 0 ? 8 : i.index()))
                        .toList();
        return new CoverageGrid(
                measures.panelId(),
                scenario.selection(),
                cities,
                indicators,
                cities.stream()
                        .map(c ->
                                indicators.stream()
                                        .map(i -> measures.observation(c, i.id()))
                                        .toList())
                        .toList());
    }

    Optional<Observation> at(Spot spot) {
        return cells.get(spot.row()).get(spot.column());
    }

    /** How many indicators of a city are known. */
    int inRow(int row) {
        return (int) cells.get(row).stream().filter(Optional::isPresent).count();
    }

    /** How many cities an indicator is known of. */
    int inColumn(int column) {
        return (int) column(column).count();
    }

    /** How many values are known. */
    int known() {
        return IntStream.range(0, cities.size()).map(this::inRow).sum();
    }

    /** How many there could be. */
    int size() {
        return cities.size() * indicators.size();
    }

    /** The years of the values. */
    SortedSet<Integer> years() {
        return cells.stream()
                .flatMap(List::stream)
                .flatMap(Optional::stream)
                .map(Observation::year)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The columns of each index, from the left. */
    List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        int from = 0;
        for (int column = 1; column <= indicators.size(); column++) {
            if (column == indicators.size()
                    || indicators.get(column).index() != indicators.get(from).index()) {
                groups.add(new Group(indicators.get(from).index(), from, column));
                from = column;
            }
        }
        return groups;
    }

    /** Whether the value describes more than the city: its prefecture or metropolitan area. */
    static boolean isWider(Observation observation) {
        return WIDER.contains(observation.level());
    }

    /** Whether the scenario counts an indicator at all. */
    boolean isScored(Indicator indicator) {
        return selection.roles().contains(indicator.role())
                && indicator.index() > 0
                && indicator.direction() != 0
                && !selection.without().contains(indicator.id());
    }

    /** Whether the scenario leaves the value aside because it describes a prefecture. */
    boolean isLeftAside(Observation observation) {
        return !selection.prefectural() && observation.level() == GeoLevel.PREFECTURE;
    }

    /** What most values of an indicator have in common, such as their year; empty without any. */
    <T> Optional<T> usual(int column, Function<Observation, T> part) {
        return column(column)
                .collect(Collectors.groupingBy(part, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    /** The row with the most gaps; empty without cities. */
    Optional<Integer> thinnestRow() {
        return IntStream.range(0, cities.size()).boxed().min(Comparator.comparingInt(this::inRow));
    }

    /** The column with the most gaps; empty without indicators. */
    Optional<Integer> thinnestColumn() {
        return IntStream.range(0, indicators.size())
                .boxed()
                .min(Comparator.comparingInt(this::inColumn));
    }

    private Stream<Observation> column(int column) {
        return cells.stream().flatMap(row -> row.get(column).stream());
    }
}
