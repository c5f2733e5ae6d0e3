package atlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.state.Pairing;
import atlas.state.Study;
import atlas.state.ViewState;
import atlas.state.ViewStates;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ArrivalTest {
    private static final Arrival.Here HERE =
            new Arrival.Here(Set.of("kanazawa", "yokohama"), Set.of("japan"), 2025);
    private static final ViewState STATE =
            Beginning.first(2025).withPairing(Pairing.START.withOther(Optional.of("yokohama")));

    @Test
    void whatIsHereArrivesAsItWas() {
        assertEquals(new Arrival(STATE, List.of()), Arrival.of(STATE, HERE));
    }

    @Test
    void whatIsNotHereIsLetGoAndNamedOnce() {
        var shared =
                STATE.withCity("atlantis")
                        .withMilieu(Optional.of("harbour"))
                        .withPairing(
                                Pairing.START
                                        .withOther(Optional.of("avalon"))
                                        .withReference(Pairing.Reference.to("atlantis")))
                        .withStudy(Study.START.withPanel("mars").withSort(4))
                        .withYear(3000);
        var arrival = Arrival.of(shared, HERE);
        assertEquals(List.of("atlantis", "mars", "avalon"), arrival.lacking());
        var state = arrival.state();
        assertEquals(Optional.empty(), state.city());
        assertEquals(Optional.empty(), state.milieu());
        assertEquals(Pairing.START, state.pairing());
        assertEquals(Study.START.withSort(4), state.study());
        assertEquals(2025, state.year());
    }

    @Test
    void nothingOfAnyStateNamesWhatIsNotHere() {
        var states = new ViewStates(11);
        for (int i = 0; i < 500; i++) {
            var arrived = Arrival.of(states.next(), HERE);
            assertEquals(List.of(), Arrival.of(arrived.state(), HERE).lacking());
            assertTrue(HERE.panels().contains(arrived.state().study().panel()));
            assertTrue(arrived.state().city().stream().allMatch(HERE.cities()::contains));
        }
    }
}
