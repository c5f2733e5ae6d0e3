package atlas.state.tour;

import atlas.city.Bilingual;
import atlas.pack.StrictJson;
import atlas.state.ViewState;
import atlas.state.ViewStateJson;
import atlas.state.tour.Fault.Code;
import atlas.state.tour.Fault.Part;
import atlas.state.tour.Fault.Place;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A whole tour as JSON: how it is kept, and how it goes from one atlas to another in a file. What
 * is read is a tour within all bounds, or every fault with its place.
 */
public final class TourJson {
    /** The version of what is written now. */
    public static final int FORMAT = 1;

    /** The most bytes that are read. */
    public static final int LARGEST = 16 << 20;

    /** The most steps of a tour. */
    public static final int STEPS = 100;

    /** The most letters of a title. */
    public static final int TITLE = 300;

    /** The most letters of any other text. */
    public static final int TEXT = 5_000;

    /** The most minutes of a tour: ten hours. */
    public static final int MINUTES = 600;

    /** The part that says that it is a tour, and of which version. */
    static final String MARK = "creative-cities-atlas-tour";

    private static final int DEEPEST = 50;

    private static final JsonMapper JSON = StrictJson.mapper(DEEPEST, LARGEST);

    private TourJson() {}

    /** What a text turns out to be. */
    public sealed interface Content {}

    /** A tour. */
    public record Whole(Tour tour) implements Content {}

    /**
     * None, or one with something wrong.
     *
     * @param faults at least one, in the order of the text
     */
    public record Faulty(List<Fault> faults) implements Content {
        /** Copies the list. */
        public Faulty {
            faults = List.copyOf(faults);
        }

        static Faulty of(Fault fault) {
            return new Faulty(List.of(fault));
        }
    }

    /** The tour in one line. */
    public static String write(Tour tour) {
        return JSON.writeValueAsString(tree(tour));
    }

    /** The tour in lines that can be read and compared, in UTF-8. */
    public static byte[] file(Tour tour) {
        String text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(tree(tour));
        return (text + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** What a text says. */
    public static Content read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    /** What a file says; of one that is too large, the first {@link #LARGEST} + 1 bytes do. */
    public static Content read(byte[] bytes) {
        if (bytes.length > LARGEST) {
            return Faulty.of(Fault.of(Place.of(Part.FILE), Code.LARGE, LARGEST));
        }
        try {
            return new TourReader().read(JSON.readTree(bytes));
        } catch (JacksonException broken) {
            var at = broken.getLocation();
            return Faulty.of(
                    Fault.of(
                            Place.of(Part.FILE),
                            Code.BROKEN,
                            at == null ? 1 : Math.max(1, at.getLineNr()),
                            at == null ? 1 : Math.max(1, at.getColumnNr())));
        }
    }

    private static ObjectNode tree(Tour tour) {
        var tree = JSON.createObjectNode().put(MARK, FORMAT).put("id", tour.id());
        tree.set("title", words(tour.title()));
        tree.set("aim", words(tour.aim()));
        tree.put("minutes", tour.minutes());
        var steps = tree.putArray("steps");
        tour.steps().forEach(step -> steps.add(tree(step)));
        return tree;
    }

    private static ObjectNode tree(Step step) {
        var tree = JSON.createObjectNode().put("id", step.id());
        tree.set("title", words(step.words().title()));
        tree.set("caption", words(step.words().caption()));
        tree.set("question", words(step.words().question()));
        tree.set("notes", words(step.words().notes()));
        tree.put("seconds", step.seconds());
        var sources = tree.putArray("sources");
        step.sources().forEach(sources::add);
        tree.set(
                "map",
                JSON.createObjectNode()
                        .put("width", step.map().width())
                        .put("height", step.map().height()));
        tree.set("view", view(step.view()));
        return tree;
    }

    /** A view that was read without a year stays one: the year 0 of its state is none. */
    private static ObjectNode view(ViewState state) {
        var tree = ViewStateJson.tree(state);
        if (state.year() == 0) {
            tree.remove("year");
        }
        return tree;
    }

    private static ObjectNode words(Bilingual words) {
        return JSON.createObjectNode().put("en", words.english()).put("ja", words.japanese());
    }
}
