package atlas.map;

import atlas.city.City;
import atlas.state.Region;
import atlas.state.ViewState;
import atlas.ui.Command;
import atlas.ui.Messages;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The cities of the region that pass the filter; a click or Enter goes there. */
public final class CityListPane extends VBox {
    private static final double ROW_EMS = 2.4;

    private final MapContext context;
    private final MapModel model;
    private final ListView<City> list = new ListView<>();
    private final Label ruler = new Label();
    private final ListHeader header;
    private final NoMatch noMatch;
    private final Command choose =
            Command.of(
                    "list.choose",
                    "keys.list.choose",
                    this::chooseFocused,
                    new KeyCodeCombination(KeyCode.ENTER));

    /**
     * Shows the same cities as the map of that model.
     *
     * @param goTo sends the map to a region
     */
    public CityListPane(MapContext context, MapModel model, Consumer<Region> goTo) {
        this.context = context;
        this.model = model;
        var words = new FilterWords(context.messages(), context.cities());
        header = new ListHeader(context, model, words, goTo);
        noMatch = new NoMatch(context, model, words, goTo);
        getStyleClass().add("city-list");
        ruler.setVisible(false);
        ruler.setManaged(false);
        // Rows of a broken height never come to rest: each layout moves them by a part of a pixel.
        list.fixedCellSizeProperty()
                .bind(ruler.fontProperty().map(font -> Math.rint(ROW_EMS * font.getSize())));
        list.setCellFactory(_ -> new CityRow(context, model));
        list.accessibleTextProperty().bind(context.messages().live("map.list"));
        list.setOnKeyPressed(this::goThere);
        list.setOnMouseClicked(_ -> chooseFocused());
        TypeAhead.on(list, this::names, this::focus);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(header, noMatch, list, ruler);
        header.whenDone(this::chooseFirst, list::requestFocus);
        var _ = model.found().subscribe(this::show);
        var _ = context.messages().languageProperty().subscribe((_, _) -> list.refresh());
        var _ = context.settings().names().subscribe((_, _) -> list.refresh());
        var _ = context.navigator().part(ViewState::order).subscribe((_, _) -> list.refresh());
        var _ = context.navigator().part(ViewState::city).subscribe(_ -> mark());
    }

    /** What the keys do while the focus is on the list. */
    public List<Command> commands() {
        return List.of(choose);
    }

    /** Opens the controls of the filter, or folds them away. */
    public void openFilters(boolean open) {
        header.open(open);
    }

    private void show(Found found) {
        if (!found.listed().equals(list.getItems())) {
            list.getItems().setAll(found.listed());
        }
        list.refresh();
        noMatch.show(found);
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

    private List<String> names() {
        Messages messages = context.messages();
        return list.getItems().stream().map(c -> messages.text(c.name().common())).toList();
    }

    private void focus(int place) {
        list.getSelectionModel().select(place);
        list.getFocusModel().focus(place);
        list.scrollTo(Math.max(0, place - 4));
    }

    private void goThere(KeyEvent event) {
        if (choose.matches(event)) {
            choose.run().run();
            event.consume();
        }
    }

    private void chooseFocused() {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                .map(Objects::requireNonNull)
                .ifPresent(city -> context.navigator().select(city.id()));
    }

    private void chooseFirst() {
        Found found = model.found().get();
        found.listed().stream()
                .filter(c -> !found.isKept(c))
                .findFirst()
                .ifPresent(city -> context.navigator().select(city.id()));
    }
}
