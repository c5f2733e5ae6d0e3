package atlas.state;

import atlas.city.Language;
import atlas.geo.LatLon;
import java.util.Set;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A view state as a tree of JSON, and back. */
final class ViewTree {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ViewTree() {}

    static ObjectNode of(ViewState state) {
        var tree = NODES.objectNode().put("view", state.view().name());
        tree.set("camera", of(state.camera()));
        tree.put("region", state.region().name());
        tree.put("city", state.city().orElse(null));
        tree.put("milieu", state.milieu().orElse(null));
        tree.put("section", state.section().name());
        // It is seldom there, and share codes are to stay short.
        state.passage().ifPresent(passage -> tree.put("passage", passage));
        tree.put("year", state.year());
        tree.set("filter", FilterTree.of(state.filter()));
        tree.put("order", state.order().name());
        tree.set("links", of(state.links()));
        tree.put("axis", state.axis().orElse(null));
        tree.set("reading", of(state.reading()));
        tree.set("study", StudyTree.of(state.study()));
        tree.set("pairing", PairingTree.of(state.pairing()));
        tree.set("focus", of(state.focus()));
        tree.set("talk", of(state.talk()));
        tree.set("frame", of(state.frame()));
        return tree.put("language", state.language().name());
    }

    /**
     * @throws RuntimeException if it is of another shape
     */
    static ViewState read(Parts told) {
        return new ViewState(
                told.one("view", View.values()),
                camera(told.object("camera")),
                told.one("region", Region.values()),
                told.perhaps("city", Parts::text),
                told.perhaps("milieu", Parts::text),
                told.one("section", Section.values()),
                told.perhaps("passage", Parts::number),
                told.number("year"),
                FilterTree.read(told.object("filter")),
                told.one("order", Order.values()),
                links(told.object("links")),
                told.perhaps("axis", Parts::number),
                reading(told.object("reading")),
                StudyTree.read(told.object("study")),
                PairingTree.read(told.object("pairing")),
                focus(told.object("focus")),
                talk(told.object("talk")),
                frame(told.object("frame")),
                told.one("language", Language.values()));
    }

    private static ObjectNode of(Camera camera) {
        var tree = NODES.objectNode();
        tree.putObject("centre")
                .put("latitude", camera.centre().latitude())
                .put("longitude", camera.centre().longitude());
        return tree.put("zoom", camera.zoom());
    }

    private static Camera camera(Parts told) {
        var centre = told.object("centre");
        return new Camera(
                new LatLon(centre.measure("latitude"), centre.measure("longitude")),
                told.measure("zoom"));
    }

    private static ObjectNode of(Links links) {
        return NODES.objectNode().put("ties", links.ties()).put("peers", links.peers());
    }

    private static Links links(Parts told) {
        return new Links(told.truth("ties"), told.truth("peers"));
    }

    private static ObjectNode of(Reading reading) {
        return NODES.objectNode()
                .put("chapter", reading.chapter().name())
                .put("item", reading.item().orElse(null));
    }

    private static Reading reading(Parts told) {
        return new Reading(
                told.one("chapter", Chapter.values()), told.perhaps("item", Parts::text));
    }

    private static ObjectNode of(Focus focus) {
        var tree = NODES.objectNode();
        focus.cities().forEach(tree.putArray("cities")::add);
        tree.put("masked", focus.masked());
        focus.named().forEach(tree.putArray("named")::add);
        return tree;
    }

    private static Focus focus(Parts told) {
        return new Focus(
                told.list("cities", Parts::text),
                told.truth("masked"),
                Set.copyOf(told.list("named", Parts::text)));
    }

    private static ObjectNode of(Talk talk) {
        return NODES.objectNode()
                .put("tour", talk.tour().orElse(null))
                .put("step", talk.step().orElse(null));
    }

    private static Talk talk(Parts told) {
        return new Talk(told.perhaps("tour", Parts::text), told.perhaps("step", Parts::text));
    }

    private static ObjectNode of(ViewState.Frame frame) {
        return NODES.objectNode()
                .put("list", frame.list())
                .put("panel", frame.panel())
                .put("legend", frame.legend())
                .put("years", frame.years());
    }

    private static ViewState.Frame frame(Parts told) {
        return new ViewState.Frame(
                told.truth("list"), told.truth("panel"), told.truth("legend"), told.truth("years"));
    }
}
