package atlas.ranking;

import atlas.out.SaveDialog;
import atlas.state.KeptScenario;
import atlas.state.ScenarioShelf;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** A shelf that is gone after the test; it can be told to refuse. */
final class MemoryShelf implements ScenarioShelf {
    static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    final Map<String, KeptScenario> kept = new TreeMap<>();
    boolean full;

    /** Nothing is kept, and nothing saved. */
    static RankingContext.Keeping outside() {
        return new MemoryShelf().with((_, _, _) -> Optional.empty());
    }

    RankingContext.Keeping with(SaveDialog dialog) {
        return new RankingContext.Keeping(this, InstantSource.fixed(NOON), dialog);
    }

    @Override
    public void make(Change change, Consumer<Optional<List<KeptScenario>>> then) {
        if (full && !(change instanceof Look)) {
            then.accept(Optional.empty());
            return;
        }
        switch (change) {
            case Look _ -> {}
            case Put put -> kept.put(put.scenario().name(), put.scenario());
            case Rename rename -> rename(rename.from(), rename.to());
            case Remove remove -> kept.remove(remove.name());
        }
        var all = new ArrayList<>(kept.values());
        all.sort(Comparator.comparing(KeptScenario::created));
        then.accept(Optional.of(List.copyOf(all)));
    }

    private void rename(String from, String to) {
        Optional.ofNullable(kept.remove(from))
                .ifPresent(k ->
                        kept.put(
                                to,
                                new KeptScenario(
                                        to,
                                        k.panel(),
                                        k.format(),
                                        k.text(),
                                        k.created(),
                                        k.changed())));
    }
}
