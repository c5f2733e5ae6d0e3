package atlas.ranking;

import atlas.index.Weights;
import atlas.state.ViewState;
import atlas.state.ViewState.Frame;
import atlas.ui.Command;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** All cities ranked, the weights above them, and what the selected city owes its place to. */
final class RankingPage extends BorderPane {
    private final RankingContext context;
    private final RankingModel model;
    private final RankTable table;
    private final WeightBar weights;

    RankingPage(RankingContext context, RankingModel model) {
        this.context = context;
        this.model = model;
        table = new RankTable(context, model);
        weights = new WeightBar(context, model);
        getStyleClass().add("ranking-page");
        var scroll = new ScrollPane(table);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("rank-scroll");
        var heads = new RankHeads(context, weights, table);
        var middle = new BorderPane(scroll);
        middle.setTop(new VBox(says(), heads, new Nobody(context, model)));
        setCenter(middle);
        var verdict = new CityVerdict(context, model);
        setRight(verdict);
        RankingPane.fold(context, Frame::panel, verdict);
        var _ =
                context.navigator()
                        .part(ViewState::city)
                        .subscribe(
                                (_, _) -> table.selected().ifPresent(row -> reveal(scroll, row)));
    }

    List<Command> rowCommands() {
        return table.commands();
    }

    List<Command> weightCommands() {
        return weights.commands();
    }

    // Only as far as needed, so that rows stay under the pointer.
    private static void reveal(ScrollPane scroll, Bounds row) {
        double seen = scroll.getViewportBounds().getHeight();
        double room = scroll.getContent().getLayoutBounds().getHeight() - seen;
        double top = scroll.getVvalue() * room;
        if (room > 0 && row.getMinY() < top) {
            scroll.setVvalue(row.getMinY() / room);
        } else if (room > 0 && row.getMaxY() > top + seen) {
            scroll.setVvalue((row.getMaxY() - seen) / room);
        }
    }

    private Region says() {
        var sentence = new Label();
        sentence.setWrapText(true);
        sentence.getStyleClass().addAll("ranking-says", "serif");
        var words = new StudyWords(context);
        var _ = model.computed().subscribe(_ -> sentence.setText(words.sentence(model)));
        var _ =
                context.messages()
                        .languageProperty()
                        .subscribe((_, _) -> sentence.setText(words.sentence(model)));
        var _ =
                context.navigator()
                        .part(s -> s.study().sort())
                        .subscribe((_, _) -> sentence.setText(words.sentence(model)));
        var row = new HBox(sentence, acts());
        HBox.setHgrow(sentence, javafx.scene.layout.Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        row.getStyleClass().add("ranking-line");
        return row;
    }

    private Region acts() {
        var equal = new Button();
        equal.setId("weights-equal");
        equal.getStyleClass().add("quiet-button");
        equal.setMinWidth(USE_PREF_SIZE);
        equal.textProperty().bind(context.messages().live("ranking.weights.equal"));
        equal.setOnAction(_ ->
                model.weigh(
                        new Weights(
                                context.navigator().now().study().scenario().weights().indicators(),
                                java.util.Map.of())));
        var _ =
                context.navigator()
                        .part(s -> s.study().scenario().weights().indices())
                        .subscribe(weights -> equal.setDisable(weights.isEmpty()));
        return equal;
    }
}
