package atlas.ranking;

import atlas.index.Score;
import atlas.state.ViewState;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/**
 * City by city the ranks and scores under two scenarios. Sorted by the unrounded numbers; gaps come
 * last.
 */
final class DifferenceTable extends TableView<Comparison.Row> {
    // Only their proportion counts: together they fill the table.
    private static final double NAME = 170;
    private static final double NUMBER = 80;

    private final RankingContext context;
    private final RankWords words;
    private boolean following;

    DifferenceTable(RankingContext context) {
        this.context = context;
        words = new RankWords(context);
        getStyleClass().add("difference-table");
        column(
                "city",
                row -> words.city(row.city()),
                Comparator.<String>naturalOrder(),
                Function.identity());
        column("first", row -> rank(row, Comparison.Row::first), gapsLast(), DifferenceTable::rank);
        column(
                "second",
                row -> rank(row, Comparison.Row::second),
                gapsLast(),
                DifferenceTable::rank);
        column("rise", DifferenceTable::rise, gapsLast(), this::rise);
        column("score-first", row -> score(row.first()), gapsLast(), value -> score(value));
        column("score-second", row -> score(row.second()), gapsLast(), value -> score(value));
        setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        var _ =
                getSelectionModel()
                        .selectedItemProperty()
                        .subscribe((_, row) -> mark(Optional.ofNullable(row)));
        var _ = context.navigator().part(ViewState::city).subscribe((_, _) -> follow());
        var _ = context.messages().languageProperty().subscribe((_, _) -> refresh());
    }

    /** Shows another comparison, in the order that was chosen. */
    void show(Comparison comparison) {
        following = true;
        getItems().setAll(comparison.rows());
        if (getSortOrder().isEmpty()) {
            getItems().sort(Comparator.comparingDouble(row -> rank(row, Comparison.Row::second)));
        } else {
            sort();
        }
        following = false;
        follow();
    }

    private void mark(Optional<Comparison.Row> row) {
        if (!following) {
            row.ifPresent(r -> context.navigator().mark(r.city()));
        }
    }

    private void follow() {
        var city = context.navigator().now().city();
        following = true;
        getSelectionModel().clearSelection();
        getItems().stream()
                .filter(row -> city.equals(Optional.of(row.city())))
                .forEach(row -> getSelectionModel().select(row));
        following = false;
    }

    private <T> void column(
            String key,
            Function<Comparison.Row, T> value,
            Comparator<T> order,
            Function<T, String> shown) {
        var column = new TableColumn<Comparison.Row, T>();
        column.setId("difference-" + key);
        column.textProperty().bind(context.messages().live("scenarios.column." + key));
        column.setCellValueFactory(row ->
                new javafx.beans.property.SimpleObjectProperty<>(value.apply(row.getValue())));
        column.setComparator(order);
        column.setReorderable(false);
        column.setCellFactory(_ -> new Cell<>(shown));
        boolean number = !key.equals("city");
        column.setPrefWidth(number ? NUMBER : NAME);
        if (number) {
            column.getStyleClass().add("number-column");
        }
        getColumns().add(column);
    }

    /** NaN stands for a gap and comes after every number. */
    private static Comparator<Double> gapsLast() {
        return Double::compare;
    }

    private static double rank(Comparison.Row row, Function<Comparison.Row, Optional<Score>> side) {
        return orGap(row.rank(side));
    }

    // The greatest rise comes first.
    private static double rise(Comparison.Row row) {
        return -orGap(row.rise());
    }

    private static double orGap(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : Double.NaN;
    }

    // The best comes first.
    private static double score(Optional<Score> score) {
        return -score.flatMap(s -> s.value().stream().boxed().findFirst()).orElse(Double.NaN);
    }

    private static String rank(double rank) {
        return Double.isNaN(rank) ? "–" : "" + (int) rank;
    }

    private String rise(double negative) {
        int rise = (int) -negative;
        return Double.isNaN(negative)
                ? "–"
                : rise == 0 ? "0" : (rise > 0 ? "▲ " : "▼ ") + Math.abs(rise);
    }

    private String score(double negative) {
        return Double.isNaN(negative)
                ? "–"
                : String.format(context.messages().language().locale(), "%.1f", 0.0 - negative);
    }

    private static final class Cell<T> extends TableCell<Comparison.Row, T> {
        private final Function<T, String> shown;

        Cell(Function<T, String> shown) {
            this.shown = shown;
        }

        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? "" : shown.apply(item));
        }
    }
}
