package atlas.compare;

import atlas.city.Dimension;
import atlas.city.Panel;
import atlas.index.Basis;
import atlas.index.Figures;
import atlas.index.Measures;
import atlas.index.PanelScores;
import atlas.index.Scenario;
import atlas.index.Scorer;
import atlas.index.pairwise.Contest;
import atlas.index.pairwise.Contests;
import atlas.index.pairwise.NumberRows;
import atlas.index.uncertainty.Choices;
import atlas.index.uncertainty.MonteCarlo;
import atlas.index.uncertainty.RankDraws;
import atlas.narrative.pair.PairNames;
import atlas.state.Pairing;
import atlas.state.View;
import atlas.state.ViewState;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Gathers the two cities that the view state names, away from the window. The last wish wins. */
public final class CompareModel {
    private final CompareContext context;
    private volatile Optional<Scored> last = Optional.empty();
    private final ReadOnlyObjectWrapper<Optional<Pair>> pair =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Wish> shown = Optional.empty();

    private record Wish(
            String city,
            String other,
            String panel,
            Scenario scenario,
            Pairing.Reference third,
            Basis basis,
            int year) {}

    private record Asked(String panel, Scenario scenario) {}

    /**
     * What a panel and a scenario give, for any two cities.
     *
     * @param draws of the ranks
     */
    private record Scored(Asked asked, PanelScores scores, Contests contests, RankDraws draws) {
        Contest between(Wish wish) {
            return contests.between(wish.city(), wish.other(), Optional.of(draws));
        }
    }

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
        return new Wish(
                city,
                other,
                panel.id(),
                study.scenario(),
                state.pairing().reference(),
                state.pairing().basis(),
                state.year());
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
        Scored scored = scored(wish, measures);
        PanelScores scores = scored.scores();
        Face first = face(wish.city(), scores);
        Face second = face(wish.other(), scores);
        var selection = wish.scenario().selection().on(wish.basis());
        var figures = Figures.of(measures, selection);
        var source = new Third.Source(panel, scores, figures, facts::city);
        return new Pair(
                first,
                second,
                panel,
                names(first, second, panel),
                scores,
                scored.between(wish),
                Third.of(wish.third(), first.city(), wish.year(), source),
                wish.basis(),
                NumberRows.of(scores, figures, wish.city(), wish.other()));
    }

    // The last ones stay: whoever changes a city keeps the panel and the scenario.
    private Scored scored(Wish wish, Measures measures) {
        var asked = new Asked(wish.panel(), wish.scenario());
        return last.filter(s -> s.asked().equals(asked))
                .orElseGet(() -> {
                    Scored found = score(asked, measures);
                    last = Optional.of(found);
                    return found;
                });
    }

    private Scored score(Asked asked, Measures measures) {
        Scenario scenario = asked.scenario().withGoalposts(context.facts().goalposts());
        PanelScores scores = Scorer.score(measures, scenario);
        return new Scored(
                asked,
                scores,
                Contests.of(measures, scores, MonteCarlo.USUAL_SEED, MonteCarlo.USUAL_DRAWS),
                MonteCarlo.of(measures, scenario, Choices.usual(scenario))
                        .draws(MonteCarlo.USUAL_SEED, MonteCarlo.USUAL_DRAWS));
    }

    private PairNames names(Face first, Face second, Panel panel) {
        return new PairNames(
                first.city().name().common(),
                second.city().name().common(),
                panel.name(),
                context.facts().dimensions().stream().map(Dimension::name).toList());
    }

    private Face face(String city, PanelScores scores) {
        return new Face(context.facts().dossiers().apply(city), scores.city(city));
    }
}
