package atlas.state.tour;

import atlas.city.Bilingual;
import atlas.city.Language;
import atlas.state.ViewState;
import atlas.state.ViewStateJson;
import atlas.state.tour.Fault.Code;
import atlas.state.tour.Fault.Kind;
import atlas.state.tour.Fault.Part;
import atlas.state.tour.Fault.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads one tour from a tree of JSON and notes every fault on the way. Used once. */
final class TourReader {
    private static final int ID = 200;
    private static final int SOURCES = 100;
    private static final int VIEW = 100_000;
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2200;
    private static final Bilingual NOTHING = new Bilingual("", "");

    private final List<Fault> faults = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private int step;

    TourJson.Content read(JsonNode root) {
        if (!root.isObject() || !root.has(TourJson.MARK)) {
            return TourJson.Faulty.of(Fault.of(Place.of(Part.FILE), Code.FOREIGN));
        }
        int format = number(root, TourJson.MARK, Part.FILE, 1, Integer.MAX_VALUE).orElse(0);
        if (format > TourJson.FORMAT) {
            return TourJson.Faulty.of(
                    Fault.of(Place.of(Part.FILE), Code.NEWER, format, TourJson.FORMAT));
        }
        String id = id(root);
        var title = words(root, Part.TITLE, TourJson.TITLE);
        var aim = words(root, Part.AIM, TourJson.TEXT);
        int minutes = number(root, "minutes", Part.MINUTES, 0, TourJson.MINUTES).orElse(0);
        var steps = steps(root.get("steps"));
        return faults.isEmpty()
                ? new TourJson.Whole(new Tour(id, title, aim, minutes, steps))
                : new TourJson.Faulty(faults);
    }

    private List<Step> steps(@Nullable JsonNode told) {
        if (!is(told, Part.STEPS, Kind.LIST) || told == null) {
            return List.of();
        }
        if (told.size() > TourJson.STEPS) {
            fault(Part.STEPS, Code.MANY, told.size(), TourJson.STEPS);
            return List.of();
        }
        var steps = new ArrayList<Step>();
        for (JsonNode node : told) {
            step++;
            if (is(node, Part.STEP, Kind.OBJECT)) {
                step(node).ifPresent(steps::add);
            }
        }
        return steps;
    }

    private Optional<Step> step(JsonNode told) {
        String id = id(told);
        if (!id.isEmpty() && !ids.add(id)) {
            fault(Part.ID, Code.TWICE, id);
        }
        var words =
                new Step.Words(
                        words(told, Part.TITLE, TourJson.TITLE),
                        words(told, Part.CAPTION, TourJson.TEXT),
                        words(told, Part.QUESTION, TourJson.TEXT),
                        words(told, Part.NOTES, TourJson.TEXT));
        int seconds = number(told, "seconds", Part.SECONDS, 0, Step.LONGEST).orElse(0);
        var sources = sources(told.get("sources"));
        var map = map(told.get("map"));
        return view(told.get("view")).map(view -> new Step(id, view, map, words, seconds, sources));
    }

    private Optional<ViewState> view(@Nullable JsonNode told) {
        if (!is(told, Part.VIEW, Kind.OBJECT) || told == null) {
            return Optional.empty();
        }
        var view =
                told.toString().length() > VIEW
                        ? Optional.<ViewState>empty()
                        : ViewStateJson.read(told.deepCopy());
        if (view.isEmpty()) {
            fault(Part.VIEW, Code.UNREADABLE);
        }
        // A view without a year is one of the last year; it has the year 0 until it is shown.
        int year = view.map(ViewState::year).orElse(0);
        if (told.has("year") && view.isPresent() && (year < FIRST_YEAR || year > LAST_YEAR)) {
            fault(Part.VIEW, Code.RANGE, shown(year), shown(FIRST_YEAR), shown(LAST_YEAR));
        }
        return view;
    }

