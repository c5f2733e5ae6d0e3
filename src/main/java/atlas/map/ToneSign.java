package atlas.map;

import atlas.ui.IndexSign;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * A sign coloured by a score, one em large. Classes differ in size as well as in colour, indices
 * carry their numbers, so that nobody needs to tell colours apart.
 */
final class ToneSign extends StackPane {
    ToneSign(Shade.Tone tone) {
        getStyleClass().add("tone-sign");
        setMouseTransparent(true);
        getChildren().add(node(tone));
    }

    private static Node node(Shade.Tone tone) {
        return switch (tone) {
            case Shade.Tone.OfClass c -> disc("tone-class-" + c.number());
            case Shade.Tone.OfIndex index -> IndexSign.of(index.number());
            case Shade.Tone.NoData _ -> disc("tone-none");
        };
    }

    private static Region disc(String styleClass) {
        var disc = new Region();
        disc.getStyleClass().addAll("tone-disc", styleClass);
        return disc;
    }
}
