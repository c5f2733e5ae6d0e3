package atlas.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.Bilingual;
import atlas.city.City;
import atlas.city.CreativeField;
import atlas.city.Language;
import atlas.geo.LatLon;
import atlas.state.Filter;
import atlas.state.Navigator;
import atlas.state.Order;
import atlas.state.Region;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

final class MapModelTest {
    private final Navigator navigator = new Navigator(Example.state(new LatLon(37, 137), 5));
    private final MapModel model =
            new MapModel(
                    navigator,
                    Example.CITIES,
                    new Known(Set.of("kanazawa", "sapporo"), Set.of("kanazawa")),
                    MapModelTest::score);

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
    void whoWillJoinIsNotYetOnTheMapUnlessSelected() {
        navigator.showYear(2008);
        assertEquals(List.of("lyon", "osaka"), shown());
        assertEquals(1L, model.counts().getValue().get(Optional.empty()));
        navigator.select("sapporo");
        assertEquals(List.of("lyon", "osaka", "sapporo"), shown());
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
    void japaneseNamesStandInTheOrderOfTheirReadings() {
        navigator.show(Region.WORLD, navigator.now().camera());
        assertEquals(
                List.of("asahikawa", "kanazawa", "lyon", "osaka", "sapporo", "seoul"), listed());
        navigator.speak(Language.JAPANESE);
        // Without a reading a name in Chinese characters stands behind the kana.
        assertEquals(List.of("seoul", "lyon"), listed().subList(0, 2));
    }

    @Test
    void theFilterHoldsForMapAndListAndNothingElseIsLeft() {
        narrow(f -> f.withCountry(Optional.of("KOR")));
        assertEquals(List.of("seoul"), shown());
        assertEquals(List.of(), listed());
        narrow(_ -> Filter.NONE.withJoinedFrom(Optional.of(2010)).withJoinedTo(Optional.of(2013)));
        assertEquals(List.of("sapporo", "seoul"), shown());
        narrow(_ -> Filter.NONE.withScored(true));
        assertEquals(List.of("kanazawa", "sapporo"), shown());
        narrow(_ -> Filter.NONE.withTold(true));
        assertEquals(List.of("kanazawa"), shown());
        narrow(_ -> Filter.NONE);
        assertEquals(6, shown().size());
    }

    @Test
    void textIsLookedForInNamesOfTheCityAndItsCountryInEitherLanguage() {
        narrow(f -> f.withText("ＫＡＷＡ"));
        assertEquals(List.of("asahikawa"), shown());
        narrow(f -> f.withText("りよん"));
        assertEquals(List.of("lyon"), shown());
        narrow(f -> f.withText("japan osa"));
        assertEquals(List.of("osaka"), shown());
        narrow(f -> f.withText(" "));
        assertEquals(6, shown().size());
    }

    @Test
    void whoJoinsLaterHasNotJoinedYet() {
        navigator.showYear(2010);
        narrow(f -> f.withJoinedFrom(Optional.of(2009)));
        assertEquals(List.of("kanazawa", "seoul"), shown());
    }

    @Test
    void theSelectedCityIsKeptButNotCounted() {
        navigator.select("osaka");
        narrow(f -> f.withText("sapporo"));
        assertEquals(List.of("osaka", "sapporo"), listed());
        var found = model.found().get();
        assertTrue(found.isKept(Example.OSAKA));
        assertEquals(1, found.citiesHere());
        assertEquals(4, found.region());
        narrow(f -> f.withText("lyon"));
        assertEquals(0, model.found().get().citiesHere());
        assertEquals(1, model.found().get().elsewhere());
    }

    @Test
    void theListCanBeSortedByYearPopulationAndScore() {
        navigator.show(Region.WORLD, navigator.now().camera());
        navigator.order(Order.YEAR);
        assertEquals(
                List.of("lyon", "kanazawa", "seoul", "sapporo", "asahikawa", "osaka"), listed());
        navigator.order(Order.SCORE);
        assertEquals(
                List.of("sapporo", "kanazawa", "seoul", "asahikawa", "lyon", "osaka"), listed());
    }

    @Test
    void theLegendCountsWhatTheOtherWishesLeave() {
        narrow(f -> f.withCountry(Optional.of("JPN")).withHidden(Set.of(CreativeField.DESIGN)));
        var counts = model.counts().getValue();
        assertEquals(1L, counts.get(Optional.of(CreativeField.DESIGN)));
        assertEquals(4L, counts.values().stream().mapToLong(Long::longValue).sum());
    }

    @Test
    void theMapIsFilledInOrderOfImportance() {
        var ranked = model.found().get().ranked().stream().map(City::id).toList();
        assertEquals("osaka", ranked.getLast());
        assertEquals(List.of("kanazawa", "sapporo"), ranked.subList(0, 2));
    }

    private void narrow(UnaryOperator<Filter> change) {
        navigator.filter(change);
    }

    private static Optional<Rating> score(String city) {
        var japan = new Bilingual("Japan", "日本");
        var asia = new Bilingual("Asia-Pacific", "アジア太平洋");
        return switch (city) {
            case "kanazawa" -> Optional.of(new Rating(47, japan, 7, 7));
            case "sapporo" -> Optional.of(new Rating(61, japan, 7, 7));
            case "seoul" -> Optional.of(new Rating(93, asia, 5, 7));
            default -> Optional.empty();
        };
    }

    private List<String> shown() {
        return model.shown().getValue().stream().map(City::id).toList();
    }

    private List<String> listed() {
        return model.listed().getValue().stream().map(City::id).toList();
    }
}
