package atlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.state.Camera;
import atlas.state.Navigator;
import atlas.state.Region;
import atlas.state.ViewState;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CityFinderTest {
    private static final Session SESSION = Session.inMemory((_, _) -> {});
    private static final CityFinder FINDER =
            new CityFinder(
                    SESSION,
                    new Ways(
                            new Navigator(
                                    ViewState.at(
                                            new Camera(Region.JAPAN.centre(), 4),
                                            Region.JAPAN,
                                            2025))));

    @AfterAll
    static void close() {
        SESSION.close();
    }

    @ParameterizedTest
    @CsvSource({
        "yokohama, yokohama",
        "よこはま, yokohama",
        "ヨコハマ, yokohama",
        "横浜, yokohama",
        "yokohmaa, yokohama",
        "Kioto, kyoto",
        "서울, seoul",
        "Seuol, seoul",
        "bolonga, bologna"
    })
    void aCityIsFoundInAnyWritingAndWithATypingError(String typed, String id) {
        assertEquals(id, FINDER.find(typed).getFirst());
    }

    @Test
    void onlyCitiesAreFoundAndAllOfThem() {
        var cities = SESSION.cities().stream().map(c -> c.id()).toList();
        var found = FINDER.find("japan");
        assertTrue(found.size() > 20, found.toString());
        assertTrue(cities.containsAll(found));
    }

    @Test
    void halfAnAnswerIsNone() {
        assertEquals(List.of(), FINDER.find("xqzzyv"));
        assertEquals(List.of(), FINDER.find("kanazawa xqzzyv"));
    }
}
