package atlas.index;

import atlas.city.GeoLevel;
import atlas.city.Indicator;
import atlas.city.Observation;
import atlas.city.Panel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is known of a panel: cities by indicators, with gaps. Of several years the latest counts; of
 * one year a value of the city itself comes before one of its prefecture.
 */
public final class Measures {
    private final String dataVersion;
    private final Basis basis;
    private final Map<String, Double> populations;
    private final Panel panel;
    private final List<Indicator> indicators;
    private final List<Observation> observations;
    private final Map<String, Map<String, Observation>> latest;
    private final List<Row> rows;

    /**
     * An indicator over the cities, in the panel's order.
     *
     * @param counted whether the values are made of the counts behind the observations
     * @param values more is better: reversed where less is
     */
    record Row(
            Indicator indicator,
            List<Optional<Observation>> observations,
            boolean counted,
            Column values,
            List<Optional<Place>> places) {}

    private Measures(
            String dataVersion,
            Basis basis,
            Map<String, Double> populations,
            Panel panel,
            List<Indicator> indicators,
            List<Observation> observations) {
        this.dataVersion = dataVersion;
        this.basis = basis;
        this.populations = populations;
        this.panel = panel;
        this.indicators = indicators;
        this.observations = observations;
        this.latest = latest(observations);
        var inhabitants = inhabitants();
        this.rows = indicators.stream().map(indicator -> row(indicator, inhabitants)).toList();
    }

    /** By indicator, then by city. */
    private static Map<String, Map<String, Observation>> latest(List<Observation> observations) {
        var latest = new HashMap<String, Map<String, Observation>>();
        for (var observation : observations) {
            latest.computeIfAbsent(observation.indicatorId(), _ -> new HashMap<>())
                    .merge(observation.cityId(), observation, Measures::better);
        }
        return latest;
    }

    private static Observation better(Observation one, Observation other) {
        if (one.year() != other.year()) {
            return one.year() > other.year() ? one : other;
        }
        return isPrefectural(one) && !isPrefectural(other) ? other : one;
    }

    private Row row(Indicator indicator, List<Double> inhabitants) {
        double sign = indicator.direction() < 0 ? -1 : 1;
        var found = new ArrayList<Optional<Observation>>(cityIds().size());
        for (String city : cityIds()) {
            found.add(observation(city, indicator.id()));
        }
        var counts = new Counts(found, inhabitants).on(basis);
        double[] compared = counts.orElseGet(() -> values(found));
        var values = new Column(compared).map(v -> sign * v);
        return new Row(
                indicator, List.copyOf(found), counts.isPresent(), values, Place.among(values, 0));
    }

    private static double[] values(List<Optional<Observation>> observations) {
        double[] values = new double[observations.size()];
        for (int city = 0; city < values.length; city++) {
            values[city] = observations.get(city).map(Observation::value).orElse(Double.NaN);
        }
        return values;
    }

    private List<Double> inhabitants() {
        return cityIds().stream().map(city -> populations.getOrDefault(city, Double.NaN)).toList();
    }

    /**
     * Takes the panel's indicators and its cities' observations; other facts are left aside.
     *
     * @param inhabitants by city; without them nothing can be counted per head
     */
    public static Measures of(
            String dataVersion,
            Map<String, Double> inhabitants,
            Panel panel,
            List<Indicator> indicators,
            List<Observation> observations) {
        var chosen = indicators.stream().filter(i -> i.panels().contains(panel.id())).toList();
        var cities = new HashSet<>(panel.cityIds());
        var ids = chosen.stream().map(Indicator::id).collect(Collectors.toSet());
        return new Measures(
                dataVersion,
                Basis.AS_DEFINED,
                Map.copyOf(inhabitants),
                panel,
                chosen,
                observations.stream()
                        .filter(o -> cities.contains(o.cityId()) && ids.contains(o.indicatorId()))
                        .filter(o -> Double.isFinite(o.value()))
                        .toList());
    }

    /** Facts of a version that nobody named. */
    public static Measures of(
            Panel panel, List<Indicator> indicators, List<Observation> observations) {
        return of("", Map.of(), panel, indicators, observations);
    }

    /** Only the observations and cities that the scenario uses. */
    Measures chosen(Scenario.Selection selection) {
        var allowed = selection.prefectural() ? this : withoutPrefectural();
        var based = selection.basis() == basis ? allowed : allowed.on(selection.basis());
        return selection.cities().isEmpty() ? based : based.among(selection.cities());
    }

    /** The same without values that describe a prefecture. */
    Measures withoutPrefectural() {
        return new Measures(
                dataVersion,
                basis,
                populations,
                panel,
                indicators,
                observations.stream().filter(o -> !isPrefectural(o)).toList());
    }

    private Measures among(Set<String> cities) {
        var fewer = panel.cityIds().stream().filter(cities::contains).toList();
        var group = new Panel(panel.id(), panel.name(), panel.description(), fewer);
        return new Measures(
                dataVersion,
                basis,
                populations,
                group,
                indicators,
                observations.stream().filter(o -> cities.contains(o.cityId())).toList());
    }

    private Measures on(Basis other) {
        return new Measures(dataVersion, other, populations, panel, indicators, observations);
    }

    /** Ids of the indicators whose counts are compared on the basis of a selection. */
    public Set<String> counted(Scenario.Selection selection) {
        return chosen(selection).rows.stream()
                .filter(Row::counted)
                .filter(row -> row.values().present() > 0)
                .map(row -> row.indicator().id())
                .collect(Collectors.toSet());
    }

    static boolean isPrefectural(Observation observation) {
        return observation.level() == GeoLevel.PREFECTURE;
    }

    /** Of the package that the facts come from. */
    public String dataVersion() {
        return dataVersion;
    }

    public String panelId() {
        return panel.id();
    }

    /** In the panel's order. */
    public List<String> cityIds() {
        return panel.cityIds();
    }

    /** Those of the panel, of every role. */
    public List<Indicator> indicators() {
        return indicators;
    }

    /** The observation that counts for a city. */
    public Optional<Observation> observation(String cityId, String indicatorId) {
        return Optional.ofNullable(latest.getOrDefault(indicatorId, Map.of()).get(cityId));
    }

    /** The values, indicator by indicator. */
    List<Row> rows() {
        return rows;
    }
}
