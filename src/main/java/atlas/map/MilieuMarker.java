package atlas.map;

import atlas.city.CoordinateBasis;
import atlas.city.Milieu;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/** A milieu on the map: its sign and, where there is room, its name. */
final class MilieuMarker extends Region {
    private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");

    private final Milieu milieu;
    private final StackPane sign;
    private final Text name = new Text();
    private final Line leader = new Line();

    private String words = "";
    private boolean named;
    private double leanRight;
    private double leanDown;

    MilieuMarker(Milieu milieu) {
        this.milieu = milieu;
        sign = MilieuSign.of(milieu.kind()).node(isRough(milieu));
        name.getStyleClass().addAll("map-label", "milieu-words");
        getStyleClass().add("milieu-marker");
        setAccessibleRole(AccessibleRole.BUTTON);
        setPickOnBounds(false);
        setManaged(false);
        leader.getStyleClass().add("milieu-leader");
        getChildren().setAll(leader, sign, name);
        var _ = focusedProperty().subscribe((_, focused) -> heedFocus(focused));
    }

    Milieu milieu() {
        return milieu;
    }

    /** Whether the point on the map is only about right. */
    static boolean isRough(Milieu milieu) {
        return milieu.basis() != CoordinateBasis.SOURCE
                && milieu.basis() != CoordinateBasis.GAZETTEER;
    }

    void show(String words, String spoken, boolean pointed) {
        this.words = words;
        name.setText(words);
        setAccessibleText(spoken);
        pseudoClassStateChanged(POINTED, pointed);
        name.pseudoClassStateChanged(POINTED, pointed);
        sign.pseudoClassStateChanged(POINTED, pointed);
        setViewOrder(pointed ? -1 : 0);
    }

    void hideName() {
        name.setVisible(false);
        named = false;
    }

    /** As the keys see it. */
    SignStop stop(Runnable choose) {
        boolean pointed = getPseudoClassStates().contains(POINTED);
        return new SignStop(this, getTranslateX(), getTranslateY(), pointed, choose);
    }

    // A sign under the focus says its name even where there is little room for it.
    private void heedFocus(boolean focused) {
        if (focused && !named) {
            name.setText(words);
            double size = name.getFont().getSize();
            name.setWrappingWidth(0);
            name.setLayoutX(size);
            name.setLayoutY(size * 0.35);
        }
        name.setVisible(named || focused);
        setViewOrder(focused || getPseudoClassStates().contains(POINTED) ? -1 : 0);
    }

    /** The name stands so far from the sign's middle, in these lines, the widest so wide. */
    void showName(double right, double down, double width, String lines) {
        named = true;
        name.setText(lines);
        name.setVisible(true);
        name.setWrappingWidth(width + 1);
        name.setTextAlignment(right + width <= 0 ? TextAlignment.RIGHT : TextAlignment.LEFT);
        name.setLayoutX(Math.rint(right));
        name.setLayoutY(Math.rint(down + name.getFont().getSize() * 1.02));
    }

    /** The sign stands so far from the place itself, which a line points to. */
    void lean(double right, double down) {
        leader.setEndX(-right);
        leader.setEndY(-down);
        leader.setVisible(Math.hypot(right, down) > 2);
        leanRight = right;
        leanDown = down;
    }

    /** The place itself comes to a point. */
    void stand(double x, double y) {
        setTranslateX(Math.rint(x + leanRight));
        setTranslateY(Math.rint(y + leanDown));
    }

    @Override
    protected void layoutChildren() {
        double side = sign.prefWidth(-1);
        sign.resizeRelocate(-side / 2, -side / 2, side, side);
    }
}
