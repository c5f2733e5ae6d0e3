package atlas.profile;

import atlas.city.Source;
import atlas.state.Navigator;
import atlas.state.ViewState;
import atlas.ui.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The seven indices of a city, in the panel that tells most of it or another one it is in. */
public final class IndexSection extends VBox {
    private final IndexContext context;
    private Optional<IndexBoard> board = Optional.empty();
    private int shown;

    /**
     * Follows the language and the highlighted axis for as long as it stands in a scene.
     *
     * @param trail leads from an index to what speaks for it
     * @param openSource shows a source that the user asked for
     */
    public IndexSection(
            IndexData data,
            Messages messages,
            Navigator navigator,
            Trail trail,
            Consumer<Source> openSource) {
        this.context = new IndexContext(data, messages, navigator, trail, openSource);
        getStyleClass().add("index-section");
        var inScene = sceneProperty().map(_ -> true).orElse(false);
        var _ = messages.languageProperty().when(inScene).subscribe(_ -> build());
        var _ =
                navigator
                        .part(ViewState::axis)
                        .when(inScene)
                        .subscribe(axis -> board.ifPresent(b -> b.highlight(axis)));
        context.navigator().now().axis().ifPresent(a -> board.ifPresent(b -> b.open(a)));
    }

    /** Brings the row of the highlighted axis into view. */
    void reveal() {
        context.navigator().now().axis().ifPresent(a -> board.ifPresent(b -> b.open(a)));
    }

    private void build() {
        List<IndexData.Standing> standings = context.data().standings();
        getChildren().clear();
        if (standings.isEmpty()) {
            getChildren().addAll(absence());
            return;
        }
        if (standings.size() > 1) {
            getChildren().add(switcher(standings));
        }
        show(standings.get(shown));
    }

    private void show(IndexData.Standing standing) {
        var next = new IndexBoard(context, standing);
        board.ifPresent(getChildren()::remove);
        board = Optional.of(next);
        getChildren().add(next);
        next.highlight(context.navigator().now().axis());
    }

    private Node switcher(List<IndexData.Standing> standings) {
        var group = new ToggleGroup();
        var row = new FlowPane();
        row.getStyleClass().add("index-panels");
        for (int each = 0; each < standings.size(); each++) {
            int which = each;
            IndexData.Standing standing = standings.get(each);
            var button = new ToggleButton(panelName(standing));
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.getStyleClass().add("index-panel");
            button.setToggleGroup(group);
            button.setSelected(each == shown);
            button.setOnAction(_ -> {
                button.setSelected(true);
                shown = which;
                show(standing);
            });
            row.getChildren().add(button);
        }
        return row;
    }

    private String panelName(IndexData.Standing standing) {
        return context.messages()
                .text(
                        "index.panel",
                        context.messages().text(standing.panel().name()),
                        standing.panel().cityIds().size());
    }

    /** A city outside every panel: what that means, which panels there are, what could be done. */
    private List<Label> absence() {
        var paragraphs = new ArrayList<Label>();
        Messages messages = context.messages();
        String city = messages.text(context.city().name().common());
        paragraphs.add(Labels.wrapping(messages.text("index.none", city), "heading"));
        paragraphs.add(Labels.wrapping(messages.text("index.none.why"), "index-paragraph"));
        context.data()
                .panels()
                .forEach(p ->
                        paragraphs.add(
                                Labels.wrapping(
                                        messages.text(
                                                "index.none.panel",
                                                messages.text(p.name()),
                                                p.cityIds().size(),
                                                messages.text(p.description())),
                                        "index-panel-note")));
        paragraphs.add(Labels.wrapping(messages.text("index.none.what-next"), "index-paragraph"));
        return paragraphs;
    }
}
