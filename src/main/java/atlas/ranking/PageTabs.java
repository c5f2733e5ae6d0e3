package atlas.ranking;

import atlas.state.Study;
import java.util.Locale;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

/** The names of the index view's pages. */
final class PageTabs extends HBox {
    PageTabs(RankingContext context) {
        getStyleClass().add("ranking-tabs");
        for (Study.Page page : Study.Page.values()) {
            getChildren().add(tab(context, page));
        }
    }

    private static ToggleButton tab(RankingContext context, Study.Page page) {
        String name = page.name().toLowerCase(Locale.ROOT);
        var tab = new ToggleButton();
        tab.setId("page-" + name);
        tab.getStyleClass().add("tab-button");
        tab.setMinWidth(USE_PREF_SIZE);
        tab.textProperty().bind(context.messages().live("ranking.page." + name));
        var navigator = context.navigator();
        var _ = navigator.part(s -> s.study().page()).subscribe(p -> tab.setSelected(p == page));
        tab.setOnAction(_ -> {
            tab.setSelected(true);
            navigator.study(page);
        });
        return tab;
    }
}
