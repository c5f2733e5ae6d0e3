package atlas.profile;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Text that breaks over lines, or that must never be cut. */
final class Labels {
    private Labels() {}

    static Label wrapping(String text, String styleClass) {
        var label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(styleClass);
        return label;
    }

    static Label whole(String text, String styleClass) {
        var label = new Label(text);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
