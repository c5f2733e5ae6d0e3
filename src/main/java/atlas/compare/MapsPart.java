package atlas.compare;

import atlas.ui.Command;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** Both cities on maps of one scale. */
final class MapsPart extends Part {
    private final CompareContext.Maps maps;
    private final VBox box = new SteadyBox();

    MapsPart(CompareContext context) {
        super("compare.part.maps", context.messages());
        maps = context.maps().get();
        maps.node().getStyleClass().add("compare-maps");
        box.getStyleClass().add("compare-maps-box");
        box.getChildren().setAll(maps.node(), maps.legend());
    }

    @Override
    Node rows(Pair pair) {
        return box;
    }

    @Override
    Optional<Chart> chart() {
        return Optional.of(Chart.photographed("compare.out.maps", "maps", box));
    }

    @Override
    boolean isComplete() {
        return maps.ready().get();
    }

    /** What keys do on a map. */
    List<Command> commands() {
        return maps.keys();
    }

    /** What keys do on a milieu of a map. */
    List<Command> signCommands() {
        return maps.signKeys();
    }
}