    private MapSize map(@Nullable JsonNode told) {
        if (told == null) {
            return MapSize.USUAL;
        }
        if (!is(told, Part.MAP, Kind.OBJECT)) {
            return MapSize.USUAL;
        }
        var width = told.get("width");
        var height = told.get("height");
        if (!is(width, Part.MAP, Kind.NUMBER)
                || width == null
                || !is(height, Part.MAP, Kind.NUMBER)
                || height == null) {
            return MapSize.USUAL;
        }
        try {
            return new MapSize(width.doubleValue(0), height.doubleValue(0));
        } catch (IllegalArgumentException impossible) {
            fault(Part.MAP, Code.UNREADABLE);
            return MapSize.USUAL;
        }
    }

    private List<String> sources(@Nullable JsonNode told) {
        if (told == null || !is(told, Part.SOURCES, Kind.LIST)) {
            return List.of();
        }
        if (told.size() > SOURCES) {
            fault(Part.SOURCES, Code.MANY, told.size(), SOURCES);
            return List.of();
        }
        var sources = new ArrayList<String>();
        for (JsonNode source : told) {
            text(source, Place.in(step, Part.SOURCES), ID).ifPresent(sources::add);
        }
        return sources;
    }

    private String id(JsonNode in) {
        var told = in.get("id");
        if (told == null) {
            fault(Part.ID, Code.MISSING);
            return "";
        }
        var id = text(told, Place.in(step, Part.ID), ID);
        if (id.filter(String::isBlank).isPresent()) {
            fault(Part.ID, Code.MISSING);
        }
        return id.orElse("");
    }

    /** Words may be missing, in one language or both. */
    private Bilingual words(JsonNode in, Part part, int most) {
        var told = in.get(part.name().toLowerCase(Locale.ROOT));
        if (told == null || !is(told, part, Kind.OBJECT)) {
            return NOTHING;
        }
        return new Bilingual(
                words(told, part, Language.ENGLISH, most),
                words(told, part, Language.JAPANESE, most));
    }

    private String words(JsonNode in, Part part, Language language, int most) {
        var told = in.get(language.code());
        return told == null ? "" : text(told, Place.in(step, part).of(language), most).orElse("");
    }

    private Optional<String> text(JsonNode told, Place place, int most) {
        if (!told.isString()) {
            faults.add(Fault.of(place, Code.KIND, Kind.TEXT, kind(told)));
            return Optional.empty();
        }
        String text = told.stringValue("");
        if (text.length() > most) {
            faults.add(Fault.of(place, Code.LONG, text.length(), most));
        }
        return Optional.of(text);
    }

    /** A number that may be missing. */
    private Optional<Integer> number(JsonNode in, String name, Part part, int least, int most) {
        var told = in.get(name);
        if (told == null) {
            return Optional.empty();
        }
        if (!told.isIntegralNumber()) {
            fault(part, Code.KIND, Kind.WHOLE_NUMBER, kind(told));
            return Optional.empty();
        }
        boolean fits = told.canConvertToInt();
        int number = fits ? told.intValue(0) : 0;
        if (!fits || number < least || number > most) {
            fault(part, Code.RANGE, shown(told), shown(least), shown(most));
            return Optional.empty();
        }
        return Optional.of(number);
    }

    private boolean is(@Nullable JsonNode told, Part part, Kind wanted) {
        if (told == null) {
            fault(part, Code.MISSING);
            return false;
        }
        boolean right =
                switch (wanted) {
                    case LIST -> told.isArray();
                    case OBJECT -> told.isObject();
                    default -> told.isNumber();
                };
        if (!right) {
            fault(part, Code.KIND, wanted, kind(told));
        }
        return right;
    }

    private void fault(Part part, Code code, Object... details) {
        faults.add(Fault.of(Place.in(step, part), code, details));
    }

    /** A number of any length, as much of it as can be read. */
    private static String shown(JsonNode number) {
        String text = number.toString();
        return text.length() <= 20 ? text : text.substring(0, 20) + "…";
    }

    /** Without the signs that set off thousands: years and lengths of files have none. */
    private static String shown(int number) {
        return Integer.toString(number);
    }

    private static Kind kind(JsonNode told) {
        return switch (told.getNodeType()) {
            case STRING -> Kind.TEXT;
            case NUMBER -> Kind.NUMBER;
            case ARRAY -> Kind.LIST;
            case BOOLEAN -> Kind.TRUTH;
            case OBJECT -> Kind.OBJECT;
            default -> Kind.NOTHING;
        };
    }
}
