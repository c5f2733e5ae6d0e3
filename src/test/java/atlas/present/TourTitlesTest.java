package atlas.present;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.city.Bilingual;
import atlas.state.tour.Tour;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TourTitlesTest {
    @Test
    void newToursAreToldApart() {
        var tours = new ArrayList<Tour>();
        for (int i = 0; i < 3; i++) {
            tours.add(tour("t" + i, new TourTitles(tours).begun()));
        }
        assertEquals(
                List.of(
                        new Bilingual("My tour", "わたしのツアー"),
                        new Bilingual("My tour 2", "わたしのツアー 2"),
                        new Bilingual("My tour 3", "わたしのツアー 3")),
                tours.stream().map(Tour::title).toList());
        tours.remove(1);
        assertEquals("My tour 2", new TourTitles(tours).begun().english());
    }

    @Test
    void copiesOfOneTourAreToldApart() {
        var tours = new ArrayList<Tour>();
        var title = new Bilingual("Ports", "");
        tours.add(tour("t", title));
        tours.add(tour("u", new TourTitles(tours).copied(title)));
        assertEquals(new Bilingual("Ports (copy)", ""), tours.getLast().title());
        assertEquals(new Bilingual("Ports (copy 2)", ""), new TourTitles(tours).copied(title));
    }

    private static Tour tour(String id, Bilingual title) {
        return new Tour(id, title, new Bilingual("", ""), 0, List.of());
    }
}
