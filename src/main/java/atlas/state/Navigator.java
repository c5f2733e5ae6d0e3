package atlas.state;

import atlas.city.CreativeField;
import atlas.city.Language;
import java.util.HashSet;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/**
 * Holds the view state. Views observe the part they show and change it only through these commands.
 * Going to another city, view, section or region can be taken back; moving the map cannot.
 */
public final class Navigator {
    private final ReadOnlyObjectWrapper<ViewState> state;
    private final ReadOnlyObjectWrapper<Optional<String>> glance =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final History history = new History();
    private ViewState latest;
    private boolean telling;

    /** Starts at a state, with no history. */
    public Navigator(ViewState start) {
        state = new ReadOnlyObjectWrapper<>(start);
        latest = start;
    }

    /** The whole state. */
    public ReadOnlyObjectProperty<ViewState> state() {
        return state.getReadOnlyProperty();
    }

    /** One part of the state; tells its observers only when that part changes. */
    public <T> ObservableValue<T> part(Function<ViewState, T> part) {
        return state.map(part);
    }

    /** The state as it is now, which its observers may still be about to hear of. */
    public ViewState now() {
        return latest;
    }

    public ReadOnlyBooleanProperty canGoBack() {
        return history.canGoBack();
    }

    public ReadOnlyBooleanProperty canGoForward() {
        return history.canGoForward();
    }

    /** Goes to a city on the map, keeping the open section. */
    public void select(String city) {
        step(s -> onMap(s.city().equals(Optional.of(city)) ? s : s.withCity(city)));
    }

    /** Opens a section of the city panel. */
    public void open(Section section) {
        step(s -> onMap(s.withSection(section)));
    }

    /** Points at a milieu of the selected city. */
    public void point(String milieu) {
        step(s -> onMap(s.withMilieu(Optional.of(milieu))));
    }

    /** Sends the map to a region. */
    public void show(Region region, Camera camera) {
        step(s -> s.withRegion(region).withCamera(camera));
    }

    /** Opens a view. */
    public void view(View view) {
        step(s -> s.withView(view));
    }

    /** Opens a chapter of the library. */
    public void read(Chapter chapter) {
        read(new Reading(chapter, Optional.empty()));
    }

    /** Opens a chapter of the library at one of its things. */
    public void read(Chapter chapter, String item) {
        read(new Reading(chapter, Optional.of(item)));
    }

    /**
     * Points at another thing of the open chapter, in place of the one before; from elsewhere this
     * is a step of its own.
     */
    public void point(Chapter chapter, String item) {
        var place = new Reading(chapter, Optional.of(item));
        if (latest.view() == View.LIBRARY && latest.reading().chapter() == chapter) {
            change(s -> s.withReading(place));
        } else {
            read(place);
        }
    }

    private void read(Reading place) {
        step(s -> s.withView(View.LIBRARY).withReading(place));
    }

    /** Changes what the index view computes; can be taken back. */
    public void study(UnaryOperator<Study> change) {
        step(s -> s.withStudy(change.apply(s.study())));
    }

    /** Opens a page of the index view. */
    public void study(Study.Page page) {
        step(s -> s.withView(View.INDEX).withStudy(s.study().withPage(page)));
    }

    /** Marks a city where one stands, without leaving for the map. */
    public void mark(String city) {
        step(s -> s.city().equals(Optional.of(city)) ? s : s.withCity(city));
    }

    /** Compares a city with the selected one; itself, or the only one, with one to be chosen. */
    public void compare(String city) {
        step(s -> {
            var pair = s.city().isPresent() ? s : s.withCity(city);
            return beside(pair, Optional.of(city).filter(c -> !pair.city().equals(Optional.of(c))));
        });
    }

    /** Leaves the place beside the selected city to be filled. */
    public void compareAnew() {
        step(s -> beside(s, Optional.empty()));
    }

    private static ViewState beside(ViewState state, Optional<String> other) {
        return state.withView(View.COMPARE).withPairing(state.pairing().withOther(other));
    }

    /** The two compared cities change places; nothing happens where there are not two. */
    public void swap() {
        step(s ->
                s.beside()
                        .flatMap(other ->
                                s.city().map(city -> beside(s.withCity(other), Optional.of(city))))
                        .orElse(s));
    }

