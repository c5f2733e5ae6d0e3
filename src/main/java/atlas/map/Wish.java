package atlas.map;

import atlas.city.Language;
import atlas.state.Filter;
import atlas.state.Order;
import atlas.state.Region;
import atlas.state.ViewState;
import java.util.Optional;

/** The parts of the view state that decide which cities are shown, and what is said of them. */
record Wish(
        Filter filter,
        Order order,
        int year,
        Optional<String> selected,
        Region region,
        Language language) {
    static Wish of(ViewState state) {
        return new Wish(
                state.filter(),
                state.order(),
                state.year(),
                state.city(),
                state.region(),
                state.language());
    }

    boolean isSelected(String id) {
        return selected.filter(id::equals).isPresent();
    }
}
