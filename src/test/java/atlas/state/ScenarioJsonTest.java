package atlas.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import atlas.city.IndicatorRole;
import atlas.index.Aggregation;
import atlas.index.Basis;
import atlas.index.Goalposts;
import atlas.index.Normalisation;
import atlas.index.Scenario;
import atlas.index.Treatment;
import atlas.index.Weights;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ScenarioJsonTest {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    @Test
    void everyScenarioComesBackToTheLastBit() {
        var random = new Random(4);
        for (int i = 0; i < 1_000; i++) {
            var scenario = random(random);
            var text = ScenarioJson.write(scenario);
            assertFalse(text.contains("\n"));
            assertEquals(
                    new ScenarioJson.Whole(scenario), ScenarioJson.read(ScenarioJson.FORMAT, text));
        }
    }

    @Test
    void goalpostsStayWithThePack() {
        var published = Scenario.published();
        var fixed =
                published.withScaling(
                        published.scaling().withGoalposts(Map.of("a", new Goalposts(0, 1, false))));
        assertEquals(ScenarioJson.write(published), ScenarioJson.write(fixed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "null", "[]", "{}", "1", "\"x\"", "{\"selection\":{}}"})
    void whatNoAtlasWritesIsDamaged(String text) {
        assertInstanceOf(ScenarioJson.Damaged.class, ScenarioJson.read(1, text));
    }

    /** Wherever the text breaks off, and whatever part of it is gone. */
    @Test
    void partsOfATextAreDamaged() {
        String text = ScenarioJson.write(Scenario.published());
        for (int end = 0; end < text.length(); end++) {
            assertInstanceOf(
                    ScenarioJson.Damaged.class, ScenarioJson.read(1, text.substring(0, end)));
        }
        for (String part :
                new String[] {
                    "selection",
                    "scaling",
                    "weights",
                    "means",
                    "coverage",
                    "roles",
                    "without",
                    "cities",
                    "basis",
                    "goalposts",
                    "indices",
                    "normalisation",
                    "treatment",
                    "overall"
                }) {
            String without = text.replace('"' + part + '"', "\"gone\"");
            assertInstanceOf(ScenarioJson.Damaged.class, ScenarioJson.read(1, without), part);
        }
    }

    @Test
    void aNumberOrATruthThatIsMissingIsZeroOrFalse() {
        var published = Scenario.published();
        String text = ScenarioJson.write(published);
        String before = text.replace(",\"floor\":0.0", "").replace("\"prefectural\":true,", "");
        assertEquals(text.length() - 12 - 19, before.length());
        var cities = published.selection().withPrefectural(false);
        assertEquals(
                new ScenarioJson.Whole(published.withSelection(cities)),
                ScenarioJson.read(1, before));
    }

    @Test
    void whatANewerAtlasWroteIsKnownAsSuch() {
        assertEquals(new ScenarioJson.Newer(2), ScenarioJson.read(2, "any: thing"));
        var kept = new KeptScenario("a", "japan", 7, "???", NOON, NOON);
        assertEquals(new ScenarioJson.Newer(7), kept.content());
        assertEquals(Scenario.published(), kept.orPublished());
    }

    @Test
    void aStudyIsKeptUnderAStrippedName() {
        var kept = KeptScenario.of("  mine ", Study.START, NOON);
        assertEquals("mine", kept.name());
        assertEquals(new ScenarioJson.Whole(Scenario.published()), kept.content());
        assertThrows(
                IllegalArgumentException.class,
                () -> KeptScenario.of(" \u3000", Study.START, NOON));
    }

    private static Scenario random(Random random) {
        return new Scenario(
                new Scenario.Selection(
                        roles(random),
                        random.nextBoolean(),
                        names(random),
                        names(random),
                        any(random, Basis.values())),
                new Scenario.Scaling(
                        any(random, Treatment.values()),
                        any(random, Normalisation.values()),
                        Map.of(),
                        random.nextDouble() * 99),
                weights(random),
                new Scenario.Means(
                        any(random, Aggregation.values()), any(random, Aggregation.values())),
                new Scenario.Coverage(
                        random.nextDouble(), 1 + random.nextInt(9), 1 + random.nextInt(7)));
    }

    private static Set<IndicatorRole> roles(Random random) {
        var roles = new HashSet<IndicatorRole>();
        for (var role : IndicatorRole.values()) {
            if (random.nextBoolean()) {
                roles.add(role);
            }
        }
        return roles;
    }

    private static Set<String> names(Random random) {
        var names = new HashSet<String>();
        for (int i = random.nextInt(4); i > 0; i--) {
            names.add(name(random));
        }
        return names;
    }

    /** Quotes, backslashes, line ends, Japanese, signs beyond 16 bits. */
    private static String name(Random random) {
        int[] signs = {'a', '"', '\\', '\n', '\t', ' ', 0x91d1, 0x1f3d9, '{', 0x7f, 0xe9};
        var name = new StringBuilder();
        for (int i = random.nextInt(8); i >= 0; i--) {
            name.appendCodePoint(signs[random.nextInt(signs.length)]);
        }
        return name.toString();
    }

    private static Weights weights(Random random) {
        var indicators = new HashMap<String, Double>();
        for (String name : names(random)) {
            indicators.put(name, weight(random));
        }
        var indices = new HashMap<Integer, Double>();
        for (int number = 1; number <= 7; number++) {
            if (random.nextInt(3) > 0) {
                indices.put(number, weight(random));
            }
        }
        return new Weights(indicators, indices);
    }

    private static double weight(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> 0;
            case 1 -> Double.MIN_VALUE;
            case 2 -> Math.exp(random.nextGaussian() * 50);
            default -> random.nextDouble();
        };
    }

    private static <T> T any(Random random, T[] all) {
        return all[random.nextInt(all.length)];
    }
}
