package atlas.present;

import atlas.city.City;
import atlas.city.GivenStep;
import atlas.city.GivenTour;
import atlas.city.Growth;
import atlas.city.Milieu;
import atlas.city.SeedFact;
import atlas.state.Camera;
import atlas.state.Chapter;
import atlas.state.Focus;
import atlas.state.Pairing;
import atlas.state.Reading;
import atlas.state.Region;
import atlas.state.Section;
import atlas.state.View;
import atlas.state.ViewState;
import atlas.state.tour.Step;
import atlas.state.tour.Tour;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes tours of those that the pack gives: each step becomes all that is on the screen. What a
 * step names stays named where the pack no longer has it; {@link Whole} tells.
 */
public final class GivenTours {
    private static final double TOWN_KM = 8;
    private static final double COUNTRY_KM = 300;

    /** Those of whose cities one comes before all others. */
    private static final Set<View> SINGLING_OUT = Set.of(View.COMPARE, View.INDEX);

    private final Map<String, City> cities;
    private final Map<String, Milieu> milieus;
    private final Map<String, String> documents;
    private final int lastYear;

    /**
     * @param cities all there are
     * @param milieus all there are
     * @param seedFacts to tell which document a step rests on
     */
    public GivenTours(List<City> cities, List<Milieu> milieus, List<SeedFact> seedFacts) {
        this.cities = cities.stream().collect(Collectors.toMap(City::id, Function.identity()));
        this.milieus = milieus.stream().collect(Collectors.toMap(Milieu::id, Function.identity()));
        documents = seedFacts.stream().collect(Collectors.toMap(SeedFact::id, SeedFact::document));
        lastYear = Growth.lastYear(cities);
    }

    /** The tour as it is shown; its steps are called by the tour's id and their number. */
    public Tour of(GivenTour given) {
        return new Tour(
                given.id(),
                given.title(),
                given.aim(),
                given.minutes(),
                given.steps().stream().map(this::step).toList());
    }

    private Step step(GivenStep given) {
        var sight = Sight.usual(given.screen().section().isPresent());
        return new Step(
                given.tourId() + "-" + given.position(),
                view(given, sight),
                sight.size(),
                new Step.Words(given.target(), given.caption(), given.question(), given.notes()),
                given.seconds(),
                sources(given));
    }

    private ViewState view(GivenStep given, Sight sight) {
        var named = named(given);
        var screen = given.screen();
        var region = region(given, named);
        int year = Math.min(given.year().orElse(lastYear), lastYear);
        var state =
                ViewState.at(camera(given, named, sight), region, year)
                        .withView(coded(View.class, screen.view()))
                        .withFocus(Focus.on(named))
                        .withPairing(Pairing.START.withOther(screen.beside()))
                        .withReading(reading(screen))
                        .withSection(
                                screen.section()
                                        .map(section -> coded(Section.class, section))
                                        .orElse(Section.OVERVIEW))
                        .withPassage(passage(screen))
                        .withFrame(frame(given));
        return chosen(given, named)
                .map(city ->
                        state.withCity(city).withMilieu(given.milieuIds().stream().findFirst()))
                .orElse(state);
    }

    /** Nothing stands beside the map or on it that the step does not speak of. */
    private static ViewState.Frame frame(GivenStep given) {
        boolean panel = given.screen().section().isPresent();
        boolean years = given.year().stream().anyMatch(year -> year >= Growth.FOUNDED);
        return new ViewState.Frame(false, panel, false, years && !panel);
    }

    private static Reading reading(GivenStep.Screen screen) {
        return screen.chapter()
                .map(chapter -> new Reading(coded(Chapter.class, chapter), screen.item()))
                .orElse(Reading.START);
    }

    private static Optional<Integer> passage(GivenStep.Screen screen) {
        return screen.item().filter(_ -> screen.section().isPresent()).map(Integer::valueOf);
    }

    /** The step's cities, and those that its milieus are in. */
    private List<String> named(GivenStep given) {
        return Stream.concat(
                        given.cityIds().stream(),
                        known(given.milieuIds(), milieus).map(Milieu::cityId))
                .distinct()
                .toList();
    }

    /** A city is selected where the panel, its milieus or its scores are shown. */
    private static Optional<String> chosen(GivenStep given, List<String> named) {
        var screen = given.screen();
        boolean milieus = !given.milieuIds().isEmpty() && named.size() == 1;
        boolean wanted =
                milieus
                        || screen.section().isPresent()
                        || SINGLING_OUT.contains(coded(View.class, screen.view()));
        return named.stream().findFirst().filter(_ -> wanted);
    }

    private Region region(GivenStep given, List<String> named) {
        var all = known(named, cities).toList();
        return given.region()
                .map(region -> coded(Region.class, region))
                .orElseGet(() ->
                        Stream.of(Region.JAPAN, Region.EAST_ASIA, Region.ASIA_PACIFIC)
                                .filter(region -> all.stream().allMatch(region::holds))
                                .findFirst()
                                .filter(_ -> !all.isEmpty())
                                .orElse(Region.WORLD));
    }

    private Camera camera(GivenStep given, List<String> named, Sight sight) {
        var places =
                Stream.concat(
                                known(named, cities).map(City::location),
                                known(given.milieuIds(), milieus).map(Milieu::location))
                        .toList();
        if (given.region().isPresent() || places.isEmpty()) {
            return sight.of(region(given, named));
        }
        boolean near = chosen(given, named).isPresent();
        return sight.of(places, near ? TOWN_KM : COUNTRY_KM);
    }

    /** The documents that the facts stand in, then what else the step rests on. */
    private List<String> sources(GivenStep given) {
        return Stream.concat(
                        known(given.seedFacts(), documents).distinct(), given.sources().stream())
                .toList();
    }

    private static <T> Stream<T> known(List<String> ids, Map<String, T> things) {
        return ids.stream().flatMap(id -> Optional.ofNullable(things.get(id)).stream());
    }

    /** The constant that the pack calls by a name such as {@code asia-pacific}. */
    private static <E extends Enum<E>> E coded(Class<E> type, String name) {
        return Enum.valueOf(type, name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
