package atlas.map;

import atlas.city.City;
import atlas.state.ViewState;
import atlas.ui.Messages;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The cities of the region by name; a click or Enter goes there. */
public final class CityListPane extends VBox {
    private final MapContext context;
    private final MapModel model;
    private final ListView<City> list = new ListView<>();
    private final Label count = new Label();

    /** Shows the same cities as the map of that model. */
    public CityListPane(MapContext context, MapModel model) {
        this.context = context;
        this.model = model;
        getStyleClass().add("city-list");
        count.getStyleClass().addAll("muted", "city-list-count");
        list.setCellFactory(_ -> new CityRow(context));
        list.accessibleTextProperty().bind(context.messages().live("map.list"));
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                chooseFocused();
                event.consume();
            }
        });
        list.setOnMouseClicked(_ -> chooseFocused());
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(count, list);
        var _ = model.listed().subscribe(this::show);
        var _ = context.navigator().part(ViewState::city).subscribe(_ -> mark());
    }

    private void show(List<City> cities) {
        Messages messages = context.messages();
        ViewState now = context.navigator().now();
        count.setText(
                messages.text(
                        "map.list.count",
                        cities.size(),
                        messages.text(MapButtons.name(now.region()))));
        if (!cities.equals(list.getItems())) {
            list.getItems().setAll(cities);
        }
        list.refresh();
        mark();
    }

    private void mark() {
        model.city(context.navigator().now().city())
                .filter(list.getItems()::contains)
                .ifPresentOrElse(this::mark, list.getSelectionModel()::clearSelection);
    }

    private void mark(City city) {
        if (!city.equals(list.getSelectionModel().getSelectedItem())) {
            list.getSelectionModel().select(city);
            list.scrollTo(Math.max(0, list.getItems().indexOf(city) - 4));
        }
    }

    private void chooseFocused() {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                .map(Objects::requireNonNull)
                .ifPresent(city -> context.navigator().select(city.id()));
    }
}
