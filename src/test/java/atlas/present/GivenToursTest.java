package atlas.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.City;
import atlas.city.GivenTour;
import atlas.city.Milieu;
import atlas.geo.LatLon;
import atlas.geo.Point;
import atlas.geo.Viewport;
import atlas.pack.PackSource;
import atlas.state.Chapter;
import atlas.state.Focus;
import atlas.state.Reading;
import atlas.state.Region;
import atlas.state.Section;
import atlas.state.View;
import atlas.state.ViewState;
import atlas.state.tour.MapSize;
import atlas.state.tour.Step;
import atlas.state.tour.Tour;
import atlas.store.Database;
import atlas.store.Facts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The tours of the pack that ships, as they are shown. */
final class GivenToursTest {
    // Kept: a database in memory is gone when nobody holds it any more.
    private static final Database DATABASE = shipped();
    private static final Facts FACTS = DATABASE.facts();
    private static final List<City> CITIES = FACTS.cities();
    private static final List<Milieu> MILIEUS = FACTS.milieus();
    private static final List<Tour> TOURS = tours(CITIES, MILIEUS);

    private static Database shipped() {
        var database = Database.inMemory();
        database.importIfNewer(PackSource.folder(Path.of("data")), (_, _) -> {});
        return database;
    }

    private static List<Tour> tours(List<City> cities, List<Milieu> milieus) {
        var given = new GivenTours(cities, milieus, FACTS.seedFacts());
        return FACTS.tours().stream().map(given::of).toList();
    }

    @Test
    void everyStepOfThePackIsAStepWithItsWordsAndTime() {
        for (GivenTour given : FACTS.tours()) {
            var steps = tour(TOURS, given.id()).steps();
            assertEquals(given.steps().size(), steps.size());
            for (int i = 0; i < steps.size(); i++) {
                var step = steps.get(i);
                assertEquals(given.id() + "-" + (i + 1), step.id());
                assertEquals(given.steps().get(i).target(), step.words().title());
                assertEquals(given.steps().get(i).notes(), step.words().notes());
                assertEquals(given.steps().get(i).seconds(), step.seconds());
            }
        }
    }

    /** With room at the edge for a sign. */
    @Test
    void theMapOfAStepShowsAllItsPlaces() {
        for (Step step : steps()) {
            var view = step.view();
            if (view.view() == View.MAP) {
                for (var city : view.focus().cities()) {
                    assertSeen(city(city).location(), step, city);
                }
                view.milieu().ifPresent(id -> assertSeen(milieu(id).location(), step, id));
            }
        }
    }

    @Test
    void aStepAtAMilieuIsNearEnoughToSeeIt() {
        for (Step step : steps()) {
            double zoom = step.view().camera().zoom();
            assertTrue(step.view().milieu().isEmpty() || zoom >= 9, step.id() + " " + zoom);
        }
    }

    @Test
    void aMilieuIsShownWithItsCitySelectedAndThePanelOpen() {
        var view = step("three-models", 3).view();
        assertEquals(Optional.of("kanazawa"), view.city());
        assertEquals(Optional.of("hakuichi"), view.milieu());
        assertEquals(Section.MILIEUS, view.section());
        assertEquals(Focus.on(List.of("kanazawa")), view.focus());
        assertEquals(new ViewState.Frame(false, true, false, false), view.frame());
        assertTrue(step("three-models", 3).map().width() < MapSize.USUAL.width());
    }

    @Test
    void theYearsStandOpenWhereTheNetworkGrows() {
        var view = step("network-grows", 8).view();
        assertEquals(2014, view.year());
        assertEquals(new ViewState.Frame(false, false, false, true), view.frame());
        assertEquals(Optional.empty(), view.city());
        assertEquals(7, view.focus().cities().size());
        assertEquals(Region.ASIA_PACIFIC, view.region());
        assertFalse(step("global-to-creative", 1).view().frame().years());
    }

