package atlas.ui;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/** The sign of one of the seven indices: its number on its colour, so that colour is not alone. */
public final class IndexSign {
    private IndexSign() {}

    /** A sign that only shows; {@code index} is 1 to 7. */
    public static Label of(int index) {
        var sign = new Label(String.valueOf(index));
        sign.setMinWidth(Region.USE_PREF_SIZE);
        sign.getStyleClass().addAll("index-sign", styleClass(index));
        sign.setMouseTransparent(true);
        return sign;
    }

    /**
     * A sign that leads to its index.
     *
     * @param spoken what it leads to, for the tip and for screen readers
     */
    public static Button link(int index, String spoken, Runnable open) {
        var sign = new Button(String.valueOf(index));
        sign.setMinWidth(Region.USE_PREF_SIZE);
        sign.getStyleClass().setAll("index-sign", "index-link", styleClass(index));
        sign.setAccessibleRole(AccessibleRole.HYPERLINK);
        sign.setAccessibleText(spoken);
        sign.setTooltip(new Tooltip(spoken));
        sign.setOnAction(_ -> open.run());
        return sign;
    }

    /** The style class that sets {@code -atlas-index} to the colour of an index. */
    public static String styleClass(int index) {
        return "index-sign-" + index;
    }
}
