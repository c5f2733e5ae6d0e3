package atlas.search;

import atlas.ui.Messages;
import atlas.ui.Tip;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;

/**
 * The field in the top bar. It looks like one and opens the palette, which lies over it; where the
 * bar is narrow, only the glass is left.
 */
public final class SearchButton extends Button {
    private static final double FULL_EM = 24;
    private static final double GLASS_EM = 2.4;

    /** The glass and the gaps inside. */
    private static final double SIGN_EM = 2.4;

    private final Messages messages;
    private final Label prompt = new Label();
    private final Label cap = new Label();

    /**
     * @param keys the keys that open it too, as they are read
     * @param open shows the palette
     */
    public SearchButton(Messages messages, String keys, Runnable open) {
        this.messages = messages;
        setId("search");
        getStyleClass().add("search-button");
        prompt.getStyleClass().add("search-prompt");
        prompt.setMaxWidth(Double.MAX_VALUE);
        prompt.setMinWidth(0);
        HBox.setHgrow(prompt, Priority.ALWAYS);
        cap.setText(keys);
        cap.getStyleClass().add("key-cap");
        cap.setMinWidth(USE_PREF_SIZE);
        var inside = new HBox(Sign.glass(), prompt, cap);
        inside.getStyleClass().add("search-inside");
        setGraphic(inside);
        Tip.on(this, messages.live("search.open").map(name -> name + "  " + keys));
        accessibleTextProperty().bind(messages.live("search.open"));
        setOnAction(_ -> open.run());
        var _ = widthProperty().subscribe(_ -> inside.setPrefWidth(room()));
        var _ = widthProperty().subscribe(_ -> say());
        var _ = prompt.fontProperty().subscribe(_ -> say());
        var _ = messages.languageProperty().subscribe(_ -> say());
        cap.visibleProperty().bind(widthProperty().map(width -> width.doubleValue() > narrow()));
    }

    /** As many words as there is room for. */
    private void say() {
        double left = room() - SIGN_EM * em() - cap.prefWidth(-1);
        prompt.setText(
                Stream.of("search.prompt", "search.prompt.short")
                        .map(messages::text)
                        .filter(words -> width(words) <= left)
                        .findFirst()
                        .orElse(""));
    }

    private double width(String words) {
        var measured = new Text(words);
        measured.setFont(prompt.getFont());
        return measured.getLayoutBounds().getWidth();
    }

    @Override
    protected double computeMinWidth(double height) {
        return em() * GLASS_EM;
    }

    @Override
    protected double computePrefWidth(double height) {
        return em() * FULL_EM;
    }

    private double room() {
        return Math.max(0, getWidth() - getInsets().getLeft() - getInsets().getRight());
    }

    private double narrow() {
        return em() * GLASS_EM * 3;
    }

    private double em() {
        return getFont().getSize();
    }
}
