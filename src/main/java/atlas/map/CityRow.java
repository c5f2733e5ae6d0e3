package atlas.map;

import atlas.city.City;
import atlas.city.CreativeField;
import atlas.ui.CityCaption;
import atlas.ui.FieldBadge;
import atlas.ui.Messages;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * A city in the list: its field, its names, and what the list is sorted by. The nodes stay while
 * cities pass through them, so that a long list scrolls well.
 */
final class CityRow extends ListCell<City> {
    private static final PseudoClass KEPT = PseudoClass.getPseudoClass("kept");
    private static final PseudoClass AREA = PseudoClass.getPseudoClass("area");

    private final MapContext context;
    private final MapModel model;
    private final StackPane sign = new StackPane();
    private final Label name = new Label();
    private final Label beside = new Label();
    private final Label value = new Label();
    private final RowLine row;

    /** Of the badge that is there, if there is one already. */
    private Optional<Optional<CreativeField>> badge = Optional.empty();

    CityRow(MapContext context, MapModel model) {
        this.context = context;
        this.model = model;
        getStyleClass().add("city-row");
        setPrefWidth(0);
        value.getStyleClass().addAll("muted", "city-row-year");
        sign.getStyleClass().add("city-row-sign");
        row = new RowLine(sign, name, beside, value);
    }

    @Override
    protected void updateItem(@Nullable City city, boolean empty) {
        super.updateItem(city, empty);
        if (empty || city == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        fill(city, context.navigator().now().year());
        setGraphic(row);
    }

    private void fill(City city, int year) {
        boolean kept = model.found().get().isKept(city);
        sign(city.field(year));
        CityCaption caption = context.caption(city);
        name.setText(caption.name());
        name.getStyleClass().setAll("label", "city-row-name", "script-" + caption.script());
        // The name of a prefecture says already what it is, and needs the room.
        beside.setText(city.isPrefecture() ? "" : caption.beside().orElse(""));
        beside.getStyleClass()
                .setAll("label", "muted", "city-row-beside", "script-" + caption.besideScript());
        value.setText(kept ? whyKept(city, year) : sortedBy(city, year));
        pseudoClassStateChanged(KEPT, kept);
        row.pseudoClassStateChanged(KEPT, kept);
        sign.pseudoClassStateChanged(AREA, city.isPrefecture());
        setAccessibleText(spoken(city, year, kept));
    }

    private void sign(Optional<CreativeField> now) {
        if (!badge.equals(Optional.of(now))) {
            badge = Optional.of(now);
            sign.getChildren().setAll(new FieldBadge(now));
        }
    }

    private String sortedBy(City city, int year) {
        return switch (context.navigator().now().order()) {
            case NAME, YEAR -> joined(city, year);
            case POPULATION -> inhabitants(city);
            case SCORE -> score(city);
        };
    }

    private static String joined(City city, int year) {
        OptionalInt joined = city.joined();
        return joined.isPresent() && joined.getAsInt() <= year
                ? Spoken.year(joined.getAsInt())
                : "";
    }

    private String inhabitants(City city) {
        Messages messages = context.messages();
        return city.population()
                .map(p -> messages.text("list.row.inhabitants", p.inhabitants()))
                .orElseGet(() -> messages.text("list.row.uncounted"));
    }

    private String score(City city) {
        Messages messages = context.messages();
        return context.score()
                .apply(city.id())
                .map(r -> messages.text("list.row.score", r.score(), r.known(), r.indices()))
                .orElseGet(() -> messages.text("list.row.unscored"));
    }

    // Shown only because it is selected: a filter leaves it out, or it is merely yet to join.
    private String whyKept(City city, int year) {
        var joins = city.joinsAfter(year);
        return isMerelyLater(city, year)
                ? context.messages().text("list.row.joins", "" + joins.getAsInt())
                : context.messages().text("list.row.kept");
    }

    private boolean isMerelyLater(City city, int year) {
        var joins = city.joinsAfter(year);
        return joins.isPresent()
                && model.passing(context.navigator().now().filter(), joins.getAsInt()).test(city);
    }

    private String spoken(City city, int year, boolean kept) {
        Messages messages = context.messages();
        String who =
                city.isPrefecture()
                        ? messages.text("list.spoken.prefecture", context.name(city))
                        : Spoken.marker(context, city, 0, Optional.empty());
        String what =
                switch (context.navigator().now().order()) {
                    case NAME, YEAR -> "";
                    case POPULATION -> inhabitants(city);
                    case SCORE -> spokenScore(city);
                };
        String all = what.isEmpty() ? who : messages.text("list.spoken.row", who, what);
        return kept && !isMerelyLater(city, year) ? messages.text("list.spoken.kept", all) : all;
    }

    private String spokenScore(City city) {
        return context.score()
                .apply(city.id())
                .map(rating -> CityCard.words(context.messages(), rating))
                .orElseGet(() -> context.messages().text("list.row.unscored"));
    }
}
