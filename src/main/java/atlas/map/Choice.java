package atlas.map;

import atlas.ui.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** One of many, or none of them; letters jump to names. */
final class Choice<T> extends ComboBox<Optional<T>> {
    private final Messages messages;
    private final String none;
    private final Function<T, String> name;
    private boolean quiet;

    /**
     * @param spoken key of what is chosen
     * @param none key of the words for no choice
     */
    Choice(Messages messages, String spoken, String none, Function<T, String> name) {
        this.messages = messages;
        this.none = none;
        this.name = name;
        getStyleClass().add("filter-choice");
        accessibleTextProperty().bind(messages.live(spoken));
        setMaxWidth(Double.MAX_VALUE);
        setCellFactory(_ -> new Cell());
        setButtonCell(new Cell());
        // A cell keeps its words until it is made anew.
        var _ = messages.languageProperty().subscribe((_, _) -> setButtonCell(new Cell()));
        TypeAhead.on(
                this,
                () -> getItems().stream().map(this::words).toList(),
                i -> getSelectionModel().select(i));
    }

    /** The things to choose from, in their order. */
    void offer(List<T> things) {
        Optional<T> chosen = value();
        var all = new ArrayList<Optional<T>>();
        all.add(Optional.empty());
        things.forEach(thing -> all.add(Optional.of(thing)));
        quietly(() -> getItems().setAll(all));
        show(chosen);
        setButtonCell(new Cell());
    }

    void show(Optional<T> chosen) {
        if (!chosen.equals(getValue())) {
            quietly(() -> setValue(chosen));
        }
    }

    void whenChosen(Consumer<Optional<T>> action) {
        setOnAction(_ -> {
            if (!quiet) {
                action.accept(value());
            }
        });
    }

    // Only a hand chooses.
    private void quietly(Runnable change) {
        quiet = true;
        change.run();
        quiet = false;
    }

    private Optional<T> value() {
        Optional<T> value = getValue();
        return value == null ? Optional.empty() : value;
    }

    private String words(Optional<T> thing) {
        return thing.map(name).orElseGet(() -> messages.text(none));
    }

    private final class Cell extends ListCell<Optional<T>> {
        @Override
        protected void updateItem(
                @SuppressWarnings("NullableOptional") @Nullable Optional<T> thing, boolean empty) {
            super.updateItem(thing, empty);
            setText(empty || thing == null ? "" : words(thing));
        }
    }
}
