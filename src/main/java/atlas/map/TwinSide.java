package atlas.map;

import java.util.Locale;
import javafx.scene.layout.Region;

/** Which of two cities something belongs to: the solid, round one or the dashed, square one. */
enum TwinSide {
    A,
    B;

    /** Adds the style class of this side to a part; nothing else tells the sides apart. */
    <T extends Region> T dress(T part, String styleClass) {
        part.getStyleClass().addAll(styleClass, styleClass + "-" + name().toLowerCase(Locale.ROOT));
        return part;
    }
}
