package atlas.map;

import atlas.city.City;
import atlas.state.Navigator;
import atlas.state.Peers;
import atlas.state.ViewState;
import atlas.ui.FieldBadge;
import atlas.ui.Messages;
import atlas.ui.TieSign;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What the lines and rings between cities mean; not there while none are drawn. */
final class LinkLegend extends VBox {
    private final Navigator navigator;
    private final Messages messages;
    private final ObservableValue<List<City>> tooNear;
    private final Consumer<List<City>> open;

    /**
     * @param tooNear tied cities that have no line, as they stand behind the selected one
     * @param open is given what should be seen apart
     */
    LinkLegend(
            Navigator navigator,
            Messages messages,
            ObservableValue<Bonds> bonds,
            ObservableValue<List<City>> tooNear,
            Consumer<List<City>> open) {
        this.navigator = navigator;
        this.messages = messages;
        this.tooNear = tooNear;
        this.open = open;
        getStyleClass().addAll("card", "legend", "link-legend");
        setPickOnBounds(false);
        var _ = bonds.subscribe(this::explain);
        var _ = tooNear.subscribe((_, _) -> explain(bonds.getValue()));
        var _ = navigator.part(ViewState::focus).subscribe((_, _) -> explain(bonds.getValue()));
        var _ = messages.languageProperty().subscribe((_, _) -> explain(bonds.getValue()));
    }

    private void explain(Bonds now) {
        var rows = new ArrayList<Node>();
        if (now.wanted().ties()) {
            rows.addAll(kinds(now));
        }
        if (now.wanted().peers()) {
            rows.add(fellows(now));
        }
        getChildren().setAll(rows);
        setVisible(!rows.isEmpty());
    }

    private List<Node> kinds(Bonds now) {
        if (now.arcs().isEmpty()) {
            return List.of(nothing(now, "link.no-ties"));
        }
        var counts =
                now.arcs().stream()
                        .collect(
                                Collectors.groupingBy(
                                        a -> a.tie().kind(),
                                        LinkedHashMap::new,
                                        Collectors.counting()));
        var rows = new ArrayList<Node>();
        counts.forEach((kind, count) ->
                rows.add(row(TieSign.sample(kind), messages.text("tie-kind." + kind), count)));
        if (!tooNear.getValue().isEmpty()) {
            rows.add(nearer(now));
        }
        return rows;
    }

    private Button nearer(Bonds now) {
        List<City> hidden = tooNear.getValue();
        var nearer = new Button(messages.text("link.too-near", hidden.size()));
        nearer.getStyleClass().setAll("filter-reset", "link-nearer");
        nearer.setOnAction(
                _ -> open.accept(Stream.concat(now.from().stream(), hidden.stream()).toList()));
        return nearer;
    }

    private Node fellows(Bonds now) {
        return now.peers()
                .<Node>map(p -> row(ring(p), words(p), p.cities().size()))
                .orElseGet(() -> nothing(now, "link.no-field"));
    }

    private String words(Peers found) {
        return messages.text(
                "link.field-in-region",
                messages.name("field", found.field()),
                messages.text(MapButtons.name(found.region())));
    }

    private Label nothing(Bonds now, String key) {
        String words =
                now.from()
                        .map(c -> messages.text(key, name(c), Spoken.year(navigator.now().year())))
                        .orElseGet(() -> messages.text("link.no-city"));
        var label = new Label(words);
        label.getStyleClass().addAll("muted", "link-nothing");
        label.setWrapText(true);
        return label;
    }

    private String name(City city) {
        return navigator.now().focus().hides(city.id())
                ? messages.text("map.withheld")
                : Spoken.name(messages, city);
    }

    private static Node ring(Peers found) {
        var halo = new Region();
        halo.getStyleClass().add("city-halo");
        var sign = new StackPane(halo, new FieldBadge(Optional.of(found.field())));
        sign.getStyleClass()
                .addAll("peer-sample", FieldBadge.styleClass(Optional.of(found.field())));
        return sign;
    }

    private static HBox row(Node sign, String words, long count) {
        var meaning = new Label(words);
        meaning.setMinWidth(USE_PREF_SIZE);
        var number = new Label(Long.toString(count));
        number.getStyleClass().addAll("muted", "small");
        number.setMinWidth(USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var row = new HBox(sign, meaning, gap, number);
        row.getStyleClass().addAll("legend-row", "link-entry");
        return row;
    }
}
