package atlas.present;

import atlas.state.Focus;
import atlas.state.Pairing;
import atlas.state.ViewState;
import atlas.state.tour.Step;
import atlas.state.tour.Tour;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether all that a tour names is still in the pack.
 *
 * @param gaps the steps that name what is not, in the order of the tour
 */
public record Whole(List<Gap> gaps) {
    /** Ids of all that there is. */
    public record Known(Set<String> cities, Set<String> milieus) {}

    /**
     * A step with something missing.
     *
     * @param step its id
     * @param cities ids that the pack does not have
     * @param milieus ids that the pack does not have
     */
    public record Gap(String step, List<String> cities, List<String> milieus) {}

    /** Copies the list. */
    public Whole {
        gaps = List.copyOf(gaps);
    }

    /** What of a tour is missing. */
    public static Whole of(Tour tour, Known known) {
        return new Whole(tour.steps().stream().flatMap(step -> gap(step, known).stream()).toList());
    }

    /** What a step lacks. */
    public Optional<Gap> of(String step) {
        return gaps.stream().filter(gap -> gap.step().equals(step)).findFirst();
    }

    /** What is left of a view when it lets go of what is missing. */
    public static ViewState left(ViewState view, Known known) {
        Predicate<String> city = known.cities()::contains;
        var pairing = view.pairing().withOther(view.pairing().other().filter(city));
        boolean strange = pairing.reference().city().filter(city.negate()).isPresent();
        var state = view.city().filter(city.negate()).isPresent() ? view.withoutCity() : view;
        return state.withMilieu(state.milieu().filter(known.milieus()::contains))
                .withPairing(strange ? pairing.withReference(Pairing.START.reference()) : pairing)
                .withFocus(left(view.focus(), city));
    }

    private static Focus left(Focus focus, Predicate<String> known) {
        return new Focus(
                focus.cities().stream().filter(known).toList(),
                focus.masked(),
                focus.named().stream().filter(known).collect(Collectors.toSet()));
    }

    private static Optional<Gap> gap(Step step, Known known) {
        var view = step.view();
        var cities = missing(cities(view), known.cities());
        var milieus = missing(view.milieu().stream(), known.milieus());
        return cities.isEmpty() && milieus.isEmpty()
                ? Optional.empty()
                : Optional.of(new Gap(step.id(), cities, milieus));
    }

    private static Stream<String> cities(ViewState view) {
        return Stream.of(
                        view.city().stream(),
                        view.pairing().other().stream(),
                        view.pairing().reference().city().stream(),
                        view.focus().cities().stream())
                .flatMap(ids -> ids);
    }

    private static List<String> missing(Stream<String> named, Set<String> known) {
        var missing = named.collect(Collectors.toCollection(LinkedHashSet::new));
        missing.removeAll(known);
        return List.copyOf(missing);
    }
}
