package atlas.present.teach;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.city.Bilingual;
import atlas.city.City;
import atlas.city.CityName;
import atlas.city.Confidence;
import atlas.city.Country;
import atlas.city.WorldRegion;
import atlas.geo.LatLon;
import atlas.state.Camera;
import atlas.state.Focus;
import atlas.state.tour.MapSize;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class RiddleTest {
    private static final Camera JAPAN = new Camera(new LatLon(36, 138), 5);
    private static final List<City> SHOWN =
            List.of(
                    city("sapporo", new LatLon(43, 141.3)),
                    city("lyon", new LatLon(45.7, 4.8)),
                    city("kanazawa", new LatLon(36.6, 136.6)),
                    city("osaka", new LatLon(34.7, 135.5)));

    @Test
    void withNoNamesWithheldNothingIsAsked() {
        assertEquals(List.of(), asked(Focus.on(List.of("osaka"))));
    }

    @Test
    void allInViewAreAskedTheNearestToTheMiddleFirst() {
        assertEquals(List.of("kanazawa", "osaka", "sapporo"), asked(Focus.NONE.withMasked(true)));
    }

    @Test
    void whatIsToldIsAskedNoMore() {
        assertEquals(
                List.of("osaka", "sapporo"),
                asked(Focus.NONE.withMasked(true).telling("kanazawa")));
    }

    @Test
    void theCitiesOfAStepAreAskedInItsOrderWhereverTheyAre() {
        var step = Focus.on(List.of("lyon", "osaka", "sapporo")).withMasked(true);
        assertEquals(List.of("lyon", "sapporo"), asked(step.telling("osaka")));
    }

    private static List<String> asked(Focus focus) {
        return Riddle.of(focus, SHOWN, JAPAN, MapSize.USUAL).withheld();
    }

    private static City city(String id, LatLon place) {
        return new City(
                id,
                new CityName(
                        new Bilingual(id, id), id, "latin", Optional.empty(), Optional.empty()),
                new Country("JPN", new Bilingual("Japan", "日本")),
                WorldRegion.ASIA_PACIFIC,
                Optional.empty(),
                place,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Confidence.HIGH);
    }
}
