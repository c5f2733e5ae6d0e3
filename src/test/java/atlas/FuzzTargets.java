package atlas;

import atlas.app.ArgumentsFuzz;
import atlas.app.SettingsFuzz;
import atlas.door.ErrandFuzz;
import atlas.pack.PackFuzz;
import atlas.state.ScenarioFuzz;
import atlas.state.ShareCodeFuzz;
import atlas.state.ViewStateFuzz;
import atlas.state.tour.TourFuzz;
import atlas.store.OwnWorkFuzz;
import atlas.ui.MarkdownFuzz;
import java.nio.file.Path;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** Every reader of bytes that come from elsewhere, by the name of its corpus. */
final class FuzzTargets {
    /** Where the corpora lie. */
    static final Path CORPORA = Path.of("src/fuzz/corpus");

    private FuzzTargets() {}

    static SortedMap<String, Class<?>> all() {
        var targets = new TreeMap<String, Class<?>>();
        targets.put("arguments", ArgumentsFuzz.class);
        targets.put("errand", ErrandFuzz.class);
        targets.put("markdown", MarkdownFuzz.class);
        targets.put("own-work", OwnWorkFuzz.class);
        targets.put("pack", PackFuzz.class);
        targets.put("scenario", ScenarioFuzz.class);
        targets.put("settings", SettingsFuzz.class);
        targets.put("share-code", ShareCodeFuzz.class);
        targets.put("tour", TourFuzz.class);
        targets.put("view-state", ViewStateFuzz.class);
        return targets;
    }

    static Class<?> of(String name) {
        return Objects.requireNonNull(all().get(name), name);
    }
}
