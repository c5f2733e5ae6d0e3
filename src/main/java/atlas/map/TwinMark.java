package atlas.map;

import atlas.city.City;
import atlas.ui.FieldBadge;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The sign of one of two cities: its field in a ring, round and solid or square and dashed. */
final class TwinMark extends StackPane {
    private final Region ring;

    TwinMark(TwinSide side) {
        getStyleClass().add("twin-mark");
        setMouseTransparent(true);
        ring = side.dress(new Region(), "twin-ring");
        getChildren().setAll(ring);
    }

    void show(City city, int year) {
        getChildren().setAll(ring, new FieldBadge(city.field(year)));
    }
}
