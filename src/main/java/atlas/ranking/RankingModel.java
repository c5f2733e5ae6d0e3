package atlas.ranking;

import atlas.index.Measures;
import atlas.index.Ranking;
import atlas.index.Scenario;
import atlas.index.Weights;
import atlas.index.uncertainty.Choices;
import atlas.index.uncertainty.MonteCarlo;
import atlas.index.uncertainty.RankIntervals;
import atlas.state.Study;
import atlas.state.View;
import atlas.state.ViewState;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Scores and ranks of the panel under the scenario of the view state, computed away from the
 * window. Weights under the hand are tried at once; they enter the state when the hand lets go.
 */
public final class RankingModel {

    private final RankingContext context;
    private final ReadOnlyObjectWrapper<Optional<Computed>> computed =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Ranking>> shown =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<RankIntervals>> intervals =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper settled = new ReadOnlyBooleanWrapper();
    private Optional<Wish> wished = Optional.empty();

    /** What is to be computed. */
    private record Wish(String panel, Scenario scenario) {
        static Wish of(Study study) {
            return new Wish(study.panel(), study.scenario());
        }
    }

    /** Computes what the index view shows, whenever it is in sight. */
    public RankingModel(RankingContext context) {
        this.context = context;
        var _ =
                context.navigator()
                        .part(RankingModel::wanted)
                        .subscribe(w -> w.ifPresent(this::compute));
    }

    // The map may be coloured by scores too.
    private static Optional<Wish> wanted(ViewState state) {
        boolean needed =
                state.view() == View.INDEX || state.study().shading() != Study.Shading.FIELD;
        return Optional.of(Wish.of(state.study())).filter(_ -> needed);
    }

    /** The scores under the scenario of the view state; empty until they are there. */
    ReadOnlyObjectProperty<Optional<Computed>> computed() {
        return computed.getReadOnlyProperty();
    }

    /** The ranking to be seen: under the weights in the hand, else those of the scenario. */
    ReadOnlyObjectProperty<Optional<Ranking>> shown() {
        return shown.getReadOnlyProperty();
    }

    /** How sure the ranks of the scenario are; comes a little later than they. */
    ReadOnlyObjectProperty<Optional<RankIntervals>> intervals() {
        return intervals.getReadOnlyProperty();
    }

    /** Whether all that is computed belongs to the scenario of the view state. */
    public ReadOnlyBooleanProperty settled() {
        return settled.getReadOnlyProperty();
    }

    /** Shows how the cities would rank. Quick: nothing is normalised again. */
    void trial(Weights weights) {
        computed.get().ifPresent(c -> shown.set(Optional.of(c.scorer().ranking(weights))));
    }

    /** Makes weights part of the scenario. */
    void weigh(Weights weights) {
        context.navigator().study(s -> s.withScenario(s.scenario().withWeights(weights)));
    }

    /** The measures of the panel that is shown. */
    Measures measures() {
        String panel = context.navigator().now().study().panel();
        return Objects.requireNonNull(context.facts().measures().get(panel), panel);
    }

    private void compute(Wish wish) {
        if (wished.equals(Optional.of(wish))) {
            return;
        }
        wished = Optional.of(wish);
        settled.set(false);
        context.background()
                .run(
                        () -> Computed.of(context.facts(), wish.panel(), wish.scenario()),
                        result -> ifWished(wish, () -> take(wish, result)));
    }

    private void take(Wish wish, Computed result) {
        intervals.set(Optional.empty());
        computed.set(Optional.of(result));
        shown.set(Optional.of(result.ranking()));
        context.background()
                .run(
                        () -> intervals(wish.panel(), result.scenario()),
                        found ->
                                ifWished(
                                        wish,
                                        () -> {
                                            intervals.set(found);
                                            settled.set(true);
                                        }));
    }

    private Optional<RankIntervals> intervals(String panel, Scenario scenario) {
        var measures = Objects.requireNonNull(context.facts().measures().get(panel), panel);
        return MonteCarlo.of(measures, scenario, Choices.usual(scenario))
                .run(MonteCarlo.USUAL_SEED, MonteCarlo.USUAL_DRAWS, atlas.index.Watch.NONE);
    }

    private void ifWished(Wish wish, Runnable action) {
        if (wished.equals(Optional.of(wish))) {
            action.run();
        }
    }
}
