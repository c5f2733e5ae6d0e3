package atlas.map;

import atlas.city.City;
import atlas.ui.FieldBadge;
import atlas.ui.Messages;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A city in the list: its field, its names, the year it joined. */
final class CityRow extends ListCell<City> {
    private final MapContext context;

    CityRow(MapContext context) {
        this.context = context;
        getStyleClass().add("city-row");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable City city, boolean empty) {
        super.updateItem(city, empty);
        if (empty || city == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        int year = context.navigator().now().year();
        setGraphic(row(city, year));
        setAccessibleText(Spoken.marker(context.messages(), city, year, 0));
    }

    private HBox row(City city, int year) {
        Messages messages = context.messages();
        var name = new Name(messages.text(city.name().common()));
        var beside = new Label(city.name().beside(messages.language()).orElse(""));
        beside.getStyleClass()
                .addAll(
                        "muted",
                        "city-row-beside",
                        "script-" + CityLabel.script(city, messages.language()));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var since = new Label(CityMarker.since(city, year).map(Spoken::year).orElse(""));
        since.getStyleClass().addAll("muted", "city-row-year");
        since.setMinWidth(USE_PREF_SIZE);
        var row = new HBox(new FieldBadge(city.field(year)), name, beside, gap, since);
        row.getStyleClass().add("city-row-box");
        return row;
    }

    /** The name keeps its width before what stands beside it, but leaves room for the year. */
    private static final class Name extends Label {
        private static final double WIDEST_EM = 8.8;

        Name(String words) {
            super(words);
            getStyleClass().add("city-row-name");
        }

        @Override
        protected double computeMinWidth(double height) {
            return Math.min(computePrefWidth(height), getFont().getSize() * WIDEST_EM);
        }
    }
}
