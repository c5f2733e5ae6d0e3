package atlas.index;

import atlas.city.Observation;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The counts behind an indicator's values, in the order of the cities.
 *
 * @param populations NaN where unknown
 */
record Counts(List<Optional<Observation>> observations, List<Double> populations) {
    /** The numbers to compare, NaN for gaps; empty where the values stay as defined. */
    Optional<double[]> on(Basis basis) {
        if (basis == Basis.AS_DEFINED || !areKept()) {
            return Optional.empty();
        }
        return switch (basis) {
            case AS_DEFINED -> Optional.empty();
            case ABSOLUTE -> Optional.of(counts());
            case PER_HEAD -> perHead();
            case SHARE -> shares();
        };
    }

    private boolean areKept() {
        return observations.stream()
                .flatMap(Optional::stream)
                .allMatch(o -> o.count().filter(c -> Double.isFinite(c.value())).isPresent());
    }

    private double[] counts() {
        return observations.stream()
                .mapToDouble(o ->
                        o.flatMap(Observation::count)
                                .map(Observation.Count::value)
                                .orElse(Double.NaN))
                .toArray();
    }

    private Optional<double[]> perHead() {
        boolean known =
                IntStream.range(0, populations.size())
                        .filter(city -> observations.get(city).isPresent())
                        .allMatch(city -> populations.get(city) > 0);
        boolean own =
                observations.stream().flatMap(Optional::stream).noneMatch(Measures::isPrefectural);
        double[] counts = counts();
        return known && own
                ? Optional.of(
                        IntStream.range(0, counts.length)
                                .mapToDouble(city -> counts[city] / populations.get(city))
                                .toArray())
                : Optional.empty();
    }

    private Optional<double[]> shares() {
        double[] counts = counts();
        double sum =
                IntStream.range(0, counts.length)
                        .filter(city -> observations.get(city).isPresent())
                        .mapToDouble(city -> counts[city])
                        .sum();
        return sum > 0
                ? Optional.of(
                        IntStream.range(0, counts.length)
                                .mapToDouble(city -> counts[city] / sum)
                                .toArray())
                : Optional.empty();
    }
}