    @Test
    void aStepWithoutAYearShowsTheNetworkAsItIs() {
        assertEquals(2025, step("global-to-creative", 10).view().year());
        assertEquals(2001, step("global-to-creative", 1).view().year());
    }

    @Test
    void aRegionIsShownWhole() {
        var view = step("network-grows", 12).view();
        assertEquals(Region.WORLD, view.region());
        assertEquals(new Sight(MapSize.USUAL).of(Region.WORLD), view.camera());
    }

    @Test
    void aChapterIsOpenAtWhatIsTold() {
        var view = step("global-to-creative", 3).view();
        assertEquals(View.LIBRARY, view.view());
        assertEquals(new Reading(Chapter.SHIFT, Optional.of("crisis/crisis")), view.reading());
        assertEquals(Optional.empty(), view.city());
    }

    @Test
    void aComparisonHasTwoCities() {
        var view = step("three-models", 7).view();
        assertEquals(View.COMPARE, view.view());
        assertEquals(Optional.of("yokohama"), view.city());
        assertEquals(Optional.of("kanazawa"), view.beside());
    }

    @Test
    void aStepNamesTheDocumentsThatItRestsOn() {
        assertEquals(List.of("SEED-A", "KZ01"), step("three-models", 2).sources());
        assertEquals(List.of("SEED-B"), step("three-models", 10).sources());
    }

    @Test
    void aStepWhoseCityOrMilieuIsGoneIsStillAStepAndSaysWhatItLacks() {
        var cities = CITIES.stream().filter(c -> !c.id().equals("kobe")).toList();
        var milieus = MILIEUS.stream().filter(m -> !m.id().equals("m50")).toList();
        var known =
                new Whole.Known(
                        cities.stream().map(City::id).collect(Collectors.toSet()),
                        milieus.stream().map(Milieu::id).collect(Collectors.toSet()));
        var tours = tours(cities, milieus);
        assertEquals(
                List.of(new Whole.Gap("network-grows-3", List.of("kobe"), List.of())),
                Whole.of(tour(tours, "network-grows"), known).gaps());
        assertEquals(
                List.of(new Whole.Gap("global-to-creative-5", List.of(), List.of("m50"))),
                Whole.of(tour(tours, "global-to-creative"), known).gaps());
        var left = Whole.left(tour(tours, "network-grows").steps().get(2).view(), known);
        assertEquals(Focus.on(List.of("nagoya")), left.focus());
    }

    @Test
    void theToursThatShipAreWhole() {
        var known =
                new Whole.Known(
                        CITIES.stream().map(City::id).collect(Collectors.toSet()),
                        MILIEUS.stream().map(Milieu::id).collect(Collectors.toSet()));
        TOURS.forEach(tour -> assertEquals(List.of(), Whole.of(tour, known).gaps()));
    }

    private static void assertSeen(LatLon place, Step step, String name) {
        var camera = step.view().camera();
        var view =
                Viewport.around(
                        camera.centre(), camera.zoom(), step.map().width(), step.map().height());
        Point point = view.toScreen(place);
        assertTrue(
                point.x() > 20
                        && point.x() < view.width() - 20
                        && point.y() > 20
                        && point.y() < view.height() - 20,
                step.id() + ": " + name + " at " + point);
    }

    private static Tour tour(List<Tour> tours, String id) {
        return tours.stream().filter(t -> t.id().equals(id)).findFirst().orElseThrow();
    }

    private static City city(String id) {
        return CITIES.stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
    }

    private static Milieu milieu(String id) {
        return MILIEUS.stream().filter(m -> m.id().equals(id)).findFirst().orElseThrow();
    }

    private static List<Step> steps() {
        return TOURS.stream().flatMap(tour -> tour.steps().stream()).toList();
    }

    private static Step step(String tour, int position) {
        return tour(TOURS, tour).steps().get(position - 1);
    }
}
