package atlas.compare;

import javafx.scene.Node;
import javafx.scene.layout.Region;

/** Both cities on maps of one scale. */
final class MapsPart extends Part {
    private final Region maps;

    MapsPart(CompareContext context) {
        super("compare.part.maps", context.messages());
        maps = context.maps().get();
    }

    @Override
    Node rows(Pair pair) {
        return maps;
    }
}
