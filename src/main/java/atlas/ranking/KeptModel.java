package atlas.ranking;

import atlas.state.KeptScenario;
import atlas.state.ScenarioJson;
import atlas.state.ScenarioShelf;
import atlas.state.ScenarioShelf.Change;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The scenarios that the user keeps, as they are on the disk, and what was done to them last. */
final class KeptModel {
    private final RankingContext context;
    private final ReadOnlyObjectWrapper<Optional<List<KeptScenario>>> kept =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Notice>> notice =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * What was done.
     *
     * @param key of its sentence
     * @param name of the scenario
     * @param undo what would take it back
     */
    record Notice(String key, String name, Optional<Change> undo) {}

    KeptModel(RankingContext context) {
        this.context = context;
        context.keeping().shelf().make(new ScenarioShelf.Look(), kept::set);
    }

    /** The oldest first; empty until they are read, or where they cannot be. */
    ReadOnlyObjectProperty<Optional<List<KeptScenario>>> kept() {
        return kept.getReadOnlyProperty();
    }

    /** What to tell. */
    ReadOnlyObjectProperty<Optional<Notice>> notice() {
        return notice.getReadOnlyProperty();
    }

    List<KeptScenario> all() {
        return kept.get().orElse(List.of());
    }

    Optional<KeptScenario> find(String name) {
        return all().stream().filter(k -> k.name().equals(name)).findFirst();
    }

    /** The one that holds just what the view state says. */
    Optional<KeptScenario> present() {
        var study = context.navigator().now().study();
        return all().stream()
                .filter(k -> k.panel().equals(study.panel()))
                .filter(k -> k.content().equals(new ScenarioJson.Whole(study.scenario())))
                .findFirst();
    }

    /** Keeps the present scenario under a name, in place of one that has it. */
    void save(String name) {
        var study = context.navigator().now().study();
        var now = context.keeping().clock().instant();
        var fresh = KeptScenario.of(name, study, now);
        var old = find(fresh.name());
        make(
                new ScenarioShelf.Put(old.map(k -> k.with(study, now)).orElse(fresh)),
                new Notice(
                        old.isPresent() ? "scenarios.replaced" : "scenarios.saved",
                        fresh.name(),
                        Optional.of(
                                old.<Change>map(ScenarioShelf.Put::new)
                                        .orElseGet(() -> new ScenarioShelf.Remove(fresh.name())))));
    }

    void rename(KeptScenario scenario, String to) {
        make(
                new ScenarioShelf.Rename(scenario.name(), to),
                new Notice(
                        "scenarios.renamed",
                        to,
                        Optional.of(new ScenarioShelf.Rename(to, scenario.name()))));
    }

    void remove(KeptScenario scenario) {
        make(
                new ScenarioShelf.Remove(scenario.name()),
                new Notice(
                        "scenarios.removed",
                        scenario.name(),
                        Optional.of(new ScenarioShelf.Put(scenario))));
    }

    /** Takes back what was done last. */
    void undo() {
        notice.get()
                .ifPresent(done ->
                        done.undo()
                                .ifPresent(change ->
                                        make(
                                                change,
                                                new Notice(
                                                        "scenarios.undone",
                                                        done.name(),
                                                        Optional.empty()))));
    }

    /** Makes it the scenario of the view state; where the panel is gone, the open one stays. */
    void apply(KeptScenario scenario) {
        if (scenario.content() instanceof ScenarioJson.Whole whole) {
            boolean known = context.facts().measures().containsKey(scenario.panel());
            context.navigator()
                    .study(s ->
                            s.withScenario(whole.scenario())
                                    .withPanel(known ? scenario.panel() : s.panel()));
        }
    }

    // A scenario that is compared is compared under its new name too.
    private void take(Change change, List<KeptScenario> all) {
        kept.set(Optional.of(all));
        if (change instanceof ScenarioShelf.Rename(String from, String to)) {
            context.navigator().study(s -> s.withContrast(s.contrasted().renamed(from, to)));
        }
    }

    private void make(Change change, Notice done) {
        context.keeping()
                .shelf()
                .make(
                        change,
                        now -> {
                            now.ifPresent(all -> take(change, all));
                            notice.set(
                                    Optional.of(
                                            now.isPresent()
                                                    ? done
                                                    : new Notice(
                                                            "scenarios.failed",
                                                            done.name(),
                                                            Optional.empty())));
                        });
    }
}
