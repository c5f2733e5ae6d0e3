package atlas.ranking;

import javafx.scene.layout.BorderPane;

/** The scenarios that are kept, and two of them compared. */
final class ScenariosPage extends BorderPane {
    ScenariosPage(RankingContext context, KeptModel kept) {
        getStyleClass().add("scenarios-page");
        setLeft(new KeptList(context, kept));
        setCenter(new ComparePane(context, kept, new CompareModel(context, kept)));
    }
}
