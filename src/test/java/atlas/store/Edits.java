package atlas.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An endless row of edits, each told by its number: made in a database, and once more in maps that
 * know nothing of one.
 */
final class Edits {
    private static final Instant BASE = Instant.parse("2026-01-01T00:00:00Z");
    private static final int KINDS = 10;
    private static final int ROUND = 50;

    private final Map<String, String> settings = new TreeMap<>();
    private final Map<String, SavedScenario> scenarios = new TreeMap<>();
    private final Map<String, OwnWork.DatedTour> tours = new TreeMap<>();

    /** Makes one in a database; it is kept when this returns. */
    static void make(int number, Database database) {
        switch (number % KINDS) {
            case 5 -> database.scenarios().put(scenario(number));
            case 6 -> database.scenarios().rename(name(number - 1), "renamed " + number);
            case 7 -> database.tours().put(tour(number), moment(number));
            case 8 -> database.tours().remove("t" + number % 4);
            case 9 -> {
                if (number % ROUND == ROUND - 1) {
                    database.replaceOwn(other(number));
                } else {
                    database.settings().remove("s" + number % 3);
                }
            }
            default -> database.settings().put("s" + number % 7, "value " + number);
        }
    }

    /** Makes the same one in maps. */
    void follow(int number) {
        switch (number % KINDS) {
            case 5 -> scenarios.put(name(number), scenario(number));
            case 6 ->
                    Optional.ofNullable(scenarios.remove(name(number - 1)))
                            .ifPresent(s ->
                                    scenarios.put(
                                            "renamed " + number, named(s, "renamed " + number)));
            case 7 -> followTour(number);
            case 8 -> tours.remove("t" + number % 4);
            case 9 -> {
                if (number % ROUND == ROUND - 1) {
                    take(other(number));
                } else {
                    settings.remove("s" + number % 3);
                }
            }
            default -> settings.put("s" + number % 7, "value " + number);
        }
    }

    /** Whether a database holds just this. */
    boolean are(OwnWork work) {
        var held = new Edits();
        held.take(work);
        return held.settings.equals(settings)
                && held.scenarios.equals(scenarios)
                && held.tours.equals(tours);
    }

    private void take(OwnWork work) {
        settings.clear();
        settings.putAll(work.settings());
        scenarios.clear();
        work.scenarios().forEach(s -> scenarios.put(s.name(), s));
        tours.clear();
        work.tours().forEach(t -> tours.put(t.tour().id(), t));
    }

    private void followTour(int number) {
        var made = tour(number);
        var before = Optional.ofNullable(tours.get(made.id()));
        var created = before.map(OwnWork.DatedTour::created).orElse(moment(number));
        tours.put(made.id(), new OwnWork.DatedTour(made, created, moment(number)));
    }

    private static OwnWork other(int number) {
        return new OwnWork(
                Map.of("all", "replaced by " + number),
                List.of(scenario(number), named(scenario(number), "second")),
                List.of(new OwnWork.DatedTour(tour(number), moment(number), moment(number))));
    }

    private static String name(int number) {
        return "scenario " + number / KINDS % 4;
    }

    private static SavedScenario scenario(int number) {
        return new SavedScenario(
                name(number),
                "japan",
                1,
                "w".repeat(number % 3_000),
                moment(number),
                moment(number));
    }

    private static SavedScenario named(SavedScenario s, String name) {
        return new SavedScenario(
                name, s.panel(), s.format(), s.content(), s.created(), s.changed());
    }

    /** Up to 60,000 letters: several pages of the file. */
    private static SavedTour tour(int number) {
        return new SavedTour("t" + number % 4, 1, ("step " + number + " ").repeat(number % 5_000));
    }

    private static Instant moment(int number) {
        return BASE.plusMillis(number);
    }
}
