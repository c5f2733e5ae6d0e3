package atlas.index;

import atlas.city.Indicator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The slow and plain twin of the normalisation, values by city. */
final class NaiveScale {
    private final Scenario.Scaling scaling;
    private final Indicator indicator;
    private final Map<String, Double> raw;

    NaiveScale(Scenario scenario, Indicator indicator, Map<String, Double> raw) {
        this.scaling = scenario.scaling();
        this.indicator = indicator;
        this.raw = raw;
    }

    Map<String, Double> scores() {
        var scores = onScale();
        if (scaling.normalisation().bounded()) {
            double floor = scaling.floor();
            scores.replaceAll((_, score) -> (floor * (100 - score) + 100 * score) / 100);
        }
        return scores;
    }

    private Map<String, Double> onScale() {
        Map<String, Double> scores = new TreeMap<>();
        if (scaling.normalisation() == Normalisation.GOALPOSTS) {
            raw.forEach((city, value) -> put(scores, city, goalpost(value)));
            return scores;
        }
        var treated = treated();
        if (treated.values().stream().distinct().count() > 1) {
            treated.forEach((city, value) -> put(scores, city, compared(value, treated)));
        }
        return scores;
    }

    private static void put(Map<String, Double> scores, String city, double score) {
        if (!Double.isNaN(score)) {
            scores.put(city, score);
        }
    }

    private double goalpost(double value) {
        var posts = scaling.goalposts().get(indicator.id());
        if (posts == null || posts.low() >= posts.high()) {
            return Double.NaN;
        }
        double low = posts.low();
        double high = posts.high();
        double inside = Math.max(low, Math.min(high, value));
        if (posts.logarithmic() && low <= 0) {
            return Double.NaN;
        }
        double share =
                posts.logarithmic()
                        ? Math.log(inside / low) / Math.log(high / low)
                        : (inside - low) / (high - low);
        return 100 * (indicator.direction() < 0 ? 1 - share : share);
    }

    private double compared(double value, Map<String, Double> all) {
        int n = all.size();
        boolean less = indicator.direction() < 0;
        double worse = all.values().stream().filter(v -> less ? v > value : v < value).count();
        double better = all.values().stream().filter(v -> less ? v < value : v > value).count();
        double smallest = all.values().stream().min(Double::compare).orElseThrow();
        double greatest = all.values().stream().max(Double::compare).orElseThrow();
        double mean = all.values().stream().mapToDouble(v -> v).sum() / n;
        double squares = all.values().stream().mapToDouble(v -> Math.pow(v - mean, 2)).sum();
        double distance = less ? mean - value : value - mean;
        return switch (scaling.normalisation()) {
            case PERCENTILE_RANK -> 100 * (worse + (n - 1 - worse - better) / 2) / (n - 1);
            case RANK -> 100 * (n - 1 - better) / (n - 1);
            case MIN_MAX ->
                    100 * (less ? greatest - value : value - smallest) / (greatest - smallest);
            case Z_SCORE -> distance / Math.sqrt(squares / (n - 1));
            case DEVIATION_VALUE -> 50 + 10 * distance / Math.sqrt(squares / n);
            case DISTANCE_TO_BEST -> shareOfBest(value, smallest, greatest);
            case GOALPOSTS -> throw new AssertionError();
        };
    }

    /** Of 2 and 4 the first has half of the second, or if less is better the other way round. */
    private double shareOfBest(double value, double smallest, double greatest) {
        boolean less = indicator.direction() < 0;
        if (smallest > 0 || (smallest == 0 && !less)) {
            return less ? 100 * smallest / value : 100 * value / greatest;
        }
        if (greatest < 0 || (greatest == 0 && less)) {
            return less ? 100 * value / smallest : 100 * greatest / value;
        }
        return Double.NaN;
    }

    private Map<String, Double> treated() {
        if (scaling.treatment() == Treatment.NONE || !hasOutliers(raw)) {
            return raw;
        }
        var winsorised = winsorised();
        if (scaling.treatment() == Treatment.WINSORISE
                || scaling.normalisation() == Normalisation.DISTANCE_TO_BEST
                || !hasOutliers(winsorised)) {
            return winsorised;
        }
        var sorted = raw.values().stream().sorted().toList();
        double low = sorted.getFirst();
        double high = sorted.getLast();
        Map<String, Double> logged = new TreeMap<>();
        raw.forEach((city, v) ->
                logged.put(
                        city,
                        skewness(raw) > 0
                                ? Math.log(v - low + (high - low) / 100)
                                : -Math.log(high - v + (high - low) / 100)));
        return logged;
    }

    private Map<String, Double> winsorised() {
        Map<String, Double> current = new TreeMap<>(raw);
        while (hasOutliers(current)) {
            Map<String, Double> next = new TreeMap<>(current);
            List<Double> distinct = current.values().stream().distinct().sorted().toList();
            boolean up = skewness(current) > 0;
            double from = up ? distinct.getLast() : distinct.getFirst();
            double to = up ? distinct.get(distinct.size() - 2) : distinct.get(1);
            next.replaceAll((_, v) -> v == from ? to : v);
            long moved =
                    raw.entrySet().stream()
                            .filter(e -> !e.getValue().equals(next.get(e.getKey())))
                            .count();
            if (moved > 5) {
                return current;
            }
            current = next;
        }
        return current;
    }

    private static boolean hasOutliers(Map<String, Double> values) {
        return values.size() > 3
                && values.values().stream().distinct().count() > 1
                && Math.abs(skewness(values)) > 2 - 1e-9
                && kurtosis(values) > 3.5 - 1e-9;
    }

    /** The formula of spreadsheets: sums of standardised values. */
    private static double skewness(Map<String, Double> values) {
        double n = values.size();
        return n / ((n - 1) * (n - 2)) * standardised(values, 3);
    }

    private static double kurtosis(Map<String, Double> values) {
        double n = values.size();
        return n * (n + 1) / ((n - 1) * (n - 2) * (n - 3)) * standardised(values, 4)
                - 3 * (n - 1) * (n - 1) / ((n - 2) * (n - 3));
    }

    private static double standardised(Map<String, Double> values, int power) {
        int n = values.size();
        double mean = values.values().stream().mapToDouble(v -> v).sum() / n;
        double squares = values.values().stream().mapToDouble(v -> Math.pow(v - mean, 2)).sum();
        double deviation = Math.sqrt(squares / (n - 1));
        return values.values().stream()
                .mapToDouble(v -> Math.pow((v - mean) / deviation, power))
                .sum();
    }
}
