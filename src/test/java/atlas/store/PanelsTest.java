package atlas.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.Dimension;
import atlas.city.Indicator;
import atlas.city.Panel;
import java.util.ArrayList;
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
        var indicators = facts.indicators("japan");
        assertEquals(raw, indicators.stream().map(Indicator::id).sorted().toList());
        var numbers = indicators.stream().map(Indicator::index).toList();
        assertEquals(numbers.stream().sorted().toList(), numbers);
        assertTrue(numbers.contains(0), "context comes along");
        assertEquals(List.of(), facts.indicators("atlantis"));
    }

    @Test
    void theNewestValueOfEachIndicatorIsTakenForEachCityOfThePanel() {
        for (var panel : facts.panels()) {
            var taken = new TreeMap<String, Double>();
            for (var observation : facts.observations(panel.id())) {
                String key = observation.cityId() + " " + observation.indicatorId();
                assertEquals(null, taken.put(key, observation.value()), key);
            }
            assertEquals(newest(panel), taken);
        }
    }

    private static Map<String, Double> newest(Panel panel) {
        var indicators = new ArrayList<String>();
        for (var row : RawTable.of("indicators").rows()) {
            if (RawTable.list(row, "panels").contains(panel.id())) {
                indicators.add(RawTable.cell(row, "id"));
            }
        }
        var values = new TreeMap<String, Double>();
        var years = new HashMap<String, Integer>();
        for (var row : RawTable.of("observations").rows()) {
            String city = RawTable.cell(row, "city_id");
            String indicator = RawTable.cell(row, "indicator_id");
            String key = city + " " + indicator;
            int year = Integer.parseInt(RawTable.cell(row, "year"));
            if (panel.cityIds().contains(city)
                    && indicators.contains(indicator)
                    && year > years.getOrDefault(key, 0)) {
                years.put(key, year);
                values.put(key, Double.parseDouble(RawTable.cell(row, "value")));
            }
        }
        return values;
    }
}
