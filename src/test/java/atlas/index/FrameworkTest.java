package atlas.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Trees of any shape, against a plain recursion. */
final class FrameworkTest {
    private static final int TREES = 1_000;
    private static final Level LEVEL = new Level(Aggregation.ARITHMETIC, 0, 1);

    private final Random random = new Random(1972);

    @Test
    void everyBranchOfARandomTreeEqualsThePlainRecursion() {
        int computed = 0;
        for (int i = 0; i < TREES; i++) {
            var panel = new SamplePanel(1 + random.nextInt(9));
            var root = branch("root", 1 + random.nextInt(4), panel);
            var levels = IntStream.range(0, 5).mapToObj(_ -> level()).toList();
            var scaling = SampleScenario.bounded(random);
            var composite = Composite.of(panel.measures(), new Framework(root, levels));
            var scores = composite.scores(scaling).getOrDefault("root", List.of());
            for (int city = 0; city < panel.cities().size(); city++) {
                var naive = naive(root, 0, levels, panel, scaling, "c" + city);
                assertEquals(naive.isPresent(), scores.get(city).value().isPresent());
                assertEquals(naive.orElse(0), scores.get(city).value().orElse(0), 1e-8);
                computed += naive.isPresent() ? 1 : 0;
            }
        }
        assertTrue(computed > TREES, "only " + computed + " computed");
    }

    @Test
    void oneFrameworkHasEachNameOnce() {
        var twice = new Branch("a", 1, List.of(new Leaf("b", 1), new Leaf("b", 1)));
        assertThrows(IllegalArgumentException.class, () -> new Framework(twice, List.of(LEVEL)));
    }

    @Test
    void everyDepthSaysHowItIsComputed() {
        var deep = new Branch("a", 1, List.of(new Branch("b", 1, List.of())));
        assertThrows(IllegalArgumentException.class, () -> new Framework(deep, List.of(LEVEL)));
    }

    @Test
    void anIndicatorThatThePanelLacksIsNamed() {
        var framework =
                new Framework(new Branch("a", 1, List.of(new Leaf("ships", 1))), List.of(LEVEL));
        var failure =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> Composite.of(new SamplePanel(1).measures(), framework));
        assertEquals("not in the panel: ships", failure.getMessage());
    }

    private Branch branch(String id, int depth, SamplePanel panel) {
        List<Node> parts = new ArrayList<>();
        int count = random.nextInt(5);
        for (int i = 0; i < count; i++) {
            String name = id + "-" + i;
            if (depth > 1 && random.nextInt(3) > 0) {
                parts.add(branch(name, depth - 1, panel));
            } else {
                panel.with(SamplePanel.indicator(name, 1), values(panel.cities().size()));
                parts.add(new Leaf(name, weight()));
            }
        }
        return new Branch(id, weight(), parts);
    }

    private double weight() {
        return random.nextInt(10) == 0 ? 0 : random.nextDouble();
    }

    private double[] values(int size) {
        return IntStream.range(0, size)
                .mapToDouble(_ -> random.nextInt(5) == 0 ? Double.NaN : random.nextInt(20))
                .toArray();
    }

    private Level level() {
        var all = Aggregation.values();
        return new Level(
                all[random.nextInt(all.length)], random.nextInt(3) / 3.0, 1 + random.nextInt(2));
    }

    private static OptionalDouble naive(
            Node node,
            int depth,
            List<Level> levels,
            SamplePanel panel,
            Scenario.Scaling scaling,
            String city) {
        if (node instanceof Leaf leaf) {
            var scenario = Scenario.published().withScaling(scaling);
            return new NaiveScores(panel, scenario).indicator(city, leaf.id());
        }
        List<double[]> known = new ArrayList<>();
        double all = 0;
        for (Node part : ((Branch) node).parts()) {
            var score = naive(part, depth + 1, levels, panel, scaling, city);
            all += part.weight();
            if (score.isPresent() && part.weight() > 0) {
                known.add(new double[] {part.weight(), score.getAsDouble()});
            }
        }
        var level = levels.get(depth);
        double there = known.stream().mapToDouble(k -> k[0]).sum();
        return !known.isEmpty()
                        && known.size() >= level.parts()
                        && there / all > level.share() - 1e-12
                ? NaiveScores.mean(known, level.aggregation())
                : OptionalDouble.empty();
    }
}
