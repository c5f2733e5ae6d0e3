package atlas.library;

import atlas.ui.Command;
import atlas.ui.Messages;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The list of a cabinet: a filter, a count, and the lines that pass. */
final class CabinetList extends VBox {
    private final Messages messages;
    private final Consumer<String> choose;
    private final TextField filter = new TextField();
    private final Label count = new Label();
    private final ListView<Row> lines = new ListView<>();
    private List<Row> rows;

    CabinetList(
            Messages messages, List<Cabinet.Arrangement> arrangements, Consumer<String> choose) {
        this.messages = messages;
        this.choose = choose;
        rows = arrangements.getFirst().rows();
        getStyleClass().add("cabinet-list");
        filter.setPromptText(messages.text("library.filter"));
        filter.setAccessibleText(messages.text("library.filter"));
        var filterKeys = filterKeys();
        filter.setOnKeyPressed(key -> ListKeys.take(key, filterKeys));
        count.getStyleClass().addAll("muted", "small");
        lines.setCellFactory(_ -> new RowCell());
        lines.setAccessibleText(messages.text("library.list"));
        lines.setPlaceholder(new NothingFound(messages, () -> filter.setText("")));
        var open = List.of(ListKeys.open(this::chooseFocused));
        lines.setOnKeyPressed(key -> ListKeys.take(key, open));
        lines.setOnMouseClicked(_ -> chooseFocused());
        VBox.setVgrow(lines, Priority.ALWAYS);
        getChildren().add(filter);
        if (arrangements.size() > 1) {
            getChildren().add(orders(arrangements));
        }
        getChildren().addAll(count, lines);
        var _ = filter.textProperty().subscribe((_, _) -> sift());
        sift();
    }

    void filter(String words) {
        filter.setText(words);
    }

    /** Sets off the line of the open card. */
    void mark(Optional<String> id) {
        // What was asked for must not be hidden by a filter of before.
        if (id.filter(wanted -> line(wanted).isEmpty()).isPresent()) {
            filter.setText("");
        }
        id.flatMap(this::line)
                .ifPresentOrElse(this::mark, lines.getSelectionModel()::clearSelection);
    }

    /** The focus goes to the line of the open card. */
    void arrive() {
        if (!lines.getSelectionModel().isEmpty()) {
            lines.requestFocus();
        }
    }

    private void mark(int line) {
        Row now = lines.getSelectionModel().getSelectedItem();
        if (now == null || !now.id().equals(lines.getItems().get(line).id())) {
            lines.getSelectionModel().select(line);
            lines.scrollTo(Math.max(0, line - 4));
        }
    }

    private Optional<Integer> line(String id) {
        return IntStream.range(0, lines.getItems().size())
                .filter(i -> lines.getItems().get(i).id().equals(id))
                .boxed()
                .findFirst();
    }

    private FlowPane orders(List<Cabinet.Arrangement> arrangements) {
        var orders = new FlowPane();
        orders.getStyleClass().add("cabinet-orders");
        var group = new ToggleGroup();
        for (var arrangement : arrangements) {
            var button = new ToggleButton(arrangement.name());
            button.getStyleClass().addAll("cabinet-order", "small");
            button.setToggleGroup(group);
            button.setSelected(arrangement.equals(arrangements.getFirst()));
            button.setOnAction(_ -> {
                button.setSelected(true);
                rows = arrangement.rows();
                sift();
            });
            orders.getChildren().add(button);
        }
        return orders;
    }

    private void sift() {
        var sieve = Sieve.of(filter.getText());
        var passing = rows.stream().filter(row -> sieve.passes(row.folded())).toList();
        var open = Optional.ofNullable(lines.getSelectionModel().getSelectedItem()).map(Row::id);
        lines.getItems().setAll(withHeadings(passing));
        count.setText(messages.text("library.count", ids(passing), ids(rows)));
        mark(open);
    }

    /** A card that stands in several groups counts once. */
    private static int ids(List<Row> rows) {
        var ids = new HashSet<String>();
        rows.forEach(row -> ids.add(row.id()));
        return ids.size();
    }

    private static List<Row> withHeadings(List<Row> rows) {
        var lines = new ArrayList<Row>();
        String group = "";
        for (Row row : rows) {
            if (!row.group().equals(group)) {
                group = row.group();
                lines.add(Row.heading(group));
            }
            lines.add(row);
        }
        return lines;
    }

    private List<Command> filterKeys() {
        return ListKeys.filter(
                () -> {
                    lines.requestFocus();
                    lines.getSelectionModel().select(firstCard());
                },
                () -> {
                    lines.getSelectionModel().select(firstCard());
                    chooseFocused();
                },
                () -> filter.setText(""));
    }

    private int firstCard() {
        return IntStream.range(0, lines.getItems().size())
                .filter(i -> !lines.getItems().get(i).isHeading())
                .findFirst()
                .orElse(-1);
    }

    private void chooseFocused() {
        Optional.ofNullable(lines.getSelectionModel().getSelectedItem())
                .map(Objects::requireNonNull)
                .filter(row -> !row.isHeading())
                .ifPresent(row -> choose.accept(row.id()));
    }
}
