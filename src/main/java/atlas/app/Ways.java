package atlas.app;

import atlas.state.Navigator;
import atlas.state.Section;
import atlas.state.Talk;
import atlas.state.View;
import atlas.state.ViewState;
import java.util.Optional;

/** Where something that was found is shown, and how to get there in one step of the history. */
final class Ways {
    private final Navigator navigator;

    Ways(Navigator navigator) {
        this.navigator = navigator;
    }

    /** To a city, whatever part of its panel is open. */
    void toCity(String city) {
        navigator.go(state -> seen(state.withView(View.MAP), city));
    }

    /** To a part of a city's panel. */
    void toSection(String city, Section section) {
        navigator.go(state -> seen(state.withView(View.MAP), city).withSection(section));
    }

    /** To a milieu, on the map and in the panel. */
    void toMilieu(String city, String milieu) {
        navigator.go(state ->
                seen(state.withView(View.MAP), city)
                        .withSection(Section.MILIEUS)
                        .withMilieu(Optional.of(milieu)));
    }

    /** To the map as it was at the end of a year, as far as the network goes. */
    void toYear(int year) {
        navigator.go(state -> state.withView(View.MAP).withYear(year));
    }

    /** To a tour, open where tours are chosen. */
    void toTour(String tour) {
        navigator.open(Talk.START.withTour(tour));
    }

    /** The city selected, and the panel unfolded. */
    private static ViewState seen(ViewState state, String city) {
        var there = state.city().equals(Optional.of(city)) ? state : state.withCity(city);
        var frame = there.frame();
        return frame.panel() ? there : there.withFrame(frame.withPanelFolded());
    }
}
