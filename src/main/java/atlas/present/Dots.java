package atlas.present;

import atlas.ui.Messages;
import atlas.ui.Veil;
import java.util.ArrayList;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** How far the tour has come: a dot for each step, that of now filled; a click leads there. */
final class Dots extends HBox {
    private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");
    private static final PseudoClass TOLD = PseudoClass.getPseudoClass("told");

    private final Presenter presenter;
    private final Messages messages;
    private final ObservableValue<Veil> veil;
    private final Label count = new Label();
    private String shown = "";

    Dots(
            Presenter presenter,
            Messages messages,
            ObservableValue<Veil> veil,
            ObservableValue<String> typed) {
        this.veil = veil;
        this.presenter = presenter;
        this.messages = messages;
        getStyleClass().add("show-dots");
        setId("show-dots");
        setAccessibleRole(AccessibleRole.TEXT);
        count.getStyleClass().add("show-count");
        count.setMinWidth(USE_PREF_SIZE);
        var _ = presenter.show().subscribe(_ -> show(typed.getValue()));
        var _ = messages.languageProperty().subscribe((_, _) -> show(typed.getValue()));
        var _ = typed.subscribe((_, now) -> show(now));
    }

    private void show(String typed) {
        presenter
                .show()
                .get()
                .ifPresent(show -> {
                    make(show);
                    int steps = show.tour().steps().size();
                    for (int i = 0; i < steps; i++) {
                        getChildren().get(i).pseudoClassStateChanged(NOW, i == show.at());
                        getChildren().get(i).pseudoClassStateChanged(TOLD, i < show.at());
                    }
                    String words = messages.text("show.step", show.at() + 1, steps);
                    setAccessibleText(words);
                    count.setText(typed.isEmpty() ? words : messages.text("show.goto", typed));
                });
    }

    private void make(Show show) {
        String key = show.tour().id() + show.tour().steps().size();
        if (!key.equals(shown)) {
            shown = key;
            var nodes = new ArrayList<Node>();
            for (int i = 0; i < show.tour().steps().size(); i++) {
                nodes.add(dot(i));
            }
            nodes.add(count);
            getChildren().setAll(nodes);
        }
    }

    private Region dot(int step) {
        var dot = new Region();
        dot.getStyleClass().add("show-dot");
        dot.setOnMouseClicked(click -> {
            click.consume();
            presenter.jump(step);
        });
        var tip = new Tooltip();
        tip.setOnShowing(_ ->
                tip.setText(
                        presenter
                                .show()
                                .get()
                                .map(show -> show.tour().steps().get(step).words().title())
                                .map(title -> veil.getValue().over(messages.text(title)))
                                .orElse("")));
        Tooltip.install(dot, tip);
        return dot;
    }
}
