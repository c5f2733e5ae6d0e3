package atlas.index;

import atlas.city.Bilingual;
import atlas.city.Confidence;
import atlas.city.GeoLevel;
import atlas.city.Indicator;
import atlas.city.IndicatorRole;
import atlas.city.Observation;
import atlas.city.Panel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** A panel for tests: cities c0, c1, ..., indicators added with their values. */
public final class SamplePanel {
    static final String ID = "sample";

    private final List<String> cities;
    private final List<Indicator> indicators = new ArrayList<>();
    private final List<Observation> observations = new ArrayList<>();

    public SamplePanel(int cities) {
        this.cities = IntStream.range(0, cities).mapToObj(i -> "c" + i).toList();
    }

    /** Values in the order of the cities; NaN is a gap. */
    public SamplePanel with(Indicator indicator, double... values) {
        indicators.add(indicator);
        for (int city = 0; city < values.length; city++) {
            if (!Double.isNaN(values[city])) {
                with(observation("c" + city, indicator.id(), 2020, values[city]));
            }
        }
        return this;
    }

    public SamplePanel with(Observation observation) {
        observations.add(observation);
        return this;
    }

    public Measures measures() {
        return measures(cities);
    }

    /** The same facts with the cities in another order. */
    Measures measures(List<String> order) {
        var name = new Bilingual("", "");
        return Measures.of(new Panel(ID, name, name, order), indicators, observations);
    }

    /** The same facts with so many inhabitants, by city. */
    Measures measures(Map<String, Double> inhabitants) {
        var name = new Bilingual("", "");
        return Measures.of(
                "", inhabitants, new Panel(ID, name, name, cities), indicators, observations);
    }

    List<String> cities() {
        return cities;
    }

    List<Indicator> indicators() {
        return indicators;
    }

    List<Observation> observations() {
        return observations;
    }

    public static Indicator indicator(String id, int index) {
        return indicator(id, index, 1, IndicatorRole.CORE);
    }

    public static Indicator indicator(String id, int index, int direction, IndicatorRole role) {
        var words = new Bilingual("", "");
        return new Indicator(
                id, index, List.of(ID), role, words, words, direction, words, words, "");
    }

    static Observation observation(String city, String indicator, int year, double value) {
        return observation(city, indicator, year, value, GeoLevel.MUNICIPALITY);
    }

    static Observation observation(
            String city, String indicator, int year, double value, GeoLevel level) {
        return new Observation(
                city,
                indicator,
                year,
                value,
                level,
                "",
                Optional.empty(),
                "source",
                Confidence.HIGH,
                "");
    }

    /** Seven indices with one to four indicators each, a fifth of the values missing, some ties. */
    static SamplePanel random(Random random) {
        int size = 1 + random.nextInt(12);
        var panel = new SamplePanel(size);
        for (int index = 1; index <= 7; index++) {
            int count = 1 + random.nextInt(4);
            for (int i = 0; i < count; i++) {
                int direction = random.nextInt(3) == 0 ? -1 : 1;
                var role =
                        random.nextInt(8) == 0 ? IndicatorRole.SUPPLEMENTARY : IndicatorRole.CORE;
                panel.withRandom(indicator("i" + index + i, index, direction, role), random);
            }
        }
        return panel;
    }

    private void withRandom(Indicator indicator, Random random) {
        indicators.add(indicator);
        double[] values = values(random, cities.size());
        for (int city = 0; city < values.length; city++) {
            if (!Double.isNaN(values[city])) {
                with(observation("c" + city, indicator.id(), 2020, values[city], level(random)));
            }
        }
    }

    private static GeoLevel level(Random random) {
        return random.nextInt(4) == 0 ? GeoLevel.PREFECTURE : GeoLevel.MUNICIPALITY;
    }

    private static double[] values(Random random, int size) {
        int kind = random.nextInt(4);
        return IntStream.range(0, size)
                .mapToDouble(_ ->
                        random.nextInt(5) == 0
                                ? Double.NaN
                                : switch (kind) {
                                    case 0 -> random.nextInt(4);
                                    case 1 -> random.nextGaussian() * 10;
                                    case 2 -> Math.exp(random.nextGaussian() * 3);
                                    default -> 1 + random.nextDouble() * 100;
                                })
                .toArray();
    }
}
