package atlas.store;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All that belongs to the user and that no package could bring again.
 *
 * @param settings by name, among them where the last session ended
 * @param scenarios the oldest first
 * @param tours the oldest first
 */
public record OwnWork(
        Map<String, String> settings, List<SavedScenario> scenarios, List<DatedTour> tours) {
    /** What a first start has. */
    public static final OwnWork NONE = new OwnWork(Map.of(), List.of(), List.of());

    /** A tour with the moments when it was made and last changed, to the millisecond. */
    public record DatedTour(SavedTour tour, Instant created, Instant changed) {}

    /** Copies all of it. */
    public OwnWork {
        settings = Collections.unmodifiableMap(new TreeMap<>(settings));
        scenarios = List.copyOf(scenarios);
        tours = List.copyOf(tours);
    }

    /** Whether there is nothing that somebody would miss. */
    public boolean isNothing() {
        return settings.isEmpty() && scenarios.isEmpty() && tours.isEmpty();
    }
}
