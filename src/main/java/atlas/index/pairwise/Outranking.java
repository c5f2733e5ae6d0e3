package atlas.index.pairwise;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * The outranking matrix: of the weight that two cities both have, the share on which one is better;
 * ties count half (G. Munda and M. Nardo, Noncompensatory/nonlinear composite indicators for
 * ranking countries, Applied Economics 41, 2009; outrankMatrix in COINr by W. Becker). No unit is
 * compared with another, so nothing makes up for anything.
 */
public final class Outranking {
    private static final double SAME = 1e-9;

    private final List<String> cityIds;
    private final double[][] parts;
    private final double[] weights;

    /**
     * @param parts by part and city; NaN is a gap
     * @param weights by part
     */
    public Outranking(List<String> cityIds, double[][] parts, double[] weights) {
        this.cityIds = List.copyOf(cityIds);
        this.parts = parts;
        this.weights = weights;
    }

    /** By the scores in the seven indices. */
    public static Outranking byIndices(Standings standings) {
        double[][] parts =
                IntStream.range(0, Standings.INDICES)
                        .mapToObj(i ->
                                IntStream.range(0, standings.cities())
                                        .mapToDouble(city -> standings.index(i, city))
                                        .toArray())
                        .toArray(double[][]::new);
        return new Outranking(standings.composite().cityIds(), parts, standings.shares());
    }

    /** By the indicators; each counts its share of its index's weight. */
    public static Outranking byIndicators(Standings standings) {
        return new Outranking(
                standings.composite().cityIds(),
                standings.columns(),
                standings.composite().tree().shares());
    }

    /** Where the first is better than the second, 0..1; empty if they share no weight. */
    public OptionalDouble share(String first, String second) {
        int a = city(first);
        int b = city(second);
        double better = 0;
        double both = 0;
        for (int part = 0; part < parts.length; part++) {
            double ahead = parts[part][a] - parts[part][b];
            if (!Double.isNaN(ahead)) {
                both += weights[part];
                better += weights[part] * (ahead > SAME ? 1 : ahead < -SAME ? 0 : 0.5);
            }
        }
        return both == 0 ? OptionalDouble.empty() : OptionalDouble.of(better / both);
    }

    /** Whether the first is nowhere worse and somewhere better, where both are known. */
    public boolean dominates(String first, String second) {
        int a = city(first);
        int b = city(second);
        boolean better = false;
        for (int part = 0; part < parts.length; part++) {
            double ahead = parts[part][a] - parts[part][b];
            if (weights[part] > 0 && ahead < -SAME) {
                return false;
            }
            better |= weights[part] > 0 && ahead > SAME;
        }
        return better;
    }

    private int city(String id) {
        int city = cityIds.indexOf(id);
        if (city < 0) {
            throw new IllegalArgumentException("not in the panel: " + id);
        }
        return city;
    }

    /** The cities that dominate this one. */
    public List<String> dominating(String cityId) {
        return cityIds.stream().filter(other -> dominates(other, cityId)).toList();
    }

    /** How many pairs there are in which one city dominates the other. */
    public int dominances() {
        return cityIds.stream().mapToInt(city -> dominating(city).size()).sum();
    }
}
