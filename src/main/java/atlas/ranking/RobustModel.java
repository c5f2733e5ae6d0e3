package atlas.ranking;

import atlas.index.Measures;
import atlas.index.Origin;
import atlas.index.uncertainty.Choices;
import atlas.index.uncertainty.Effects;
import atlas.index.uncertainty.Influences;
import atlas.index.uncertainty.MonteCarlo;
import atlas.index.uncertainty.Omissions;
import atlas.index.uncertainty.Sensitivity;
import atlas.state.Study;
import atlas.state.View;
import atlas.state.ViewState;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * How sure the ranks are that {@link RankingModel} computed, asked only while the page is open. The
 * sensitivity takes a while: it tells how far it is, and can be stopped.
 */
final class RobustModel {
    static final int SAMPLES = 1_000;
    private static final int STEPS = 100;

    private final RankingContext context;
    private final RankingModel model;
    private final ReadOnlyObjectWrapper<Optional<Findings>> findings =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Effects>> effects =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private Optional<Computed> asked = Optional.empty();
    private Optional<Run> run = Optional.empty();
    private boolean open;

    /** What is found at once. */
    record Findings(Computed of, Omissions omissions, Influences influences, Beside beside) {}

    /** One computation of the sensitivity; once stopped its answer is dropped. */
    private static final class Run {
        private volatile boolean stopped;
        private int told = -1;

        /** Whether to tell of this step; only the worker asks. */
        boolean isNews(double done) {
            int step = (int) (done * STEPS);
            boolean news = step > told;
            told = Math.max(told, step);
            return news;
        }
    }

    RobustModel(RankingContext context, RankingModel model) {
        this.context = context;
        this.model = model;
        var _ = model.computed().subscribe(_ -> ask());
        var _ = context.navigator().part(RobustModel::isOpen).subscribe(this::open);
    }

    private static boolean isOpen(ViewState state) {
        return state.view() == View.INDEX && state.study().page() == Study.Page.ROBUSTNESS;
    }

    ReadOnlyObjectProperty<Optional<Findings>> findings() {
        return findings.getReadOnlyProperty();
    }

    /** Which choices move the ranks; empty until it is computed. */
    ReadOnlyObjectProperty<Optional<Effects>> effects() {
        return effects.getReadOnlyProperty();
    }

    /** Whether the sensitivity is being computed. */
    ReadOnlyBooleanProperty running() {
        return running.getReadOnlyProperty();
    }

    /** How much of it is done, 0..1. */
    ReadOnlyDoubleProperty progress() {
        return progress.getReadOnlyProperty();
    }

    /** Computes the sensitivity, unless this is being done or is done. */
    void start() {
        if (run.isEmpty() && effects.get().isEmpty()) {
            asked.ifPresent(this::start);
        }
    }

    /** Stops the sensitivity. */
    void cancel() {
        run.ifPresent(r -> r.stopped = true);
        run = Optional.empty();
        running.set(false);
    }

    private void open(boolean now) {
        open = now;
        if (now) {
            ask();
        } else {
            cancel();
        }
    }

    private void ask() {
        var computed = model.computed().get();
        if (!open || computed.isEmpty()) {
            return;
        }
        if (!asked.equals(computed)) {
            cancel();
            asked = computed;
            findings.set(Optional.empty());
            effects.set(Optional.empty());
            find(computed.get());
        }
        start();
    }

    private void find(Computed computed) {
        context.background()
                .run(
                        () ->
                                new Findings(
                                        computed,
                                        Omissions.of(measures(computed), computed.scenario()),
                                        Influences.of(measures(computed), computed.scenario()),
                                        context.facts().beside().get()),
                        found -> {
                            if (asked.equals(Optional.of(computed))) {
                                findings.set(Optional.of(found));
                            }
                        });
    }

    private void start(Computed computed) {
        var mine = new Run();
        run = Optional.of(mine);
        progress.set(0);
        running.set(true);
        context.background()
                .run(
                        () ->
                                Sensitivity.of(
                                                measures(computed),
                                                computed.scenario(),
                                                Choices.usual(computed.scenario()))
                                        .run(
                                                MonteCarlo.USUAL_SEED,
                                                SAMPLES,
                                                done -> goOn(mine, done)),
                        found -> {
                            if (isCurrent(mine)) {
                                run = Optional.empty();
                                running.set(false);
                                effects.set(found);
                            }
                        });
    }

    private boolean goOn(Run of, double done) {
        if (of.isNews(done)) {
            context.background()
                    .later(() -> {
                        if (isCurrent(of)) {
                            progress.set(done);
                        }
                    });
        }
        return !of.stopped;
    }

    private boolean isCurrent(Run of) {
        return run.filter(r -> r == of).isPresent();
    }

    private Measures measures(Computed computed) {
        Origin origin = computed.ranking().origin();
        return Objects.requireNonNull(
                context.facts().measures().get(origin.panelId()), origin.panelId());
    }
}
