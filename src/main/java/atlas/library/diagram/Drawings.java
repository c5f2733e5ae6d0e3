package atlas.library.diagram;

import atlas.city.City;
import atlas.city.Diagram;
import atlas.library.diagram.RowsDrawing.Row;
import atlas.ui.Link;
import atlas.ui.Messages;
import atlas.ui.Words;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Which drawing belongs to which diagram. */
final class Drawings {
    private static final List<String> CITIES = List.of("kanazawa", "yokohama", "osaka");
    private static final List<String> CITY_ROWS = List.of("base", "lead", "gain", "lack");
    private static final Set<String> THREES = Set.of("elements", "era", "inclusion");

    /** The rows of those that are read in rows; all others stand in one. */
    private static final Map<String, List<Row>> PLANS =
            Map.of(
                    "crisis",
                    List.of(
                            Row.leading("cause-"),
                            Row.leading("crisis"),
                            Row.leading("change-"),
                            Row.of("outcome")),
                    "clusters",
                    List.of(Row.leading("firms", "network"), Row.of("feature-")),
                    "conclusions",
                    List.of(
                            Row.of("issue-1", "issue-2"),
                            Row.of("issue-1-asia"),
                            Row.of("ground-")),
                    "kanazawa",
                    List.of(
                            Row.of("scale", "growth", "firms"),
                            Row.of("village", "museum", "ordinance", "network")),
                    "goals",
                    List.of(Row.leading("goal-"), Row.of("banks", "koganecho")),
                    "osaka",
                    List.of(
                            Row.of("once", "decline", "policy"),
                            Row.leading("shortage", "ventures", "cafe"),
                            Row.of("third")),
                    "sapporo",
                    List.of(Row.of("open", "halls", "strength"), Row.of("plan-")));

    /** The places without which a drawing of its own cannot be made. */
    private static final Map<String, List<String>> NEEDS =
            Map.of(
                    "shift",
                    List.of(
                            "from", "from-1", "from-2", "from-3", "from-4", "turn-1", "to", "to-1",
                            "to-2", "to-3", "to-4"),
                    "system",
                    List.of(
                            "capital",
                            "production",
                            "goods",
                            "consumption",
                            "stimulus",
                            "attracting",
                            "upgrading",
                            "industry",
                            "before"),
                    "asia-pacific",
                    List.of("global", "region", "national", "wave"),
                    "indices",
                    List.of(
                            "index-1", "index-2", "index-3", "index-4", "index-5", "index-6",
                            "index-7"));

    private final DiagramContext context;
    private final Messages messages;

    Drawings(DiagramContext context) {
        this.context = context;
        messages = context.messages();
    }

    /** A diagram that is not known, or lacks a place, still shows all its parts in rows. */
    Drawing draw(Diagram diagram, Function<Diagram.Part, PartNode> node) {
        if (!isWhole(diagram)) {
            return rows(diagram, node);
        }
        return switch (diagram.id()) {
            case "shift" -> new ShiftDrawing(diagram, node);
            case "system" -> new SystemDrawing(diagram, node);
            case "models" -> new MatrixDrawing(diagram, node, CITIES, CITY_ROWS, heads());
            case "debate" ->
                    new VersusDrawing(
                            diagram,
                            node,
                            messages.text("diagram.debate.claims"),
                            messages.text("diagram.debate.answers"));
            case "asia-pacific" ->
                    new NestDrawing(
                            diagram,
                            node,
                            List.of("global", "region"),
                            List.of("national", "wave"));
            case "indices" -> new RingDrawing(diagram, node);
            default -> rows(diagram, node);
        };
    }

    private static boolean isWhole(Diagram diagram) {
        return NEEDS.getOrDefault(diagram.id(), List.of()).stream()
                .allMatch(slot -> diagram.part(slot).isPresent());
    }

    private static Drawing rows(Diagram diagram, Function<Diagram.Part, PartNode> node) {
        var plan = PLANS.getOrDefault(diagram.id(), List.of(all(diagram)));
        return new RowsDrawing(diagram, node, THREES.contains(diagram.id()) ? 3 : 4, plan);
    }

    private static Row all(Diagram diagram) {
        return Row.of(diagram.parts().stream().map(Diagram.Part::slot).toArray(String[]::new));
    }

    private MatrixDrawing.Heads heads() {
        return new MatrixDrawing.Heads(
                this::cityHead,
                row -> messages.text("diagram.row." + row),
                messages.text("diagram.unsaid"));
    }

    /** The city's name, which leads to the city on the map. */
    private Region cityHead(String id) {
        var head = new StackPane();
        head.getStyleClass().add("city-head");
        context.theory()
                .city(id)
                .map(this::link)
                .ifPresentOrElse(
                        link -> head.getChildren().add(Words.flow(link)),
                        () -> head.getChildren().add(new Label(id)));
        return head;
    }

    private Link link(City city) {
        String name = messages.text(city.name().common());
        var link = new Link(name, _ -> context.navigator().select(city.id()), "city-head-name");
        link.setAccessibleText(messages.text("diagram.city", name));
        return link;
    }
}
