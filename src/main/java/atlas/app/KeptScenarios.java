package atlas.app;

import atlas.state.Background;
import atlas.state.KeptScenario;
import atlas.state.ScenarioShelf;
import atlas.store.SavedScenario;
import atlas.store.ScenarioStore;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** The user's scenarios in the database, written in their turn. */
final class KeptScenarios implements ScenarioShelf {
    private static final System.Logger LOG = System.getLogger(KeptScenarios.class.getName());

    private final ScenarioStore store;
    private final Executor writer;
    private final Background background;

    KeptScenarios(ScenarioStore store, Executor writer, Background background) {
        this.store = store;
        this.writer = writer;
        this.background = background;
    }

    @Override
    public void make(Change change, Consumer<Optional<List<KeptScenario>>> then) {
        writer.execute(() -> {
            var kept = tried(change);
            background.later(() -> then.accept(kept));
        });
    }

    /** A full disk and the like: whoever asked says so. */
    private Optional<List<KeptScenario>> tried(Change change) {
        try {
            make(change);
            return Optional.of(store.all().stream().map(KeptScenarios::kept).toList());
        } catch (RuntimeException failure) {
            LOG.log(System.Logger.Level.ERROR, "A scenario is not kept", failure);
            return Optional.empty();
        }
    }

    private void make(Change change) {
        switch (change) {
            case Look _ -> {}
            case Put put -> store.put(saved(put.scenario()));
            case Rename rename -> store.rename(rename.from(), rename.to());
            case Remove remove -> store.remove(remove.name());
        }
    }

    private static SavedScenario saved(KeptScenario s) {
        return new SavedScenario(
                s.name(), s.panel(), s.format(), s.text(), s.created(), s.changed());
    }

    private static KeptScenario kept(SavedScenario s) {
        return new KeptScenario(
                s.name(), s.panel(), s.format(), s.content(), s.created(), s.changed());
    }
}
