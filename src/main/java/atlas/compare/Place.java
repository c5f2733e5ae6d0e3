package atlas.compare;

import atlas.state.Navigator;
import atlas.state.Pairing.Reference;
import atlas.state.ViewState;
import java.util.Optional;

/** Where a city can be put in a comparison. */
enum Place {
    FIRST,
    SECOND,
    /** In grey, behind both. */
    THIRD;

    /** The city that a new one here would be compared with. */
    Optional<String> facing(ViewState now) {
        return this == FIRST ? now.beside() : now.city();
    }

    /** Puts a city here; who stands on the other side already changes places. */
    void put(String city, Navigator navigator) {
        if (this == THIRD) {
            navigator.pairing(c -> c.withReference(Reference.to(city)));
        } else if (facing(navigator.now()).equals(Optional.of(city))) {
            navigator.swap();
        } else if (this == FIRST) {
            navigator.mark(city);
        } else {
            navigator.compare(city);
        }
    }
}
