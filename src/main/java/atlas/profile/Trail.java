package atlas.profile;

import atlas.city.Witness;
import atlas.state.Navigator;
import atlas.state.Section;
import atlas.state.View;
import atlas.state.ViewState;
import java.util.Optional;

/**
 * The ways between an index and what speaks for it, and where the last one was meant to end. The
 * city panel takes that up once it shows the section, so it is no part of the state.
 */
public final class Trail {
    private final Navigator navigator;
    private Optional<Witness.Told> sentence = Optional.empty();
    private boolean axis;

    /** Goes nowhere yet. */
    public Trail(Navigator navigator) {
        this.navigator = navigator;
    }

    /** To an index of the selected city, opened. */
    void toIndex(int index) {
        axis = true;
        go(Section.INDEX, index);
    }

    /** To a sentence of its story. */
    void toSentence(Witness.Told told) {
        sentence = Optional.of(told);
        go(Section.STORY, told.index());
    }

    /** To one of its milieus, in the panel and on the map. */
    void toPlace(Witness.Place place) {
        navigator.go(s ->
                at(s, Section.MILIEUS, place.index()).withMilieu(Optional.of(place.milieuId())));
    }

    /** The sentence that was asked for, once. */
    Optional<Witness.Told> takeSentence() {
        var wanted = sentence;
        sentence = Optional.empty();
        return wanted;
    }

    /** Whether an index was asked for, once. */
    boolean takeIndex() {
        boolean wanted = axis;
        axis = false;
        return wanted;
    }

    private void go(Section section, int index) {
        navigator.go(s -> at(s, section, index));
    }

    private static ViewState at(ViewState state, Section section, int index) {
        return state.withView(View.MAP).withSection(section).withAxis(Optional.of(index));
    }
}
