package atlas.map.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.geo.Bounds;
import atlas.map.label.Caption.Need;
import atlas.map.label.Labels.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class LabelsTest {
    @Test
    void aLabelAloneStandsAtTheRight() {
        Place place =
                Labels.place(List.of(caption("kobe", 100, 100)), List.of(), Room.endless())
                        .get("kobe");
        assertEquals(new Place(12, -8, false), place);
    }

    @Test
    void itGoesToTheLeftWhereTheRightIsTaken() {
        var taken = new Bounds(110, 90, 120, 110);
        Map<String, Place> places =
                Labels.place(List.of(caption("kobe", 100, 100)), List.of(taken), Room.endless());
        assertEquals(Map.of("kobe", new Place(-72, -8, false)), places);
    }

    @Test
    void itDropsTheLesserWordsBeforeItDisappears() {
        var walls =
                List.of(
                        new Bounds(150, 0, 1000, 1000),
                        new Bounds(0, 0, 91, 1000),
                        new Bounds(92, 0, 1000, 88),
                        new Bounds(92, 112, 1000, 1000));
        Place place =
                Labels.place(List.of(caption("kobe", 100, 100)), walls, Room.endless()).get("kobe");
        assertEquals(new Place(12, -8, true), place);
    }

    @Test
    void itStandsBeyondTheNumberBesideItsSignWhereNoOtherSideIsFree() {
        var walls =
                List.of(
                        new Bounds(108, 88, 115, 96),
                        new Bounds(0, 0, 91, 1000),
                        new Bounds(0, 0, 1000, 88),
                        new Bounds(0, 112, 1000, 1000));
        Place place =
                Labels.place(List.of(caption("kobe", 100, 100)), walls, Room.endless()).get("kobe");
        assertEquals(new Place(20, -8, false), place);
    }

    @Test
    void withoutAnyRoomThereIsNoLabel() {
        var everywhere = new Bounds(0, 0, 1000, 1000);
        assertEquals(
                Map.of(),
                Labels.place(
                        List.of(caption("kobe", 100, 100)), List.of(everywhere), Room.endless()));
    }

    @ParameterizedTest
    @EnumSource(names = {"WANTED", "MUST"})
    void oneThatIsToBeSeenStandsWhereItCoversLeast(Need need) {
        var walls = List.of(new Bounds(0, 0, 1000, 105), new Bounds(0, 90, 140, 1000));
        var caption = new Caption(new Dot("kobe", 100, 100), 8, 60, 30, 16, need);
        Place place = Labels.place(List.of(caption), walls, Room.endless()).get("kobe");
        assertEquals(new Place(-15, 8, true), place);
    }

    @Test
    void theSelectedOneStandsEvenSo() {
        var everywhere = new Bounds(0, 0, 1000, 1000);
        var selected = new Caption(new Dot("kobe", 100, 100), 8, 60, 30, 16, Need.MUST);
        assertEquals(
                1, Labels.place(List.of(selected), List.of(everywhere), Room.endless()).size());
    }

    @Test
    void theMoreImportantOneWins() {
        var near = List.of(caption("kobe", 100, 100), caption("osaka", 118, 100));
        Map<String, Place> places = Labels.place(near, List.of(), Room.endless());
        assertFalse(
                overlap(near, places, "kobe", "osaka"), "two labels cover each other: " + places);
        assertTrue(places.containsKey("kobe"));
    }

    @Test
    void noLabelCoversALabelOrASign() {
        var random = new Random(3);
        List<Caption> captions =
                IntStream.range(0, 300)
                        .mapToObj(i ->
                                caption(
                                        "c" + i,
                                        random.nextDouble() * 1200,
                                        random.nextDouble() * 800))
                        .toList();
        Map<String, Place> places = Labels.place(captions, List.of(), Room.endless());
        var boxes = new ArrayList<Bounds>();
        captions.forEach(c -> {
            Place place = places.get(c.dot().id());
            if (place != null) {
                boxes.add(Labels.bounds(c, place));
            }
        });
        assertTrue(boxes.size() > 60, "only " + boxes.size());
        for (Bounds one : boxes) {
            assertTrue(
                    boxes.stream().noneMatch(other -> !other.equals(one) && other.overlaps(one)));
            assertTrue(captions.stream().noneMatch(c -> sign(c).overlaps(one)));
        }
    }

    private static boolean overlap(
            List<Caption> captions, Map<String, Place> places, String one, String other) {
        List<Bounds> boxes =
                captions.stream()
                        .filter(c -> List.of(one, other).contains(c.dot().id()))
                        .filter(c -> places.containsKey(c.dot().id()))
                        .map(c ->
                                Labels.bounds(c, Objects.requireNonNull(places.get(c.dot().id()))))
                        .toList();
        return boxes.size() == 2 && boxes.getFirst().overlaps(boxes.getLast());
    }

    private static Bounds sign(Caption c) {
        return new Bounds(c.dot().x(), c.dot().y(), c.dot().x(), c.dot().y()).grown(c.radius());
    }

    private static Caption caption(String id, double x, double y) {
        return new Caption(new Dot(id, x, y), 8, 60, 30, 16, Need.WELCOME);
    }

    @Test
    void wordsStayInsideTheWindowAndOffWhatStandsOnTheMap() {
        var window = new Bounds(0, 0, 200, 200);
        var legend = new Bounds(0, 80, 95, 120);
        var room = new Room(window, List.of(legend), 0, 0, 1);
        var nearTheEdge = caption("kobe", 180, 50);
        var besideTheLegend = caption("osaka", 160, 100);
        Map<String, Place> places =
                Labels.place(List.of(nearTheEdge, besideTheLegend), List.of(), room);
        for (Caption caption : List.of(nearTheEdge, besideTheLegend)) {
            Place place = Objects.requireNonNull(places.get(caption.dot().id()));
            Bounds words = Labels.bounds(caption, place);
            assertTrue(window.holds(words), words::toString);
            assertFalse(legend.overlaps(words), words::toString);
        }
    }

    @Test
    void wordsOfDotsOutsideTheWindowAreNotAsked() {
        var room = new Room(new Bounds(0, 0, 50, 50), List.of(), 0, 0, 1);
        Place place = Labels.place(List.of(caption("kobe", 100, 100)), List.of(), room).get("kobe");
        assertEquals(new Place(12, -8, false), place);
    }
}
