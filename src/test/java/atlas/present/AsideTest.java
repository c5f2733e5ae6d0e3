package atlas.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.Bilingual;
import atlas.geo.LatLon;
import atlas.state.Camera;
import atlas.state.Navigator;
import atlas.state.Region;
import atlas.state.ViewState;
import atlas.state.tour.MapSize;
import atlas.state.tour.Step;
import atlas.state.tour.Tour;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.junit.jupiter.api.Test;

final class AsideTest {
    private static final MapSize SIZE = new MapSize(1000, 500);

    private final ViewState home =
            ViewState.at(new Camera(new LatLon(0, 0), 3), Region.WORLD, 2025);
    private final Presenter presenter =
            new Presenter(new Navigator(home), new SimpleObjectProperty<>(Optional.of(SIZE)));
    private final List<Waiting> waiting = new ArrayList<>();
    private final Aside aside = new Aside(presenter, this::after);

    private record Waiting(Duration time, Runnable then) {}

    @Test
    void aSentenceGoesAfterAWhile() {
        aside.say("first");
        assertEquals("first", told());
        assertEquals(Aside.SENTENCE, waiting.getFirst().time());
        waiting.getFirst().then().run();
        assertEquals("", told());
    }

    @Test
    void theLaterSentenceHasItsWholeTime() {
        aside.say("first");
        aside.say("second");
        assertEquals(1, waiting.size(), "the first one's time is over");
        assertEquals("second", told());
    }

    @Test
    void whatIsOfferedStaysLongEnoughToBeReached() {
        aside.offer("said", "do it", () -> {});
        assertEquals(Aside.OFFER, waiting.getFirst().time());
        assertTrue(Aside.OFFER.greaterThan(Aside.SENTENCE));
    }

    @Test
    void itGoesWithItsStepAndWithTheTour() {
        presenter.begin(tour(), 0);
        aside.say("at the first");
        presenter.pause();
        assertEquals("at the first", told(), "still the same step");
        presenter.resume();
        presenter.next();
        assertEquals("", told());
        aside.say("at the second");
        presenter.end();
        assertEquals("", told());
    }

    private String told() {
        return aside.word().get().map(Aside.Word::key).orElse("");
    }

    private Subscription after(Duration time, Runnable then) {
        var one = new Waiting(time, then);
        waiting.add(one);
        return () -> waiting.remove(one);
    }

    private Tour tour() {
        var steps =
                Stream.of("a", "b")
                        .map(id -> new Step(id, home, SIZE, Step.Words.NONE, 60, List.of()))
                        .toList();
        var words = new Bilingual("t", "t");
        return new Tour("t", words, words, 10, steps);
    }
}
