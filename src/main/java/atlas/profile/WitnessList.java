package atlas.profile;

import atlas.ui.IndexSign;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What speaks for each of the indices in a city that has no statistics. */
final class WitnessList {
    private static final int INDICES = 7;

    private WitnessList() {}

    /** A heading and a part for each index that something speaks for; nothing where none is. */
    static List<Node> of(Page page) {
        var parts = new ArrayList<Node>();
        for (int index = 1; index <= INDICES; index++) {
            var block = new WitnessBlock(page.dossier(), index, page.messages(), page.trail());
            if (!block.isEmpty()) {
                parts.add(part(page, index, block));
            }
        }
        if (!parts.isEmpty()) {
            parts.addFirst(Labels.wrapping(page.messages().text("witness.all"), "index-paragraph"));
        }
        return parts;
    }

    private static Node part(Page page, int index, WitnessBlock block) {
        var title = new HBox(IndexSign.of(index), Labels.wrapping(page.index(index), "index-name"));
        title.getStyleClass().add("story-heading");
        var part = new VBox(title, block);
        part.getStyleClass().add("witness-index");
        return part;
    }
}
