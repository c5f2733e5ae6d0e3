package atlas.state;

import atlas.city.IndicatorRole;
import atlas.index.Aggregation;
import atlas.index.Basis;
import atlas.index.Goalposts;
import atlas.index.Normalisation;
import atlas.index.Scenario;
import atlas.index.Treatment;
import atlas.index.Weights;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A scenario as a tree of JSON, and back. */
final class ScenarioTree {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ScenarioTree() {}

    static ObjectNode of(Scenario scenario) {
        var tree = NODES.objectNode();
        tree.set("selection", of(scenario.selection()));
        tree.set("scaling", of(scenario.scaling()));
        tree.set("weights", of(scenario.weights()));
        tree.putObject("means")
                .put("index", scenario.means().index().name())
                .put("overall", scenario.means().overall().name());
        tree.putObject("coverage")
                .put("share", scenario.coverage().share())
                .put("indicators", scenario.coverage().indicators())
                .put("indices", scenario.coverage().indices());
        return tree;
    }

    /**
     * @throws RuntimeException if it is of another shape
     */
    static Scenario read(Parts told) {
        return new Scenario(
                selection(told.object("selection")),
                scaling(told.object("scaling")),
                weights(told.object("weights")),
                means(told.object("means")),
                coverage(told.object("coverage")));
    }

    private static ObjectNode of(Scenario.Selection selection) {
        var tree = NODES.objectNode();
        var roles = tree.putArray("roles");
        selection.roles().forEach(role -> roles.add(role.name()));
        tree.put("prefectural", selection.prefectural());
        selection.without().forEach(tree.putArray("without")::add);
        selection.cities().forEach(tree.putArray("cities")::add);
        return tree.put("basis", selection.basis().name());
    }

    private static Scenario.Selection selection(Parts told) {
        return new Scenario.Selection(
                Set.copyOf(told.list("roles", role -> Parts.one(role, IndicatorRole.values()))),
                told.truth("prefectural"),
                Set.copyOf(told.list("without", Parts::text)),
                Set.copyOf(told.list("cities", Parts::text)),
                told.one("basis", Basis.values()));
    }

    private static ObjectNode of(Scenario.Scaling scaling) {
        var tree =
                NODES.objectNode()
                        .put("treatment", scaling.treatment().name())
                        .put("normalisation", scaling.normalisation().name());
        var goalposts = tree.putObject("goalposts");
        scaling.goalposts().forEach((indicator, ends) -> goalposts.set(indicator, of(ends)));
        return tree.put("floor", scaling.floor());
    }

    private static Scenario.Scaling scaling(Parts told) {
        return new Scenario.Scaling(
                told.one("treatment", Treatment.values()),
                told.one("normalisation", Normalisation.values()),
                told.map("goalposts", String::valueOf, ScenarioTree::goalposts),
                told.measure("floor"));
    }

    private static ObjectNode of(Goalposts ends) {
        return NODES.objectNode()
                .put("low", ends.low())
                .put("high", ends.high())
                .put("logarithmic", ends.logarithmic());
    }

    private static Goalposts goalposts(JsonNode node) {
        var told = new Parts(node);
        return new Goalposts(told.measure("low"), told.measure("high"), told.truth("logarithmic"));
    }

    private static ObjectNode of(Weights weights) {
        var tree = NODES.objectNode();
        weights.indicators().forEach(tree.putObject("indicators")::put);
        var indices = tree.putObject("indices");
        weights.indices().forEach((index, weight) -> indices.put(index.toString(), weight));
        return tree;
    }

    private static Weights weights(Parts told) {
        return new Weights(
                told.map("indicators", String::valueOf, Parts::measure),
                told.map("indices", Integer::valueOf, Parts::measure));
    }

    private static Scenario.Means means(Parts told) {
        return new Scenario.Means(
                told.one("index", Aggregation.values()), told.one("overall", Aggregation.values()));
    }

    private static Scenario.Coverage coverage(Parts told) {
        return new Scenario.Coverage(
                told.measure("share"), told.number("indicators"), told.number("indices"));
    }
}
