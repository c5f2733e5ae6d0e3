package atlas.state;

import atlas.pack.StrictJson;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A view state as text: how it is kept between starts, and in codes and files that go from one
 * atlas to another. What an older atlas did not know of is as at a first start.
 */
public final class ViewStateJson {
    private static final int DEEPEST = 50;
    private static final long PARTS = 200_000;

    /** For states, and for what is part of one, within the bounds of what an atlas writes. */
    static final JsonMapper JSON = StrictJson.mapper(DEEPEST, ShareCode.LARGEST, PARTS);

    private ViewStateJson() {}

    /** The state as one line of JSON. */
    public static String write(ViewState state) {
        return JSON.writeValueAsString(tree(state));
    }

    /** The state as a tree of JSON. */
    public static ObjectNode tree(ViewState state) {
        var tree = ViewTree.of(state);
        // Nobody reads these two, but the words of share codes hold them: codes are shorter so.
        tree.withObjectProperty("filter").put("none", state.filter().isNone());
        tree.withObjectProperty("study").put("published", state.study().isPublished());
        return tree;
    }

    /** The state in the text; empty where the text is damaged or of another shape. */
    public static Optional<ViewState> read(String text) {
        try {
            return read(JSON.readTree(text));
        } catch (JacksonException damaged) {
            return Optional.empty();
        }
    }

    /** The state in a tree, which is filled up; empty where it is of another shape. */
    public static Optional<ViewState> read(JsonNode tree) {
        if (!(tree instanceof ObjectNode told) || told.isEmpty()) {
            return Optional.empty();
        }
        try {
            complete(told, ViewTree.of(first()));
            return Optional.of(ViewTree.read(new Parts(told)));
        } catch (JacksonException | IllegalArgumentException otherShape) {
            return Optional.empty();
        }
    }

    private static ViewState first() {
        var camera = new Camera(Region.ASIA_PACIFIC.centre(), Camera.FARTHEST);
        return ViewState.at(camera, Region.ASIA_PACIFIC, 0);
    }

    private static void complete(ObjectNode told, JsonNode first) {
        first.properties()
                .forEach(part -> {
                    var said = told.get(part.getKey());
                    if (said == null) {
                        told.set(part.getKey(), part.getValue());
                    } else if (said instanceof ObjectNode inner && part.getValue().isObject()) {
                        complete(inner, part.getValue());
                    }
                });
    }
}
