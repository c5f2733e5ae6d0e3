package atlas.search;

import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;

/** Moves the selection through the rows of the palette. */
final class RowCursor {
    private final ListView<Row> list;

    RowCursor(ListView<Row> list) {
        this.list = list;
    }

    /** The next or previous row that can be chosen. */
    void move(int rows) {
        int step = rows < 0 ? -1 : 1;
        int at = selected();
        int last = at;
        for (int moved = 0; moved < Math.abs(rows); moved++) {
            at = choice(at + step, step);
            if (at < 0) {
                break;
            }
            last = at;
        }
        select(last);
    }

    /** The first row, or the last. */
    void toEnd(boolean first) {
        select(first ? choice(0, 1) : choice(list.getItems().size() - 1, -1));
    }

    /** The first row of the next group, or of the one before; round at the ends. */
    void moveGroup(boolean next) {
        var starts = Rows.starts(list.getItems());
        if (starts.isEmpty()) {
            return;
        }
        int at = selected();
        var ahead = starts.stream().filter(start -> next ? start > at : start < at).toList();
        if (ahead.isEmpty()) {
            select(next ? starts.getFirst() : starts.getLast());
        } else {
            select(next ? ahead.getFirst() : ahead.getLast());
        }
    }

    /** The index of the selected row; -1 for none. */
    int selected() {
        return list.getSelectionModel().getSelectedIndex();
    }

    /** Selects a row and shows it, with the heading above it; nothing happens below 0. */
    void select(int index) {
        if (index < 0) {
            return;
        }
        list.getSelectionModel().select(index);
        flow().ifPresent(flow -> {
            if (index > 0 && !list.getItems().get(index - 1).isChoice()) {
                flow.scrollTo(index - 1);
            }
            flow.scrollTo(index);
        });
    }

    /** The nearest row from an index on that can be chosen; -1 if there is none. */
    private int choice(int from, int step) {
        return Rows.choice(list.getItems(), from, step);
    }

    /** Shows the first row. */
    void toTop() {
        flow().ifPresent(flow -> flow.scrollToTop(0));
    }

    private Optional<VirtualFlow<?>> flow() {
        return Optional.ofNullable((VirtualFlow<?>) list.lookup(".virtual-flow"));
    }
}
