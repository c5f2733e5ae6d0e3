package atlas.search;

import atlas.state.Background;
import atlas.ui.Command;
import atlas.ui.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The box in which anything can be found: a field, and below it what was found. The focus stays in
 * the field; the keys move through the rows.
 */
public final class Palette extends Region {
    private final Messages messages;
    private final Background background;
    private final PaletteModel model;
    private final TextField field = new TextField();
    private final ListView<Row> list = new ListView<>();
    private final RowCursor cursor = new RowCursor(list);
    private final Consumer<String> compare;
    private final VBox card;
    private final PaletteKeys keys;
    private Optional<Node> before = Optional.empty();
    private boolean chosen;
    private Optional<Row> kept = Optional.empty();
    private Optional<Region> anchor = Optional.empty();

    /**
     * @param pasted knows texts that are no words to look for, such as share codes
     * @param compare is told of a city, by its id, that is to be compared
     */
    public Palette(
            Messages messages,
            Background background,
            Recent recent,
            Function<String, Optional<Pasted>> pasted,
            Consumer<String> compare) {
        this.compare = compare;
        this.messages = messages;
        this.background = background;
        model = new PaletteModel(messages, background, recent, pasted);
        setId("palette");
        getStyleClass().add("palette-shade");
        setVisible(false);
        list.setCellFactory(_ -> new RowCell(messages, this::choose));
        card = PaletteCard.of(messages, field, list);
        getChildren().add(card);
        setOnMousePressed(press -> {
            if (press.getTarget() == this) {
                close();
            }
        });
        keys = new PaletteKeys(this, cursor);
        keys.lay(field);
        addEventHandler(KeyEvent.KEY_PRESSED, keys::keepFromTheWindow);
        // A click on a row would take it.
        var _ = list.focusedProperty().subscribe(_ -> keepFocus());
        var _ = field.textProperty().subscribe((_, words) -> type(model, words));
        var _ = model.rows().subscribe((old, rows) -> show(old, rows));
        var _ = messages.languageProperty().subscribe((_, _) -> model.ask());
        var _ = list.getSelectionModel().selectedItemProperty().subscribe(_ -> tellChoice());
    }

    /** From now on everything in this index is found. */
    public void use(SearchIndex index) {
        use(index, true);
    }

    /** Finds names in this index until the one comes that has the texts too. */
    public void begin(SearchIndex names) {
        use(names, false);
    }

    /** The selected row stays selected, for it may be about to be chosen. */
    private void use(SearchIndex index, boolean all) {
        kept = Optional.ofNullable(list.getSelectionModel().getSelectedItem());
        model.use(index, all);
    }

    /** Lies over a field in the same window, as if that had grown. */
    public void over(Region there) {
        anchor = Optional.of(there);
    }

    /** What its keys do while it is open. */
    public List<Command> commands() {
        return keys.commands();
    }

    /** Shows it with nothing typed and takes the focus. */
    public void open() {
        if (!isVisible()) {
            // Shown first: it may not have been in the scene before.
            setVisible(true);
            before = Optional.ofNullable(getScene()).map(scene -> scene.getFocusOwner());
            field.clear();
            model.ask();
        }
        field.requestFocus();
        field.selectAll();
    }

    /** Lets it go; the focus returns to where it was. */
    public void close() {
        chosen = false;
        setVisible(false);
        before.filter(node -> node.getScene() != null).ifPresent(Node::requestFocus);
        before = Optional.empty();
    }

    /**
     * Keeps back what would answer a question that a class is asked.
     *
     * @param asked whether one is asked; looked at anew each time, as is what is kept back
     */
    public void withhold(BooleanSupplier asked, Predicate<Entry> withheld) {
        model.withhold(asked, withheld);
    }

    /** Nobody sees any more what was found before. */
    public void forget() {
        model.forget();
    }

    /** Types words, as a user would. */
    public void type(String words) {
        field.setText(words);
        field.end();
    }

    private void type(PaletteModel model, String words) {
        chosen = false;
        kept = Optional.empty();
        model.type(words);
    }

    private void keepFocus() {
        if (list.isFocused()) {
            field.requestFocus();
            field.end();
        }
    }

    /** Whether it is there to be used. */
    public ReadOnlyBooleanProperty shown() {
        return visibleProperty();
    }

    /** Whether the rows answer what stands in the field. */
    public boolean isAnswered() {
        return model.isAnswered();
    }

    /** Whether nothing that can be found is still being read. */
    public boolean isComplete() {
        return model.isComplete();
    }

    /** The rows, as they are said to those who hear them. */
    List<String> spoken() {
        return list.getItems().stream().map(row -> RowCell.spoken(row, messages)).toList();
    }

    /** Does what the selected row is for, as soon as the rows answer what stands in the field. */
    void choose() {
        chosen = !model.isAnswered();
        if (chosen) {
            return;
        }
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(this::choose);
    }

    /** Compares the selected city; nothing happens where something else is selected. */
    void compare() {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                .flatMap(Row::city)
                .ifPresent(city -> {
                    close();
                    compare.accept(city);
                });
    }

    @Override
    protected void layoutChildren() {
        var insets = getInsets();
        double room = getWidth() - insets.getLeft() - insets.getRight();
        double width = Math.min(room, card.maxWidth(-1));
        double height =
                Math.min(getHeight() - insets.getTop() - insets.getBottom(), card.maxHeight(-1));
        double end =
                anchor.map(there -> sceneToLocal(there.localToScene(there.getWidth(), 0)).getX())
                                .orElse((getWidth() + width) / 2)
                        - insets.getLeft();
        double left = insets.getLeft() + Math.max(0, Math.min(end - width, room - width));
        card.resizeRelocate(snapPositionX(left), insets.getTop(), width, height);
    }

    private void choose(Row row) {
        switch (row) {
            case Row.Found found -> {
                close();
                model.visit(found.entry());
            }
            case Row.All all -> model.widen(all.kind());
            case Row.Example example -> type(example.typed());
            case Row.Forget _ -> model.forget();
            case Row.Heading _, Row.Note _ -> {}
        }
        if (isVisible()) {
            field.requestFocus();
            field.end();
        }
    }

    /** Widening a group keeps the place. */
    private void show(List<Row> old, List<Row> rows) {
        int at = cursor.selected();
        boolean widened =
                at >= 0
                        && at < rows.size()
                        && at < old.size()
                        && old.get(at) instanceof Row.All
                        && rows.subList(0, at).equals(old.subList(0, at));
        list.getItems().setAll(rows);
        int same = kept.map(row -> Rows.place(row, rows)).orElse(-1);
        kept = Optional.empty();
        if (widened || same >= 0) {
            cursor.select(widened ? at : same);
        } else {
            list.getSelectionModel().clearSelection();
            if (!findsNothing(rows)) {
                cursor.toEnd(true);
            }
            // The heading above the first row is shown with it.
            cursor.toTop();
        }
        if (chosen && model.isAnswered()) {
            choose();
        }
    }

    // Who hurries on must not be led to what they did not ask for.
    private boolean findsNothing(List<Row> rows) {
        return !field.getText().isBlank() && rows.stream().noneMatch(Row.Found.class::isInstance);
    }

    /** The focus is in the field, so the field tells which row is selected. */
    private void tellChoice() {
        var row = list.getSelectionModel().getSelectedItem();
        background.later(
                () -> field.setAccessibleHelp(row == null ? "" : RowCell.spoken(row, messages)));
    }
}
