package atlas.map;

import atlas.city.City;
import atlas.ui.CityCaption;
import javafx.css.PseudoClass;
import javafx.scene.Cursor;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** A city's name on the map, with another one beside it. */
final class CityLabel extends Region {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    static final double SPACE_EM = 0.35;

    private final City city;
    private final Text name = new Text();
    private final Text beside = new Text();
    private double right;
    private double down;

    CityLabel(City city, CityCaption caption) {
        this.city = city;
        getStyleClass().add("map-label");
        setManaged(false);
        setPickOnBounds(true);
        setCursor(Cursor.HAND);
        setCache(true);
        call(caption);
    }

    City city() {
        return city;
    }

    /** It is called something else from now on. */
    void call(CityCaption caption) {
        name.setText(caption.name());
        name.getStyleClass().setAll(Type.name(caption.script()).split(" "));
        beside.setText(caption.beside().orElse(""));
        beside.getStyleClass().setAll(Type.beside(caption.besideScript()).split(" "));
        // Many have none, and a map has many names.
        if (caption.beside().isPresent()) {
            getChildren().setAll(name, beside);
        } else {
            getChildren().setAll(name);
        }
        requestLayout();
    }

    void show(boolean selected, boolean brief, double fromMarkerRight, double fromMarkerDown) {
        pseudoClassStateChanged(SELECTED, selected);
        name.pseudoClassStateChanged(SELECTED, selected);
        beside.setVisible(!brief);
        right = fromMarkerRight;
        down = fromMarkerDown;
        setViewOrder(selected ? -1 : 1);
        requestLayout();
    }

    /** The marker's middle is at a point. */
    void stand(double x, double y) {
        setTranslateX(Math.rint(Math.rint(x) + right));
        setTranslateY(Math.rint(Math.rint(y) + down));
    }

    @Override
    protected void layoutChildren() {
        double em = name.getFont().getSize();
        double baseline = em * 1.02;
        // Set once each: a text moved there and back asks for another layout, for ever.
        name.setLayoutX(0);
        name.setLayoutY(baseline);
        double width = name.getLayoutBounds().getWidth();
        beside.setLayoutX(width + em * SPACE_EM);
        beside.setLayoutY(baseline);
        double all =
                beside.isVisible() && !beside.getText().isEmpty()
                        ? beside.getLayoutX() + beside.getLayoutBounds().getWidth()
                        : width;
        resize(all, em * 1.3);
    }
}
