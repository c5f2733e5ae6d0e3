package atlas.compare;

import atlas.city.Dossier;
import atlas.narrative.pair.ModelWords;
import atlas.ui.ReferenceCard;
import atlas.ui.Words;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Where each city stands among the three Japanese models, and why. */
final class ModelPart extends Part {
    private final ReferenceCard card;

    ModelPart(CompareContext context) {
        super("compare.part.model", context.messages());
        card = new ReferenceCard(context.messages());
    }

    @Override
    Node rows(Pair pair) {
        var words = new ModelWords(messages().language(), messages()::text);
        Dossier one = pair.first().dossier();
        Dossier two = pair.second().dossier();
        var rows =
                new VBox(
                        Facing.row(half(one, words), half(two, words)),
                        Words.line(words.together(one, two)));
        rows.getStyleClass().add("facing-rows");
        return rows;
    }

    private Region half(Dossier dossier, ModelWords words) {
        var telling = new Telling(messages(), card, dossier);
        var half = Facing.column(Words.line(words.standing(dossier), "strong"));
        words.why(dossier).ifPresent(why -> half.getChildren().add(telling.prose(why)));
        return half;
    }
}
