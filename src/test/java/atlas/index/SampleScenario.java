package atlas.index;

import atlas.city.Indicator;
import atlas.city.IndicatorRole;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Scenarios for tests, over all that can be chosen. */
final class SampleScenario {
    private SampleScenario() {}

    static Scenario random(Random random, List<Indicator> indicators) {
        var roles =
                random.nextBoolean()
                        ? Set.of(IndicatorRole.CORE)
                        : Set.of(IndicatorRole.CORE, IndicatorRole.SUPPLEMENTARY);
        return new Scenario(
                new Scenario.Selection(roles, random.nextInt(3) > 0),
                scaling(random, indicators),
                weights(random, indicators),
                new Scenario.Means(
                        any(random, Aggregation.values()), any(random, Aggregation.values())),
                new Scenario.Coverage(
                        random.nextInt(4) / 4.0, 1 + random.nextInt(2), 1 + random.nextInt(5)));
    }

    /** Fixed ends for most indicators; some have none, some are no range. */
    static Scenario.Scaling goalposts(Random random, List<Indicator> indicators) {
        return new Scenario.Scaling(
                any(random, Treatment.values()),
                Normalisation.GOALPOSTS,
                posts(random, indicators));
    }

    /** All scores are above zero, so every mean exists. */
    static Scenario.Scaling bounded(Random random) {
        return new Scenario.Scaling(
                        any(
                                random,
                                new Normalisation[] {
                                    Normalisation.PERCENTILE_RANK,
                                    Normalisation.MIN_MAX,
                                    Normalisation.RANK
                                }))
                .withFloor(1);
    }

    private static Scenario.Scaling scaling(Random random, List<Indicator> indicators) {
        return new Scenario.Scaling(
                any(random, Treatment.values()),
                any(random, Normalisation.values()),
                posts(random, indicators),
                random.nextBoolean() ? 0 : random.nextInt(30));
    }

    private static Map<String, Goalposts> posts(Random random, List<Indicator> indicators) {
        Map<String, Goalposts> posts = new HashMap<>();
        for (var indicator : indicators) {
            if (random.nextInt(8) > 0) {
                double low = random.nextInt(8) - 1;
                double high = random.nextInt(100);
                posts.put(indicator.id(), new Goalposts(low, high, random.nextInt(3) == 0));
            }
        }
        return posts;
    }

    private static Weights weights(Random random, List<Indicator> indicators) {
        Map<String, Double> each = new HashMap<>();
        indicators.forEach(i -> each.put(i.id(), weight(random)));
        Map<Integer, Double> indices = new HashMap<>();
        for (int number = 1; number <= 7; number++) {
            indices.put(number, weight(random));
        }
        return new Weights(each, indices);
    }

    private static double weight(Random random) {
        return random.nextInt(12) == 0 ? 0 : random.nextInt(3) == 0 ? 1 : random.nextDouble();
    }

    private static <T> T any(Random random, T[] all) {
        return all[random.nextInt(all.length)];
    }
}
