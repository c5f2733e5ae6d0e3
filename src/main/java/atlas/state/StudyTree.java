package atlas.state;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A study as a tree of JSON, and back. */
final class StudyTree {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private StudyTree() {}

    static ObjectNode of(Study study) {
        var tree = NODES.objectNode().put("panel", study.panel());
        tree.set("scenario", ScenarioTree.of(study.scenario()));
        tree.put("sort", study.sort());
        tree.put("page", study.page().name());
        tree.put("shading", study.shading().name());
        tree.set(
                "contrast", study.contrast().<JsonNode>map(StudyTree::of).orElse(NODES.nullNode()));
        return tree;
    }

    static Study read(Parts told) {
        return new Study(
                told.text("panel"),
                ScenarioTree.read(told.object("scenario")),
                told.number("sort"),
                told.one("page", Study.Page.values()),
                told.one("shading", Study.Shading.values()),
                told.perhaps("contrast", contrast -> contrast(new Parts(contrast))));
    }

    private static ObjectNode of(Contrast contrast) {
        var tree = NODES.objectNode();
        tree.set("first", of(contrast.first()));
        tree.set("second", of(contrast.second()));
        return tree;
    }

    private static Contrast contrast(Parts told) {
        return new Contrast(side(told.object("first")), side(told.object("second")));
    }

    private static ObjectNode of(Contrast.Side side) {
        return NODES.objectNode()
                .put("kind", side.kind().name())
                .put("name", side.name().orElse(null));
    }

    private static Contrast.Side side(Parts told) {
        return new Contrast.Side(
                told.one("kind", Contrast.Side.Kind.values()), told.perhaps("name", Parts::text));
    }
}
