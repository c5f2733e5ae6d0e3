package atlas.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.Dimension;
import atlas.city.Indicator;
import atlas.city.Panel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What can be compared is what the files hold. */
final class PanelsTest {
    private final Facts facts = Shipped.DATABASE.facts();

    @Test
    void theSevenIndicesStandInTheirFixedOrder() {
        assertEquals(
                List.of(1, 2, 3, 4, 5, 6, 7),
                facts.dimensions().stream().map(Dimension::number).toList());
        assertEquals("創造的人材", facts.dimensions().getFirst().name().japanese());
    }

    @Test
    void thePanelOfJapanHasThirtyFourCities() {
        var panels = new HashMap<String, List<String>>();
        facts.panels().forEach(panel -> panels.put(panel.id(), panel.cityIds()));
        assertEquals(
                RawTable.of("panels").column("id"),
                facts.panels().stream().map(Panel::id).toList());
        assertEquals(
                RawTable.list(RawTable.of("panels").one("id", "japan"), "city_ids"),
                panels.get("japan"));
        assertEquals(34, panels.getOrDefault("japan", List.of()).size());
    }

    @Test
    void indicatorsOfAPanelStandByIndex() {
        var raw =
                RawTable.of("indicators").rows().stream()
                        .filter(row -> RawTable.list(row, "panels").contains("japan"))
                        .map(row -> RawTable.cell(row, "id"))
                        .sorted()
                        .toList();
        var indicators =
                facts.indicators().stream().filter(i -> i.panels().contains("japan")).toList();
        assertEquals(raw, indicators.stream().map(Indicator::id).sorted().toList());
        var numbers = indicators.stream().map(Indicator::index).toList();
        assertEquals(numbers.stream().sorted().toList(), numbers);
        assertTrue(numbers.contains(0), "context comes along");
    }

    @Test
    void theNewestValueOfEachIndicatorIsTakenForEachCity() {
        var taken = new TreeMap<String, Double>();
        for (var observation : facts.observations()) {
            String key = observation.cityId() + " " + observation.indicatorId();
            assertEquals(null, taken.put(key, observation.value()), key);
        }
        assertEquals(newest(), taken);
    }

    private static Map<String, Double> newest() {
        var values = new TreeMap<String, Double>();
        var years = new HashMap<String, Integer>();
        for (var row : RawTable.of("observations").rows()) {
            String key = RawTable.cell(row, "city_id") + " " + RawTable.cell(row, "indicator_id");
            int year = Integer.parseInt(RawTable.cell(row, "year"));
            if (year > years.getOrDefault(key, 0)) {
                years.put(key, year);
                values.put(key, Double.parseDouble(RawTable.cell(row, "value")));
            }
        }
        return values;
    }
}
