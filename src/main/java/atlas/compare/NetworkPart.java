package atlas.compare;

import atlas.city.Bilingual;
import atlas.city.City;
import atlas.narrative.pair.BondWords;
import atlas.narrative.pair.Bonds;
import atlas.state.Navigator;
import atlas.ui.Words;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** Designations, ties and what the two share in networks. */
final class NetworkPart extends Part {
    private final CompareContext context;
    private final Navigator navigator;

    NetworkPart(CompareContext context) {
        super("compare.part.network", context.messages());
        this.context = context;
        navigator = context.navigator();
    }

    @Override
    Node rows(Pair pair) {
        int year = navigator.now().year();
        var words = new BondWords(messages().language(), messages()::text);
        var bonds = Bonds.of(pair.first().dossier(), pair.second().dossier(), year);
        var rows =
                new VBox(
                        Facing.row(
                                Words.line(words.membership(pair.first().city(), year)),
                                Words.line(words.membership(pair.second().city(), year))));
        rows.getStyleClass().add("facing-rows");
        words.sentences(bonds, pair.names(), this::name)
                .forEach(said -> rows.getChildren().add(Words.line(said)));
        return rows;
    }

    private Bilingual name(String id) {
        return context.facts()
                .city(id)
                .map(City::name)
                .map(n -> n.common())
                .orElseGet(() -> new Bilingual(id, id));
    }
}
