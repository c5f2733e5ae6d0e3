package atlas.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.Bilingual;
import atlas.city.Language;
import atlas.geo.LatLon;
import atlas.present.Show.Curtain;
import atlas.state.Camera;
import atlas.state.Navigator;
import atlas.state.Region;
import atlas.state.Section;
import atlas.state.View;
import atlas.state.ViewState;
import atlas.state.tour.MapSize;
import atlas.state.tour.Step;
import atlas.state.tour.Tour;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

final class PresenterTest {
    private static final MapSize LARGE = new MapSize(2000, 1000);

    private final ViewState home =
            ViewState.at(new Camera(new LatLon(0, 0), 3), Region.WORLD, 2025)
                    .withView(View.PRESENT)
                    .withLanguage(Language.JAPANESE);
    private final Navigator navigator = new Navigator(home);
    private final ObjectProperty<Optional<MapSize>> map =
            new SimpleObjectProperty<>(Optional.of(new MapSize(1000, 500)));
    private final Presenter presenter = new Presenter(navigator, map);
    private final Tour tour =
            new Tour(
                    "t",
                    words("tour"),
                    words(""),
                    10,
                    List.of(step("kanazawa"), step("osaka"), step("sapporo")));

    @Test
    void eachStepSetsTheWholeViewInTheLanguageOfTheMoment() {
        presenter.begin(tour, 0);
        assertEquals(Optional.of("kanazawa"), navigator.now().city());
        assertEquals(View.MAP, navigator.now().view());
        assertEquals(Language.JAPANESE, navigator.now().language());
        navigator.open(Section.STORY);
        presenter.next();
        presenter.next();
        assertEquals(tour.steps().get(1).view().section(), navigator.now().section());
    }

    @Test
    void thereIsNoWayRoundBeyondTheEnds() {
        presenter.begin(tour, 0);
        presenter.back();
        assertEquals(0, at());
        presenter.last();
        presenter.next();
        assertEquals(2, at());
        presenter.jump(3);
        presenter.jump(-1);
        assertEquals(2, at());
    }

    @Test
    void whoWantsBeyondAnEndIsTold() {
        var beyond = new ArrayList<Integer>();
        presenter.atEnds(beyond::add);
        presenter.begin(tour, 0);
        presenter.back();
        presenter.last();
        presenter.curtain(Curtain.BLACK);
        presenter.next();
        assertEquals(List.of(-1), beyond, "lifting the curtain was something");
        presenter.next();
        assertEquals(List.of(-1, 3), beyond);
        assertEquals(2, at());
    }

    @Test
    void whateverElseChangesTheViewPausesAndTheNextStepLeadsBackExactly() {
        presenter.begin(tour, 1);
        var told = navigator.now();
        navigator.select("kyoto");
        navigator.lookAt(new Camera(new LatLon(35, 135), 9));
        assertTrue(show().paused());
        presenter.next();
        assertEquals(told, navigator.now());
        assertEquals(1, at());
        assertFalse(show().paused());
        presenter.next();
        assertEquals(2, at());
    }

    @Test
    void theStepBeforeToo() {
        presenter.begin(tour, 1);
        navigator.view(View.LIBRARY);
        presenter.back();
        assertEquals(1, at());
        assertEquals(Optional.of("osaka"), navigator.now().city());
    }

    @Test
    void flightsLanguageAndFoldedPartsDoNotPause() {
        presenter.begin(tour, 0);
        navigator.lookAt(new Camera(new LatLon(10, 20), 4));
        navigator.speak(Language.ENGLISH);
        navigator.fold(ViewState.Frame::withLegendFolded);
        navigator.focus(focus -> focus.withMasked(true));
        assertFalse(show().paused());
    }

    @Test
    void theCurtainLiftsBeforeTheTourGoesOn() {
        presenter.begin(tour, 0);
        presenter.curtain(Curtain.BLACK);
        presenter.next();
        assertEquals(Curtain.NONE, show().curtain());
        assertEquals(0, at());
        presenter.curtain(Curtain.WHITE);
        presenter.curtain(Curtain.WHITE);
        assertEquals(Curtain.NONE, show().curtain());
        presenter.curtain(Curtain.WHITE);
        presenter.curtain(Curtain.BLACK);
        assertEquals(Curtain.BLACK, show().curtain());
    }

    @Test
    void afterTheEndAllIsAsBeforeAndNothingIsInTheHistory() {
        presenter.begin(tour, 0);
        presenter.next();
        navigator.speak(Language.ENGLISH);
        presenter.end();
        assertEquals(home.withLanguage(Language.ENGLISH), navigator.now());
        assertFalse(navigator.canGoBack().get());
        navigator.select("kyoto");
        assertTrue(presenter.show().get().isEmpty());
    }

    @Test
    void aLargerMapShowsNoLess() {
        map.set(Optional.of(LARGE));
        presenter.begin(tour, 0);
        assertEquals(tour.steps().getFirst().view().camera().zoom() + 1, zoom(), 1e-9);
        map.set(Optional.of(new MapSize(2000, 250)));
        assertEquals(tour.steps().getFirst().view().camera().zoom() - 1, zoom(), 1e-9);
        presenter.pause();
        map.set(Optional.of(LARGE));
        assertEquals(
                tour.steps().getFirst().view().camera().zoom() - 1,
                zoom(),
                1e-9,
                "who looks around is left alone");
    }

    @Test
    void aTourWithoutStepsIsNotBegun() {
        presenter.begin(tour.withSteps(List.of()), 0);
        assertTrue(presenter.show().get().isEmpty());
    }

    private Show show() {
        return presenter.show().get().orElseThrow();
    }

    private int at() {
        return show().at();
    }

    private double zoom() {
        return navigator.now().camera().zoom();
    }

    private static Step step(String city) {
        var view =
                ViewState.at(new Camera(new LatLon(36, 136), 6), Region.JAPAN, 2025).withCity(city);
        return new Step(
                city,
                view,
                new MapSize(1000, 500),
                Step.Words.NONE.withTitle(words(city)),
                60,
                List.of());
    }

    private static Bilingual words(String words) {
        return new Bilingual(words, words);
    }
}
