package atlas.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.Growth;
import atlas.city.Language;
import atlas.geo.LatLon;
import atlas.state.Camera;
import atlas.state.Navigator;
import atlas.state.View;
import atlas.state.ViewState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;

/** The example's network: 2008 to 2019, so the years run from 2004 to 2019. */
final class PlayerTest {
    private final Navigator navigator = new Navigator(Example.state(new LatLon(37, 137), 5));
    private final Clock clock = new Clock();
    private final Player player = new Player(navigator, Growth.of(Example.CITIES), clock);

    /** Beats when told to. */
    private static final class Clock implements Player.Beat {
        private Optional<Runnable> call = Optional.empty();
        private final List<Duration> periods = new ArrayList<>();

        @Override
        public void start(Duration period, Runnable beaten) {
            periods.add(period);
            call = Optional.of(beaten);
        }

        @Override
        public void stop() {
            call = Optional.empty();
        }

        void beat(int times) {
            for (int i = 0; i < times; i++) {
                call.orElseThrow().run();
            }
        }

        boolean runs() {
            return call.isPresent();
        }
    }

    @Test
    void fromTheLastYearItBeginsAgain() {
        player.toggle();
        assertEquals(2004, navigator.now().year());
        clock.beat(2);
        assertEquals(2006, navigator.now().year());
        assertTrue(player.playing().get());
    }

    @Test
    void fromTheMiddleItGoesOn() {
        player.go(2010);
        player.toggle();
        assertEquals(2010, navigator.now().year());
        clock.beat(1);
        assertEquals(2011, navigator.now().year());
    }

    @Test
    void itEndsWithTheLastYear() {
        player.go(2017);
        player.toggle();
        clock.beat(2);
        assertEquals(2019, navigator.now().year());
        assertFalse(player.playing().get());
        assertFalse(clock.runs());
    }

    @Test
    void aSecondTimeItHolds() {
        player.toggle();
        clock.beat(3);
        player.toggle();
        assertFalse(clock.runs());
        assertEquals(2007, navigator.now().year());
    }

    @Test
    void playingLeavesNoSteps() {
        player.toggle();
        clock.beat(5);
        assertFalse(navigator.canGoBack().get());
    }

    @Test
    void whateverTheUserChangesEndsIt() {
        List<Runnable> changes =
                List.of(
                        () -> navigator.showYear(2012),
                        () -> navigator.select("seoul"),
                        () -> navigator.view(View.LIBRARY),
                        () -> navigator.filter(f -> f.withCountry(Optional.of("KOR"))),
                        () -> navigator.toggleOutsiders(),
                        () -> player.step(1),
                        () -> navigator.back());
        for (Runnable change : changes) {
            player.go(2004);
            player.toggle();
            clock.beat(1);
            assertTrue(player.playing().get());
            change.run();
            assertFalse(player.playing().get());
            assertFalse(clock.runs());
        }
    }

    @Test
    void lookingRoundDoesNotDisturbIt() {
        player.toggle();
        navigator.lookAt(new Camera(new LatLon(10, 20), 4));
        navigator.speak(Language.JAPANESE);
        navigator.fold(ViewState.Frame::withListFolded);
        assertTrue(player.playing().get());
        clock.beat(1);
        assertEquals(2005, navigator.now().year());
    }

    @Test
    void theSpeedChangesWhilePlaying() {
        player.changeSpeed();
        assertFalse(clock.runs());
        player.toggle();
        player.changeSpeed();
        assertEquals(List.of(Player.Speed.FAST.year(), Player.Speed.SLOW.year()), clock.periods);
        assertTrue(player.playing().get());
    }

    @Test
    void stepsStayAmongTheYears() {
        player.go(1990);
        assertEquals(2004, navigator.now().year());
        player.step(-1);
        assertEquals(2004, navigator.now().year());
        player.go(2050);
        player.step(1);
        assertEquals(2019, navigator.now().year());
    }

    @Test
    void aYearFromElsewhereCountsAsTheNearest() {
        navigator.showYear(2050);
        player.toggle();
        assertEquals(2004, navigator.now().year());
        player.toggle();
        navigator.showYear(1950);
        player.step(1);
        assertEquals(2005, navigator.now().year());
    }
}
