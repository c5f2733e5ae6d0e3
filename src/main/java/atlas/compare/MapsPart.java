package atlas.compare;

import java.util.Optional;
import javafx.scene.Node;

/** Both cities on maps of one scale. */
final class MapsPart extends Part {
    private final CompareContext.Maps maps;

    MapsPart(CompareContext context) {
        super("compare.part.maps", context.messages());
        maps = context.maps().get();
        maps.node().getStyleClass().add("compare-maps");
    }

    @Override
    Node rows(Pair pair) {
        return maps.node();
    }

    @Override
    Optional<Chart> chart() {
        return Optional.of(Chart.photographed("compare.out.maps", "maps", maps.node()));
    }

    @Override
    boolean isComplete() {
        return maps.ready().get();
    }
}
