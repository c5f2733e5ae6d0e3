package atlas.ranking;

import atlas.state.Study;
import atlas.state.ViewState.Frame;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The names of the index view's pages. */
final class PageTabs extends HBox {
    PageTabs(RankingContext context) {
        getStyleClass().add("ranking-tabs");
        for (Study.Page page : Study.Page.values()) {
            getChildren().add(tab(context, page));
        }
        getChildren().addAll(gap(), choices(context));
    }

    // Where the window is narrow the choices are folded away, and somebody may look for them.
    private static Button choices(RankingContext context) {
        var navigator = context.navigator();
        var button = new Button();
        button.setId("choices");
        button.getStyleClass().add("quiet-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.textProperty().bind(context.messages().live("ranking.choices"));
        button.setOnAction(_ -> navigator.fold(Frame::withListFolded));
        button.visibleProperty().bind(navigator.part(s -> !s.frame().list()));
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    private static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
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
