package atlas.index.uncertainty;

import atlas.index.Aggregation;
import atlas.index.Measures;
import atlas.index.Normalisation;
import atlas.index.SamplePanel;
import atlas.index.Scenario;
import atlas.index.Treatment;
import java.util.List;
import java.util.Random;

/** A panel for tests: seven indices of three indicators, one value in ten missing. */
final class Sample {
    static final Scenario SCENARIO = Scenario.published();
    static final Choices CHOICES = Choices.usual(SCENARIO);

    private Sample() {}

    static Measures panel(int cities) {
        return panel(cities, new Random(cities));
    }

    static Measures panel(int cities, Random random) {
        var panel = new SamplePanel(cities);
        for (int index = 1; index <= 7; index++) {
            for (int i = 0; i < 3; i++) {
                double[] values = new double[cities];
                for (int city = 0; city < cities; city++) {
                    values[city] =
                            random.nextInt(10) == 0
                                    ? Double.NaN
                                    : Math.exp(random.nextGaussian() + city * 0.02);
                }
                panel.with(SamplePanel.indicator("i" + index + i, index), values);
            }
        }
        return panel.measures();
    }

    /** Nothing but the scenario's own choices. */
    static Choices fixed(double spread) {
        return new Choices(
                List.of(Normalisation.PERCENTILE_RANK),
                List.of(Treatment.NONE),
                List.of(Aggregation.ARITHMETIC),
                List.of(Aggregation.ARITHMETIC),
                spread);
    }
}
