package atlas.store;

import atlas.store.WorkFault.Code;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads own work from a tree of JSON and notes every fault on the way. */
final class OwnWorkReader {
    /** The most letters that a column holds. */
    static final int TEXT = 1 << 20;

    private static final int NAME = 1_000;
    private static final int PARTS = 10_000;
    private static final Instant EARLIEST = Instant.EPOCH;
    private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

    private final List<WorkFault> faults = new ArrayList<>();

    OwnWorkJson.Content read(JsonNode tree) {
        int format = tree.path(OwnWorkJson.SIGN).asInt(0);
        if (!(tree instanceof ObjectNode) || format < 1) {
            return faulty(Code.FOREIGN);
        }
        if (format > OwnWorkJson.FORMAT) {
            return faulty(Code.NEWER);
        }
        var mark =
                new Mark(
                        text(tree, "", "lineage", NAME),
                        tree.path("number").asLong(0),
                        tree.path("ahead").asBoolean(false));
        var copy = new WorkCopy(work(tree), mark, moment(tree, "", "saved"));
        return faults.isEmpty() ? new OwnWorkJson.Whole(copy) : new OwnWorkJson.Faulty(faults);
    }

    private static OwnWorkJson.Faulty faulty(Code code) {
        return new OwnWorkJson.Faulty(List.of(WorkFault.whole(code)));
    }

    private OwnWork work(JsonNode tree) {
        var settings = settings(tree.path("settings"));
        var scenarios = new ArrayList<SavedScenario>();
        each(tree, "scenarios", "name", (part, at) -> scenarios.add(scenario(part, at)));
        var tours = new ArrayList<OwnWork.DatedTour>();
        each(tree, "tours", "id", (part, at) -> tours.add(tour(part, at)));
        return new OwnWork(settings, scenarios, tours);
    }

    private Map<String, String> settings(JsonNode part) {
        var settings = new TreeMap<String, String>();
        if (!part.isObject()) {
            note("settings", Code.LACKING);
        } else if (part.size() > PARTS) {
            note("settings", Code.BEYOND);
        } else {
            for (var setting : part.properties()) {
                if (setting.getKey().length() > NAME) {
                    note("settings", Code.BEYOND);
                }
                String name = setting.getKey();
                settings.put(name, text(part, "settings.", name, TEXT));
            }
        }
        return settings;
    }

    /** Every part of a list, none of them with the name of another. */
    private void each(JsonNode tree, String list, String key, BiConsumer<JsonNode, String> read) {
        var parts = tree.path(list);
        if (!parts.isArray()) {
            note(list, Code.LACKING);
            return;
        }
        if (parts.size() > PARTS) {
            note(list, Code.BEYOND);
            return;
        }
        Set<String> names = new HashSet<>();
        for (int i = 0; i < parts.size(); i++) {
            String at = "%s[%d].".formatted(list, i + 1);
            var name = parts.get(i).path(key);
            if (name.isString() && name.stringValue().isBlank()) {
                note(at + key, Code.BLANK);
            } else if (name.isString() && !names.add(name.stringValue())) {
                note(at + key, Code.TWICE);
            }
            read.accept(parts.get(i), at);
        }
    }

    private SavedScenario scenario(JsonNode part, String at) {
        return new SavedScenario(
                text(part, at, "name", NAME),
                text(part, at, "panel", NAME),
                format(part, at),
                text(part, at, "content", TEXT),
                moment(part, at, "created"),
                moment(part, at, "changed"));
    }

    private OwnWork.DatedTour tour(JsonNode part, String at) {
        var tour =
                new SavedTour(
                        text(part, at, "id", NAME),
                        format(part, at),
                        text(part, at, "content", TEXT));
        return new OwnWork.DatedTour(
                tour, moment(part, at, "created"), moment(part, at, "changed"));
    }

    private String text(JsonNode part, String at, String name, int most) {
        var text = part.path(name);
        if (!text.isString()) {
            note(at + name, Code.LACKING);
            return "";
        }
        if (text.stringValue().length() > most) {
            note(at + name, Code.BEYOND);
        }
        return text.stringValue();
    }

    private int format(JsonNode part, String at) {
        var format = part.path("format");
        if (!format.isIntegralNumber()) {
            note(at + "format", Code.LACKING);
            return 1;
        }
        if (!format.canConvertToInt() || format.asInt() < 1) {
            note(at + "format", Code.BEYOND);
            return 1;
        }
        return format.asInt();
    }

    private Instant moment(JsonNode part, String at, String name) {
        var text = part.path(name);
        try {
            var moment = Instant.parse(text.isString() ? text.stringValue() : "");
            if (moment.isBefore(EARLIEST) || moment.isAfter(LATEST)) {
                note(at + name, Code.BEYOND);
            }
            return moment.truncatedTo(ChronoUnit.MILLIS);
        } catch (DateTimeException none) {
            note(at + name, Code.LACKING);
            return EARLIEST;
        }
    }

    private void note(String place, Code code) {
        faults.add(new WorkFault(place, code));
    }
}
