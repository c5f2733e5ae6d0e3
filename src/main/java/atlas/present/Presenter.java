package atlas.present;

import atlas.geo.LatLon;
import atlas.present.Show.Curtain;
import atlas.state.Camera;
import atlas.state.Focus;
import atlas.state.Navigator;
import atlas.state.View;
import atlas.state.ViewState;
import atlas.state.tour.MapSize;
import atlas.state.tour.Step;
import atlas.state.tour.Tour;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/**
 * Shows a tour: each step sets the whole view state. Whatever else changes that state pauses the
 * tour; the next step forward or back then leads to the very step that was left.
 */
public final class Presenter {
    private static final Camera ANYWHERE = new Camera(new LatLon(0, 0), Camera.FARTHEST);

    private final Navigator navigator;
    private final ObservableValue<Optional<MapSize>> map;
    private final ReadOnlyObjectWrapper<Optional<Show>> show =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private IntConsumer beyond = _ -> {};
    private Optional<ViewState> before = Optional.empty();
    private Optional<ViewState> staged = Optional.empty();

    /**
     * @param map how large the map is; empty while it has no size
     */
    public Presenter(Navigator navigator, ObservableValue<Optional<MapSize>> map) {
        this.navigator = navigator;
        this.map = map;
        var _ = navigator.state().subscribe((_, now) -> heed(now));
        var _ = map.subscribe((_, _) -> refit());
    }

    /** What is shown now; empty while nothing is presented. */
    public ReadOnlyObjectProperty<Optional<Show>> show() {
        return show.getReadOnlyProperty();
    }

    /**
     * Begins a tour, or goes on with it from another step.
     *
     * @param at the step, from 0; out of range it is the nearest there is. A tour without steps is
     *     not begun
     */
    public void begin(Tour tour, int at) {
        if (tour.steps().isEmpty()) {
            return;
        }
        if (show.get().isEmpty()) {
            before = Optional.of(navigator.now());
        }
        int step = Math.clamp(at, 0, tour.steps().size() - 1);
        stage(new Show(tour, step, false, Curtain.NONE));
    }

    /** Ends the tour; the atlas is as it was before. */
    public void end() {
        if (show.get().isPresent()) {
            // The view first: what is about to go need not be dressed for the window again.
            staged = before;
            before.ifPresent(navigator::present);
            show.set(Optional.empty());
            staged = Optional.empty();
            before = Optional.empty();
        }
    }

    /** What outlasts a tour: the view of before it, or that of now where nothing is presented. */
    public ViewState lasting() {
        ViewState now = navigator.now();
        return before.map(view -> view.withLanguage(now.language())).orElse(now);
    }

    /**
     * Who wants to go past an end of the tour is told so, for nothing else is to be seen of it.
     *
     * @param beyond is given a step before the first, so -1, or after the last
     */
    public void atEnds(IntConsumer beyond) {
        this.beyond = beyond;
    }

    /** The next step; lifts the curtain or takes the tour up again where that is due first. */
    public void next() {
        move(1);
    }

    /** The step before; lifts the curtain or takes the tour up again where that is due first. */
    public void back() {
        move(-1);
    }

    public void first() {
        jump(0);
    }

    public void last() {
        show.get().ifPresent(now -> jump(now.tour().steps().size() - 1));
    }

    /** Goes to a step, from 0; does nothing where there is none. */
    public void jump(int step) {
        show.get()
                .filter(now -> step >= 0 && step < now.tour().steps().size())
                .ifPresent(now -> stage(now.at(step)));
    }

    /** Covers everything, or uncovers it if that is what covers it. */
    public void curtain(Curtain wanted) {
        change(now -> now.withCurtain(now.curtain() == wanted ? Curtain.NONE : wanted));
    }

    /** The tour waits where it is. */
    public void pause() {
        change(now -> now.withPaused(true));
    }

    /** Shows the step of now as it was meant. */
    public void resume() {
        show.get().ifPresent(now -> stage(now.at(now.at())));
    }

    private void move(int by) {
        show.get()
                .ifPresent(now -> {
                    if (now.curtain() != Curtain.NONE) {
                        curtain(Curtain.NONE);
                    } else if (now.paused()) {
                        resume();
                    } else {
                        go(now, now.at() + by);
                    }
                });
    }

    private void go(Show now, int step) {
        if (step < 0 || step >= now.tour().steps().size()) {
            beyond.accept(step);
        } else {
            stage(now.at(step));
        }
    }

    private void change(UnaryOperator<Show> change) {
        show.set(show.get().map(change));
    }

    private void stage(Show next) {
        ViewState view = fitted(next.step());
        staged = Optional.of(view);
        // The view first: what is about to go need not be dressed for the class.
        navigator.present(view);
        show.set(Optional.of(next));
    }

    /** How large the map is; empty while it has no size. */
    Optional<MapSize> map() {
        return map.getValue();
    }

    /** What a step shows, on a map of the size of now. */
    ViewState fitted(Step step) {
        ViewState view = step.view();
        return map.getValue()
                .map(size -> view.withCamera(step.map().fitted(view.camera(), size)))
                .orElse(view);
    }

    /** Part by part the window takes its room, and the map with it. */
    private void refit() {
        show.get()
                .filter(now -> !now.paused() && navigator.now().view() == View.MAP)
                .ifPresent(now -> navigator.lookAt(fitted(now.step()).camera()));
    }

    private void heed(ViewState now) {
        if (show.get().isPresent() && !leads(now)) {
            pause();
        }
    }

    /** Whether a state is what the tour shows by itself, now or in a moment. */
    boolean leads(ViewState state) {
        return staged.filter(s -> gist(s).equals(gist(state))).isPresent();
    }

    /** What is told: the same on every screen, in every language, with names or without. */
    private static ViewState gist(ViewState state) {
        var folded = new ViewState.Frame(false, false, false, false);
        return state.withCamera(ANYWHERE)
                .withFrame(folded)
                .withFocus(Focus.NONE)
                .withLanguage(atlas.city.Language.ENGLISH);
    }
}
