package atlas.present.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.City;
import atlas.city.Country;
import atlas.city.Examples;
import atlas.city.Language;
import atlas.city.Population;
import atlas.geo.LatLon;
import atlas.map.tile.Land;
import atlas.out.Drawing;
import atlas.out.Paper;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

final class WhereaboutsTest {
    private static final List<City> ALL =
            Stream.concat(
                            Stream.of(Examples.KANAZAWA, Examples.LYON, Examples.SINGAPORE),
                            IntStream.range(0, 12).mapToObj(WhereaboutsTest::japanese))
                    .toList();

    @Test
    void theCityIsOneOfSeveralAndOnlyTheAnswersTellWhich() {
        var asked = cells(table(false, Examples.KANAZAWA));
        var answered = cells(table(true, Examples.KANAZAWA));
        assertEquals(10, answered.size(), "nine cities and the question");
        assertFalse(asked.subList(0, 9).toString().contains("Kanazawa"), asked.toString());
        int at = answered.indexOf("Kanazawa");
        assertEquals("Kanazawa is number " + (at + 1), answered.getLast());
        assertEquals("Kanazawa is number ……", asked.getLast());
    }

    @Test
    void citiesAreCompatriotsNumberedFromNorthToSouth() {
        var shown = new Neighbours(ALL).among(List.of(Examples.KANAZAWA), 9);
        assertEquals(9, shown.size());
        assertTrue(shown.contains(Examples.KANAZAWA));
        assertEquals(
                Set.of("JPN"),
                shown.stream().map(c -> c.country().iso3()).collect(Collectors.toSet()));
        for (int i = 1; i < shown.size(); i++) {
            assertTrue(
                    shown.get(i - 1).location().latitude() >= shown.get(i).location().latitude());
        }
    }

    @Test
    void aCountryWithOneCityBorrowsTheNearest() {
        var shown = new Neighbours(ALL).among(List.of(Examples.SINGAPORE), 9);
        assertTrue(shown.size() > 5, shown.toString());
        assertFalse(shown.contains(Examples.LYON), "the farthest of all");
    }

    @Test
    void citiesOfTwoCountriesHaveAMapEach() {
        var both = new Whereabouts(english(), ALL, Lands.NONE);
        assertEquals(2, maps(both.blocks(List.of(Examples.KANAZAWA, ALL.get(4)), true)) * 2L);
        assertEquals(2, maps(both.blocks(List.of(Examples.KANAZAWA, Examples.LYON), true)));
    }

    @Test
    void isDrawnInGreyWithinItsFrame() {
        var land = Land.read();
        var lands = new Lands(land.areas(), land.coasts(), land.borders(), land.prefectures());
        var places =
                Stream.of(Examples.KANAZAWA, ALL.get(3), ALL.get(14)).map(City::location).toList();
        var drawing = new OutlineMap(places, lands).draw(280, (_, s, text) -> s * text.length());
        var outlines =
                drawing.marks().stream()
                        .filter(Drawing.Outline.class::isInstance)
                        .map(Drawing.Outline.class::cast)
                        .toList();
        assertTrue(outlines.size() > 50, "coasts and prefectures: " + outlines.size());
        for (var outline : outlines) {
            for (var step : outline.steps()) {
                if (step instanceof Drawing.Straight to) {
                    assertTrue(to.x() > -0.01 && to.x() < 280.01, to.toString());
                    assertTrue(to.y() > -0.01 && to.y() < 280.01, to.toString());
                }
            }
            outline.fill().map(Color::getSaturation).ifPresent(s -> assertEquals(0, s));
        }
        assertEquals(
                List.of("1", "2", "3"),
                drawing.marks().stream()
                        .filter(Drawing.Words.class::isInstance)
                        .map(w -> ((Drawing.Words) w).text())
                        .toList());
    }

    private static Paper.Table table(boolean answers, City... cities) {
        var blocks = new Whereabouts(english(), ALL, Lands.NONE).blocks(List.of(cities), answers);
        return (Paper.Table) ((Paper.Abreast) blocks.getFirst()).right().getFirst();
    }

    private static List<String> cells(Paper.Table table) {
        return table.rows().stream().map(row -> row.getLast().text()).toList();
    }

    private static long maps(List<Paper.Block> blocks) {
        return blocks.stream().filter(Paper.Abreast.class::isInstance).count();
    }

    private static PaperLanguages english() {
        return new PaperLanguages(List.of(Language.ENGLISH));
    }

    private static City japanese(int number) {
        var like = Examples.KANAZAWA;
        return new City(
                "city-" + number,
                Examples.name("City " + number, "市" + number),
                new Country("JPN", like.country().name()),
                like.region(),
                like.prefecture(),
                new LatLon(32 + number, 131 + 0.8 * number),
                Optional.of(
                        new Population(100_000 + number, OptionalInt.empty(), Optional.empty())),
                List.of(),
                Optional.empty(),
                like.confidence());
    }
}