    /** Changes how a comparison is shown; can be taken back. */
    public void pairing(UnaryOperator<Pairing> change) {
        step(s -> s.withPairing(change.apply(s.pairing())));
    }

    /** Opens another tour, or points at another step of the open one. */
    public void talk(UnaryOperator<Talk> change) {
        change(s -> s.withTalk(change.apply(s.talk())));
    }

    /** Opens a tour, or one of its steps, where tours are chosen and written. */
    public void open(Talk place) {
        step(s -> s.withView(View.PRESENT).withTalk(place));
    }

    /**
     * Shows a step of a tour. A tour has its own way back, so this is no step of the history; the
     * language stays.
     */
    public void present(ViewState step) {
        change(s -> step.withLanguage(s.language()));
    }

    /** Sets off cities, or withholds names. */
    public void focus(UnaryOperator<Focus> change) {
        change(s -> s.withFocus(change.apply(s.focus())));
    }

    /** Sorts the ranking by an index, 1 to 7, or by the overall score, 0. */
    public void sort(int index) {
        change(s -> s.withStudy(s.study().withSort(index)));
    }

    /** Any other change that can be taken back. */
    public void go(UnaryOperator<ViewState> change) {
        step(change);
    }

    /** The map was moved or zoomed. */
    public void lookAt(Camera camera) {
        change(s -> s.withCamera(camera));
    }

    /** Changes which cities are shown. */
    public void filter(UnaryOperator<Filter> change) {
        change(s -> s.withFilter(change.apply(s.filter())));
    }

    /** Switches a field off or on. */
    public void toggle(CreativeField field) {
        filter(f -> {
            var hidden = new HashSet<>(f.hidden());
            if (!hidden.remove(field)) {
                hidden.add(field);
            }
            return f.withHidden(hidden);
        });
    }

    /** Switches the cities outside the network off or on. */
    public void toggleOutsiders() {
        filter(f -> f.withOutsiders(!f.outsiders()));
    }

    /** Sorts the city list. */
    public void order(Order order) {
        change(s -> s.withOrder(order));
    }

    /**
     * The city whose tie is under the pointer or has the focus, on the map or in the panel. Passes
     * with the pointer, so it is no part of the state.
     */
    public ReadOnlyObjectProperty<Optional<String>> glance() {
        return glance.getReadOnlyProperty();
    }

    /** Sets a tied city off wherever it is seen, by its id, or none. */
    public void glance(Optional<String> city) {
        glance.set(city);
    }

    /** Changes what is drawn from the selected city to others. */
    public void link(UnaryOperator<Links> change) {
        change(s -> s.withLinks(change.apply(s.links())));
    }

    /** Highlights an axis of the radar, or none. */
    public void highlight(Optional<Integer> axis) {
        change(s -> s.withAxis(axis));
    }

    /** Changes the language; the place stays, here and in the history. */
    public void speak(Language language) {
        change(s -> s.withLanguage(language));
    }

    /** Changes what is folded away. */
    public void fold(UnaryOperator<ViewState.Frame> change) {
        change(s -> s.withFrame(change.apply(s.frame())));
    }

    /** Shows the network as at the end of another year. */
    public void showYear(int year) {
        change(s -> s.withYear(year));
    }

    /** Back to the place before; nothing happens where there is none. */
    public void back() {
        history.back(latest).ifPresent(this::update);
    }

    /** Forward again after going back. */
    public void forward() {
        history.forward(latest).ifPresent(this::update);
    }

    private static ViewState onMap(ViewState state) {
        return state.withView(View.MAP);
    }

    private void step(UnaryOperator<ViewState> change) {
        ViewState before = latest;
        ViewState after = change.apply(before);
        if (after.equals(before)) {
            return;
        }
        history.leave(before);
        update(after);
    }

    private void change(UnaryOperator<ViewState> change) {
        update(change.apply(latest));
    }

    // A change made by an observer waits until all have heard of the one before: told within each
    // other, changes reach some observers twice and, where one lets go meanwhile, others never.
    private void update(ViewState next) {
        latest = next;
        if (telling) {
            return;
        }
        telling = true;
        try {
            while (!state.get().equals(latest)) {
                state.set(latest);
            }
        } finally {
            telling = false;
            history.tell();
        }
    }
}
