package atlas.app;

import atlas.state.Pairing;
import atlas.state.Study;
import atlas.state.ViewState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A view that somebody shared, as it can be shown here.
 *
 * @param lacking ids of cities and panels that it names and this atlas does not have; the state is
 *     without them
 */
record Arrival(ViewState state, List<String> lacking) {
    // A tour may begin before the network did; the years say so.
    private static final int EARLIEST = 1900;

    /** Copies the list. */
    Arrival {
        lacking = List.copyOf(lacking);
    }

    /**
     * What there is to show.
     *
     * @param cities their ids
     * @param panels their ids
     * @param lastYear the last year of the network's history
     */
    record Here(Set<String> cities, Set<String> panels, int lastYear) {}

    /** Lets go of what is not here. */
    static Arrival of(ViewState shared, Here here) {
        var lacking = new ArrayList<String>();
        var state = shared.withYear(Math.clamp(shared.year(), EARLIEST, here.lastYear()));
        if (isStranger(state.city(), here, lacking)) {
            state = state.withoutCity();
        }
        if (!here.panels().contains(state.study().panel())) {
            lacking.add(state.study().panel());
            state = state.withStudy(state.study().withPanel(Study.START.panel()));
        }
        return new Arrival(
                state.withPairing(known(state.pairing(), here, lacking)),
                lacking.stream().distinct().toList());
    }

    private static Pairing known(Pairing shared, Here here, List<String> lacking) {
        var pairing = shared;
        if (isStranger(pairing.other(), here, lacking)) {
            pairing = pairing.withOther(Optional.empty());
        }
        if (isStranger(pairing.reference().city(), here, lacking)) {
            pairing = pairing.withReference(Pairing.START.reference());
        }
        return pairing;
    }

    private static boolean isStranger(Optional<String> city, Here here, List<String> lacking) {
        boolean stranger = city.isPresent() && !here.cities().contains(city.get());
        if (stranger) {
            lacking.add(city.get());
        }
        return stranger;
    }
}
