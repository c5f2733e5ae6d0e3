package atlas.library.diagram;

import atlas.city.Showing;
import atlas.state.Section;
import atlas.state.View;
import atlas.state.ViewState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** The order of places that show an idea, and the way to them. */
final class Places {
    /** What the seed itself names comes first, then cities, milieus, stories, events. */
    static final Comparator<Showing> BEST_FIRST =
            Comparator.comparing(Showing::fromSeed).reversed().thenComparing(Showing::kind);

    private record Target(String city, String record) {}

    private Places() {}

    /** A city that is shown as such, by its story and by a tour is one place. */
    static Collector<Showing, ?, List<Showing>> eachOnce() {
        return Collectors.collectingAndThen(
                Collectors.toMap(Places::target, s -> s, (first, _) -> first, LinkedHashMap::new),
                places -> new ArrayList<>(places.values()));
    }

    private static Target target(Showing showing) {
        return switch (showing.kind()) {
            case MILIEU, EVENT -> new Target(showing.cityId(), showing.recordId());
            case CITY, STORY, STEP -> new Target(showing.cityId(), "");
        };
    }

    /** What the window shows when one goes there: one step of the history. */
    static UnaryOperator<ViewState> way(Showing showing) {
        return state -> {
            var city = state.withView(View.MAP).withCity(showing.cityId());
            return switch (showing.kind()) {
                case MILIEU ->
                        city.withSection(Section.MILIEUS)
                                .withMilieu(Optional.of(showing.recordId()));
                case EVENT -> city.withSection(Section.TIMELINE);
                case STORY -> city.withSection(Section.STORY);
                case CITY, STEP -> city.withSection(Section.OVERVIEW);
            };
        };
    }
}
