package atlas.index;

import java.util.Random;

/** Panels of any size, for measuring. */
final class GeneratedMeasures {
    private GeneratedMeasures() {}

    /** Skewed values, of which one in ten is missing; always the same. */
    static Measures of(int cities, int indicators) {
        var random = new Random(34);
        var panel = new SamplePanel(cities);
        for (int i = 0; i < indicators; i++) {
            double[] values = new double[cities];
            for (int city = 0; city < cities; city++) {
                values[city] =
                        random.nextInt(10) == 0 ? Double.NaN : Math.exp(random.nextGaussian());
            }
            panel.with(SamplePanel.indicator("i" + i, 1 + i % 7), values);
        }
        return panel.measures();
    }
}
