package atlas.library;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A line of a cabinet: a title and smaller words below it, or a heading. */
final class RowCell extends TallCell<Row> {
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private final Label title = new Label();
    private final Label under = new Label();
    private final VBox box = new VBox(title, under);

    RowCell() {
        getStyleClass().add("cabinet-row");
        title.getStyleClass().add("cabinet-row-title");
        title.setWrapText(true);
        under.setWrapText(true);
        under.getStyleClass().addAll("muted", "small");
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        boolean heading = row != null && !empty && row.isHeading();
        pseudoClassStateChanged(HEADING, heading);
        if (empty || row == null) {
            clear();
            return;
        }
        title.setText(row.title());
        under.setText(row.under());
        under.setManaged(!row.under().isEmpty());
        under.setVisible(!row.under().isEmpty());
        show(box);
        setAccessibleText(row.title() + " " + row.under());
    }
}
