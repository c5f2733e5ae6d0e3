package atlas.index;

import atlas.city.GeoLevel;
import atlas.city.Indicator;
import atlas.city.Observation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The method of the index written down a second time, as slowly and plainly as possible and with
 * other formulas where there are any. Shares nothing with the engine but the scenario.
 */
final class NaiveScores {
    private final SamplePanel panel;
    private final Scenario scenario;
    private final Map<String, Map<String, Double>> normalised = new TreeMap<>();

    NaiveScores(SamplePanel panel, Scenario scenario) {
        this.panel = panel;
        this.scenario = scenario;
        for (Indicator indicator : panel.indicators()) {
            if (used(indicator)) {
                var raw = raw(indicator);
                normalised.put(indicator.id(), new NaiveScale(scenario, indicator, raw).scores());
            }
        }
    }

    OptionalDouble indicator(String city, String indicator) {
        var score = score(city, indicator);
        return score == null ? OptionalDouble.empty() : OptionalDouble.of(score);
    }

    OptionalDouble index(String city, int number) {
        List<double[]> known = new ArrayList<>();
        double all = 0;
        for (Indicator indicator : panel.indicators()) {
            if (used(indicator) && indicator.index() == number) {
                double weight = scenario.weights().of(indicator);
                var score = score(city, indicator.id());
                all += weight;
                if (score != null && weight > 0) {
                    known.add(new double[] {weight, score});
                }
            }
        }
        double there = known.stream().mapToDouble(k -> k[0]).sum();
        boolean covered =
                known.size() >= scenario.coverage().indicators()
                        && there / all > scenario.coverage().share() - 1e-12;
        return covered ? mean(known, scenario.means().index()) : OptionalDouble.empty();
    }

    OptionalDouble overall(String city) {
        List<double[]> known = new ArrayList<>();
        for (int number = 1; number <= 7; number++) {
            double weight = scenario.weights().ofIndex(number);
            var score = index(city, number);
            if (score.isPresent() && weight > 0) {
                known.add(new double[] {weight, score.getAsDouble()});
            }
        }
        return known.size() >= scenario.coverage().indices()
                ? mean(known, scenario.means().overall())
                : OptionalDouble.empty();
    }

    /** One more than the cities that are clearly better. */
    int rank(String city) {
        double own = overall(city).orElseThrow();
        int rank = 1;
        for (String other : panel.cities()) {
            if (overall(other).orElse(-1e9) > own + 1e-8) {
                rank++;
            }
        }
        return rank;
    }

    private boolean used(Indicator indicator) {
        return scenario.selection().roles().contains(indicator.role());
    }

    private Map<String, Double> raw(Indicator indicator) {
        Map<String, Double> raw = new TreeMap<>();
        for (Observation observation : panel.observations()) {
            boolean allowed =
                    scenario.selection().prefectural()
                            || observation.level() != GeoLevel.PREFECTURE;
            if (observation.indicatorId().equals(indicator.id()) && allowed) {
                raw.put(observation.cityId(), observation.value());
            }
        }
        return raw;
    }

    static OptionalDouble mean(List<double[]> known, Aggregation aggregation) {
        double weights = 0;
        double sum = 0;
        double product = 1;
        double reciprocals = 0;
        for (double[] part : known) {
            if (part[1] <= 0 && aggregation != Aggregation.ARITHMETIC) {
                return OptionalDouble.empty();
            }
            weights += part[0];
        }
        for (double[] part : known) {
            double share = part[0] / weights;
            sum += share * part[1];
            product *= Math.pow(part[1], share);
            reciprocals += share / part[1];
        }
        return OptionalDouble.of(
                aggregation == Aggregation.ARITHMETIC
                        ? sum
                        : aggregation == Aggregation.GEOMETRIC ? product : 1 / reciprocals);
    }

    private @Nullable Double score(String city, String indicator) {
        return normalised.getOrDefault(indicator, Map.of()).get(city);
    }
}
