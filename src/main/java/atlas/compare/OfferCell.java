package atlas.compare;

import atlas.ui.CityCaption;
import atlas.ui.FieldBadge;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A city that can be chosen, with its names and why it is suggested. */
final class OfferCell extends ListCell<Offer> {
    private final CompareContext context;

    OfferCell(CompareContext context) {
        this.context = context;
        setPrefWidth(0);
        getStyleClass().add("offer-row");
    }

    @Override
    protected void updateItem(@Nullable Offer offer, boolean empty) {
        super.updateItem(offer, empty);
        if (empty || offer == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        var messages = context.messages();
        CityCaption caption =
                CityCaption.of(offer.city(), context.settings().names().get(), messages.language());
        var name = new Label(caption.name());
        name.getStyleClass().addAll("offer-name", "script-" + caption.script());
        var beside = new Label(caption.beside().orElse(""));
        beside.getStyleClass().addAll("muted", "script-" + caption.besideScript());
        var country = new Label(messages.text(offer.city().country().name()));
        country.getStyleClass().add("muted");
        int year = context.navigator().now().year();
        var line = new HBox(new FieldBadge(offer.city().field(year)), name, beside, country);
        line.getStyleClass().add("offer-line");
        var box = new VBox(line);
        if (!offer.reason().isEmpty()) {
            var reason = new Label(offer.reason());
            reason.getStyleClass().addAll("muted", "offer-reason");
            reason.setWrapText(true);
            box.getChildren().add(reason);
        }
        setGraphic(box);
        setAccessibleText(caption.name() + " " + offer.reason());
    }
}
