package atlas.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.City;
import atlas.city.CreativeField;
import atlas.city.Language;
import atlas.geo.LatLon;
import atlas.state.Navigator;
import atlas.state.Region;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class MapModelTest {
    private final Navigator navigator = new Navigator(Example.state(new LatLon(37, 137), 5));
    private final MapModel model = new MapModel(navigator, Example.CITIES);

    @Test
    void theListHasTheCitiesOfTheRegionByName() {
        assertEquals(List.of("asahikawa", "kanazawa", "osaka", "sapporo"), listed());
        navigator.go(s -> s.withRegion(Region.EAST_ASIA));
        assertEquals(List.of("asahikawa", "kanazawa", "osaka", "sapporo", "seoul"), listed());
        navigator.go(s -> s.withRegion(Region.WORLD));
        assertTrue(listed().contains("lyon"));
    }

    @Test
    void aHiddenFieldIsShownNeitherOnTheMapNorInTheList() {
        navigator.toggle(CreativeField.DESIGN);
        assertEquals(List.of("kanazawa", "lyon", "osaka", "sapporo"), shown());
        assertEquals(List.of("kanazawa", "osaka", "sapporo"), listed());
    }

    @Test
    void citiesOutsideTheNetworkHaveTheirOwnSwitch() {
        navigator.toggleOutsiders();
        assertFalse(shown().contains("osaka"));
    }

    @Test
    void theSelectedCityStaysWhenItsFieldIsHidden() {
        navigator.select("seoul");
        navigator.toggle(CreativeField.DESIGN);
        assertTrue(shown().contains("seoul"));
        assertFalse(shown().contains("asahikawa"));
    }

    @Test
    void beforeItJoinedACityIsOutsideTheNetwork() {
        navigator.showYear(2008);
        navigator.toggleOutsiders();
        assertEquals(List.of("lyon"), shown());
    }

    @Test
    void theLegendCountsTheWholeMapWhateverIsHidden() {
        navigator.toggle(CreativeField.DESIGN);
        var counts = model.counts().getValue();
        assertEquals(2L, counts.get(Optional.of(CreativeField.DESIGN)));
        assertEquals(
                Example.CITIES.size(), counts.values().stream().mapToLong(Long::longValue).sum());
        assertEquals(1L, counts.get(Optional.of(CreativeField.LITERATURE)));
    }

    @Test
    void japaneseNamesAreInTheirOwnOrder() {
        navigator.speak(Language.JAPANESE);
        assertEquals(4, listed().size());
        assertEquals(
                listed(),
                model.listed().getValue().stream()
                        .sorted(MapModel.byName(Language.JAPANESE))
                        .map(City::id)
                        .toList());
    }

    private List<String> shown() {
        return model.shown().getValue().stream().map(City::id).toList();
    }

    private List<String> listed() {
        return model.listed().getValue().stream().map(City::id).toList();
    }
}
