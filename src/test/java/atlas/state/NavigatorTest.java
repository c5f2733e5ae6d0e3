package atlas.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.CreativeField;
import atlas.city.Language;
import atlas.geo.LatLon;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import javafx.util.Subscription;
import org.junit.jupiter.api.Test;

final class NavigatorTest {
    static final ViewState START =
            ViewState.at(new Camera(new LatLon(10, 120), 3), Region.ASIA_PACIFIC, 2025)
                    .withCity("kanazawa");

    private final Navigator navigator = new Navigator(START);

    @Test
    void backReturnsToTheCityBefore() {
        navigator.select("kyoto");
        navigator.select("nara");
        navigator.back();
        assertEquals(Optional.of("kyoto"), navigator.now().city());
        navigator.forward();
        assertEquals(Optional.of("nara"), navigator.now().city());
    }

    @Test
    void aNewStepForgetsWhatLayAhead() {
        navigator.select("kyoto");
        navigator.back();
        navigator.select("nara");
        assertFalse(navigator.canGoForward().get());
    }

    @Test
    void movingTheMapIsNoStep() {
        navigator.lookAt(new Camera(new LatLon(35, 135), 6));
        assertFalse(navigator.canGoBack().get());
        assertEquals(6, navigator.now().camera().zoom());
    }

    @Test
    void selectingTheSameCityAgainIsNoStep() {
        navigator.select("kanazawa");
        assertFalse(navigator.canGoBack().get());
    }

    @Test
    void anotherCityKeepsTheSectionAndLetsTheMilieuGo() {
        navigator.open(Section.STORY);
        navigator.point("kanazawa-art-village");
        navigator.select("kyoto");
        assertEquals(Section.STORY, navigator.now().section());
        assertEquals(Optional.empty(), navigator.now().milieu());
    }

    @Test
    void backKeepsTheLanguageAndWhatIsFoldedAway() {
        navigator.select("kyoto");
        navigator.speak(Language.JAPANESE);
        navigator.fold(_ -> new ViewState.Frame(false, true, true, true));
        navigator.back();
        assertEquals(Language.JAPANESE, navigator.now().language());
        assertFalse(navigator.now().frame().list());
    }

    @Test
    void backWithNoPastDoesNothing() {
        navigator.back();
        assertEquals(START, navigator.now());
    }

    @Test
    void observersOfAPartHearOnlyOfThatPart() {
        List<Optional<String>> heard = new ArrayList<>();
        var _ = navigator.part(ViewState::city).subscribe(city -> heard.add(city));
        navigator.showYear(2010);
        navigator.select("kyoto");
        assertEquals(List.of(Optional.of("kanazawa"), Optional.of("kyoto")), heard);
    }

    @Test
    void aFieldCanBeHiddenAndShown() {
        navigator.toggle(CreativeField.MUSIC);
        assertEquals(Set.of(CreativeField.MUSIC), navigator.now().filter().hidden());
        navigator.toggle(CreativeField.MUSIC);
        assertEquals(Set.of(), navigator.now().filter().hidden());
    }

    @Test
    void theHistoryIsBounded() {
        for (int i = 0; i < 1000; i++) {
            navigator.select("city-" + i);
        }
        int steps = 0;
        while (navigator.canGoBack().get()) {
            navigator.back();
            steps++;
        }
        assertTrue(steps <= 200, () -> "bounded history");
    }

    @Test
    void aCityIsComparedWithTheSelectedOneAndNeverWithItself() {
        var navigator =
                new Navigator(
                        ViewState.at(START.camera(), START.region(), START.year())
                                .withView(View.LIBRARY));
        navigator.compare("osaka");
        assertEquals(Optional.of("osaka"), navigator.now().city());
        assertEquals(Optional.empty(), navigator.now().beside());
        navigator.compare("osaka");
        assertEquals(Optional.empty(), navigator.now().beside());
        navigator.compare("kyoto");
        assertEquals(Optional.of("osaka"), navigator.now().city());
        assertEquals(Optional.of("kyoto"), navigator.now().beside());
        assertEquals(View.COMPARE, navigator.now().view());
        navigator.back();
        navigator.back();
        assertEquals(View.LIBRARY, navigator.now().view());
    }

    @Test
    void aCityIsSeenOnTheMapFromWhereverItIsChosen() {
        navigator.read(Chapter.CONCEPTS, "creative-milieu");
        assertEquals(View.LIBRARY, navigator.now().view());
        navigator.select("kanazawa");
        assertEquals(View.MAP, navigator.now().view());
        navigator.back();
        assertEquals(
                new Reading(Chapter.CONCEPTS, Optional.of("creative-milieu")),
                navigator.now().reading());
        assertEquals(View.LIBRARY, navigator.now().view());
    }

    @Test
    void filteringIsNoStep() {
        navigator.filter(f -> f.withCountry(Optional.of("KOR")).withTold(true));
        assertEquals(Optional.of("KOR"), navigator.now().filter().country());
        assertFalse(navigator.canGoBack().get());
        navigator.filter(_ -> Filter.NONE);
        assertTrue(navigator.now().filter().isNone());
    }

    @Test
    void aChangeMadeByAnObserverIsHeardByAllInOrder() {
        var first = new ArrayList<Integer>();
        var last = new ArrayList<Integer>();
        var own = new AtomicReference<Subscription>();
        var _ = navigator.state().subscribe((_, s) -> first.add(s.year()));
        var _ =
                navigator
                        .state()
                        .subscribe((_, s) -> {
                            if (s.year() == 2010) {
                                navigator.showYear(2011);
                                assertEquals(2011, navigator.now().year());
                                Objects.requireNonNull(own.get()).unsubscribe();
                            }
                        });
        own.set(navigator.state().subscribe((_, _) -> {}));
        var _ = navigator.state().subscribe((_, s) -> last.add(s.year()));
        navigator.showYear(2010);
        assertEquals(List.of(2010, 2011), first);
        assertEquals(List.of(2010, 2011), last);
    }
}
