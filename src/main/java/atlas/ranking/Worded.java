package atlas.ranking;

import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** The words of a choice: said anew, they are read anew. */
final class Worded<T> extends StringConverter<T> {
    private final ComboBox<T> box;
    private final Function<T, String> words;

    private Worded(ComboBox<T> box, Function<T, String> words) {
        this.box = box;
        this.words = words;
    }

    /** Shows each thing by its words. Only fresh cells ask for the words of what they show. */
    static <T> void say(ComboBox<T> box, Function<T, String> words) {
        box.setConverter(new Worded<>(box, words));
        box.setCellFactory(_ -> new Cell<>(words));
        box.setButtonCell(new Cell<>(words));
    }

    @Override
    public String toString(@Nullable T thing) {
        return thing == null ? "" : words.apply(thing);
    }

    @Override
    public T fromString(String text) {
        return box.getItems().stream()
                .filter(thing -> words.apply(thing).equals(text))
                .findFirst()
                .orElseThrow();
    }

    /** One line of the list, or the one that is chosen. */
    private static final class Cell<T> extends ListCell<T> {
        private final Function<T, String> words;

        Cell(Function<T, String> words) {
            this.words = words;
        }

        @Override
        protected void updateItem(@Nullable T thing, boolean empty) {
            super.updateItem(thing, empty);
            setText(thing == null || empty ? "" : words.apply(thing));
        }
    }
}
