package atlas.map;

import atlas.city.City;
import atlas.state.Region;
import atlas.state.View;
import atlas.state.ViewState;
import atlas.ui.Command;
import atlas.ui.CompareGestures;
import atlas.ui.Messages;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The cities of the region that pass the filter; a click or Enter goes there. */
public final class CityListPane extends VBox {
    private static final double ROW_EMS = 2.4;

    private final MapContext context;
    private final MapModel model;
    private final ListView<City> list = new ListView<>();
    private final Type ruler = new Type();
    private final ListHeader header;
    private final NoMatch noMatch;
    private final CompareGestures gestures;
    private Optional<String> marked = Optional.empty();
    private final Command choose =
            Command.of(
                    "list.choose",
                    "keys.list.choose",
                    this::chooseFocused,
                    new KeyCodeCombination(KeyCode.ENTER));
    private final Command compare =
            Command.of(
                    "list.compare",
                    "keys.list.compare",
                    this::compareFocused,
                    new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN));

    /**
     * Shows the same cities as the map of that model.
     *
     * @param ways out of the list, to where else a city may be
     */
    public CityListPane(MapContext context, MapModel model, Ways ways) {
        this.context = context;
        this.model = model;
        var words = new FilterWords(context.messages(), context.cities());
        header = new ListHeader(context, words, ways.goTo());
        noMatch = new NoMatch(context, model, words, ways);
        getStyleClass().add("city-list");
        // Rows of a broken height never come to rest: each layout moves them by a part of a pixel.
        list.fixedCellSizeProperty()
                .bind(ruler.base().map(font -> Math.rint(ROW_EMS * font.getSize())));
        gestures =
                new CompareGestures(
                        context.navigator(), context.messages(), id -> model.city(Optional.of(id)));
        list.setCellFactory(_ -> row());
        list.accessibleTextProperty().bind(context.messages().live("map.list"));
        list.setOnKeyPressed(this::goThere);
        list.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY) {
                chooseFocused();
            }
        });
        TypeAhead.on(list, this::names, this::focus);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(header, noMatch, list, ruler);
        header.whenDone(this::chooseFirst, list::requestFocus);
        var _ = model.found().subscribe(this::show);
        var _ = visibleProperty().subscribe((_, _) -> show(model.found().get()));
        // Who hears first of another language is not settled: the words may have been the old ones.
        var _ =
                context.messages()
                        .languageProperty()
                        .subscribe((_, _) -> show(model.found().get()));
        var _ = context.settings().names().subscribe((_, _) -> list.refresh());
        var _ = context.navigator().part(ViewState::focus).subscribe((_, _) -> list.refresh());
    }

    /**
     * Ways out of the list.
     *
     * @param goTo sends the map to a region
     * @param search looks for words in all of the atlas
     */
    public record Ways(Consumer<Region> goTo, Consumer<String> search) {}

    /** Puts the focus where words are typed that the cities must have; opens what is folded. */
    public void find() {
        var navigator = context.navigator();
        navigator.view(View.MAP);
        if (!navigator.now().frame().list()) {
            navigator.fold(ViewState.Frame::withListFolded);
        }
        header.find();
    }

    /** Says the keys that lead to that text. */
    public void tellKeys(String keys) {
        header.tellKeys(keys);
    }

    /** What the keys do while the focus is on the list. */
    public List<Command> commands() {
        return List.of(choose, compare);
    }

    /** Opens the controls of the filter, or folds them away. */
    public void openFilters(boolean open) {
        header.open(open);
    }

    // Folded away it does nothing: its rows would be styled and laid out unseen.
    private void show(Found found) {
        if (!isVisible()) {
            return;
        }
        if (!found.listed().equals(list.getItems())) {
            list.getItems().setAll(found.listed());
            list.scrollTo(0);
            marked = Optional.empty();
        }
        list.refresh();
        header.tell(found);
        noMatch.show(found);
        mark();
    }

    private void mark() {
        model.found()
                .get()
                .wish()
                .selected()
                .filter(id -> place(id) >= 0)
                .ifPresentOrElse(this::mark, list.getSelectionModel()::clearSelection);
    }

    private void mark(String id) {
        int place = place(id);
        list.getSelectionModel().select(place);
        if (!marked.equals(Optional.of(id))) {
            marked = Optional.of(id);
            list.scrollTo(Math.max(0, place - 4));
        }
    }

    /**
     * Where a city stands in the list; -1 if it does not. By id, not by all that is known of it.
     */
    private int place(String id) {
        var items = list.getItems();
        int place = items.size() - 1;
        while (place >= 0 && !items.get(place).id().equals(id)) {
            place--;
        }
        return place;
    }

    private List<String> names() {
        Messages messages = context.messages();
        var focus = context.navigator().now().focus();
        return list.getItems().stream()
                .map(c -> focus.hides(c.id()) ? "" : messages.text(c.name().common()))
                .toList();
    }

    private void focus(int place) {
        list.getSelectionModel().select(place);
        list.getFocusModel().focus(place);
        list.scrollTo(Math.max(0, place - 4));
    }

    private void goThere(KeyEvent event) {
        commands().stream()
                .filter(command -> command.matches(event))
                .forEach(command -> {
                    event.consume();
                    command.run().run();
                });
    }

    private CityRow row() {
        var row = new CityRow(context, model);
        gestures.on(row, () -> Optional.ofNullable(row.getItem()));
        return row;
    }

    private void chooseFocused() {
        focused().ifPresent(city -> context.navigator().select(city.id()));
    }

    private void compareFocused() {
        focused().ifPresent(city -> context.navigator().compare(city.id()));
    }

    private Optional<City> focused() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                .map(Objects::requireNonNull);
    }

    private void chooseFirst() {
        Found found = model.found().get();
        found.listed().stream()
                .filter(c -> !found.isKept(c))
                .findFirst()
                .ifPresent(city -> context.navigator().select(city.id()));
    }
}
