package atlas.compare;

import atlas.city.Panel;
import atlas.index.Measures;
import atlas.index.PanelScores;
import atlas.index.Scenario;
import atlas.index.Scorer;
import atlas.state.View;
import atlas.state.ViewState;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Gathers the two cities that the view state names, away from the window. The last wish wins. */
public final class CompareModel {
    private final CompareContext context;
    private final AtomicReference<Optional<Scored>> scored =
            new AtomicReference<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Pair>> pair =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Wish> shown = Optional.empty();

    private record Wish(String city, String other, String panel, Scenario scenario) {}

    private record Asked(String panel, Scenario scenario) {}

    private record Scored(Asked asked, PanelScores scores) {}

    /** Works while the comparison is on show. */
    public CompareModel(CompareContext context) {
        this.context = context;
        var _ = context.navigator().part(this::wish).subscribe(this::gather);
    }

    /** The two cities; empty while there are not two, or the first two are on their way. */
    ReadOnlyObjectProperty<Optional<Pair>> pair() {
        return pair.getReadOnlyProperty();
    }

    /** Whether what is shown is what is wished. */
    boolean isSettled() {
        return wish(context.navigator().now()).equals(shown);
    }

    // Elsewhere nothing is gathered, and what was gathered stays.
    private Optional<Wish> wish(ViewState state) {
        if (state.view() != View.COMPARE) {
            return shown;
        }
        return state.city()
                .filter(this::isKnown)
                .flatMap(city ->
                        state.beside()
                                .filter(this::isKnown)
                                .map(other -> wish(state, city, other)));
    }

    private Wish wish(ViewState state, String city, String other) {
        var study = state.study();
        Panel panel = context.facts().panel(study.panel(), city, other);
        return new Wish(city, other, panel.id(), study.scenario());
    }

    private boolean isKnown(String id) {
        return context.facts().city(id).isPresent();
    }

    private void gather(Optional<Wish> wish) {
        if (wish.equals(shown)) {
            return;
        }
        wish.ifPresentOrElse(
                w -> context.background().run(() -> gathered(w), found -> take(w, found)),
                () -> {
                    shown = Optional.empty();
                    pair.set(Optional.empty());
                });
    }

    private void take(Wish wish, Pair found) {
        if (wish(context.navigator().now()).equals(Optional.of(wish))) {
            shown = Optional.of(wish);
            pair.set(Optional.of(found));
        }
    }

    private Pair gathered(Wish wish) {
        var facts = context.facts();
        Panel panel = facts.panel(wish.panel(), wish.city(), wish.other());
        Measures measures = Objects.requireNonNull(facts.measures().get(panel.id()), panel::id);
        PanelScores scores = scores(wish, measures);
        return new Pair(
                face(wish.city(), scores), face(wish.other(), scores), panel, measures, scores);
    }

    // The last ones stay: whoever changes a city keeps the panel and the scenario.
    private PanelScores scores(Wish wish, Measures measures) {
        var asked = new Asked(wish.panel(), wish.scenario());
        var kept = scored.get().filter(s -> s.asked().equals(asked));
        if (kept.isPresent()) {
            return kept.orElseThrow().scores();
        }
        Scenario plain = wish.scenario();
        var scaling = plain.scaling().withGoalposts(context.facts().goalposts());
        PanelScores scores = Scorer.score(measures, plain.withScaling(scaling));
        scored.set(Optional.of(new Scored(asked, scores)));
        return scores;
    }

    private Face face(String city, PanelScores scores) {
        return new Face(context.facts().dossiers().apply(city), scores.city(city));
    }
}
