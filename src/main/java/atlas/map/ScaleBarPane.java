package atlas.map;

import atlas.geo.Viewport;
import atlas.ui.Messages;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The scale bar in the corner of the map. */
final class ScaleBarPane extends VBox {
    private static final double MOST_EM = 9;

    private final Label words = new Label();
    private final Region bar = new Region();
    private final Messages messages;

    ScaleBarPane(ObservableValue<Viewport> viewport, Messages messages) {
        this.messages = messages;
        getStyleClass().add("scale-bar");
        setAccessibleRole(AccessibleRole.TEXT);
        bar.getStyleClass().add("scale-bar-line");
        setMouseTransparent(true);
        setFillWidth(false);
        getChildren().setAll(words, bar);
        var _ = viewport.subscribe(this::show);
        var _ = words.fontProperty().subscribe((_, _) -> show(viewport.getValue()));
        var _ = messages.languageProperty().subscribe((_, _) -> show(viewport.getValue()));
    }

    private void show(Viewport view) {
        ScaleBar scale = ScaleBar.of(view, words.getFont().getSize() * MOST_EM);
        String length = distance(messages, scale.kilometres());
        words.setText(length);
        setAccessibleText(messages.text("map.spoken.scale", length));
        bar.setMinWidth(scale.pixels());
        bar.setMaxWidth(scale.pixels());
    }

    /** Such as 200 km or 500 m. */
    static String distance(Messages messages, double kilometres) {
        return kilometres < 1
                ? messages.text("map.metres", Math.round(kilometres * 1000))
                : messages.text("map.kilometres", Math.round(kilometres));
    }
}
