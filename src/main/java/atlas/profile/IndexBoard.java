package atlas.profile;

import atlas.city.Dimension;
import atlas.index.Score;
import atlas.index.Strengths;
import atlas.narrative.StrengthsSentence;
import atlas.ui.RadarChart;
import atlas.ui.RadarData;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A city in one panel: the radar, what it means, and the table that it was drawn from. */
final class IndexBoard extends VBox {
    private static final PseudoClass HIGHLIGHTED = PseudoClass.getPseudoClass("highlighted");

    private static final int MOST = 3;

    private final IndexContext context;
    private final IndexData.Standing standing;
    private final RadarChart radar;
    private final SortedMap<Integer, Disclosure> rows = new TreeMap<>();
    private Optional<Integer> opened = Optional.empty();

    IndexBoard(IndexContext context, IndexData.Standing standing) {
        this.context = context;
        this.standing = standing;
        this.radar =
                new RadarChart(
                        context.messages(), new RadarChart.Gestures(this::point, this::open));
        getStyleClass().add("index-board");
        radar.show(radarData());
        getChildren().addAll(standing.computed() > 0 ? radar : nothing(), caption());
        strengths().ifPresent(getChildren()::add);
        getChildren().add(table());
    }

    /** Marks an axis and its row, or none. */
    void highlight(Optional<Integer> axis) {
        radar.highlight(axis);
        rows.forEach((number, row) ->
                row.pseudoClassStateChanged(HIGHLIGHTED, axis.equals(Optional.of(number))));
    }

    /** Opens the rows behind an axis and keeps it marked. */
    void open(int axis) {
        opened = Optional.of(axis);
        context.navigator().highlight(opened);
        Optional.ofNullable(rows.get(axis))
                .ifPresent(row -> {
                    row.expand(true);
                    Scrolling.reveal(row);
                });
    }

    private void point(Optional<Integer> axis) {
        context.navigator().highlight(axis.or(() -> opened));
    }

    /** An empty radar would only look broken. */
    private Node nothing() {
        String city = context.messages().text(context.city().name().common());
        return Labels.wrapping(context.messages().text("index.nothing", city), "index-nothing");
    }

    /** The best and worst indicators in a sentence; nothing where none can be compared. */
    private Optional<Node> strengths() {
        var messages = context.messages();
        String said =
                new StrengthsSentence(messages.language(), messages::text)
                        .of(
                                messages.text(context.city().name().common()),
                                messages.text(standing.panel().name()),
                                Strengths.of(standing.scores(), standing.city(), MOST));
        return Optional.of(said)
                .filter(s -> !s.isEmpty())
                .map(s -> Labels.wrapping(s, "index-strengths"));
    }

    private Node table() {
        var maker = new DimensionRow(context, standing);
        var table = new VBox(maker.overall());
        table.getStyleClass().add("index-table");
        for (Dimension dimension : context.data().dimensions()) {
            Disclosure row = maker.of(dimension);
            follow(row, dimension.number());
            rows.put(dimension.number(), row);
            table.getChildren().add(row);
        }
        if (maker.hasContext()) {
            table.getChildren().add(maker.background());
        }
        return table;
    }

    private void follow(Disclosure row, int number) {
        row.header().setOnMouseEntered(_ -> point(Optional.of(number)));
        row.header().setOnMouseExited(_ -> point(Optional.empty()));
        var _ =
                row.header()
                        .focusedProperty()
                        .subscribe((_, focused) -> {
                            point(focused ? Optional.of(number) : Optional.empty());
                        });
    }

    private Node caption() {
        var words = new IndexCaption(context, standing);
        var how = new Hyperlink(context.messages().text("index.how"));
        var text = new Text(words.paragraph());
        text.getStyleClass().add("index-caption-text");
        var caption = new VBox(new TextFlow(text, how));
        caption.getStyleClass().add("index-caption");
        var method = steps(words.method());
        how.setOnAction(_ -> {
            if (!caption.getChildren().remove(method)) {
                caption.getChildren().add(method);
            }
        });
        return caption;
    }

    private static Node steps(List<String> steps) {
        var list = new VBox();
        list.getStyleClass().add("index-method");
        for (String step : steps) {
            list.getChildren().add(Labels.wrapping(step, "index-step"));
        }
        return list;
    }

    private RadarData radarData() {
        var axes =
                context.data().dimensions().stream()
                        .map(d ->
                                new RadarData.Axis(
                                        context.messages().text(d.shortName()),
                                        standing.scores().median(d.number())))
                        .toList();
        var spokes = standing.city().indices().stream().map(IndexBoard::spoke).toList();
        String city = context.messages().text(context.city().name().common());
        String panel = context.messages().text(standing.panel().name());
        return new RadarData(panel, axes, List.of(new RadarData.Series(city, spokes)));
    }

    private static RadarData.Spoke spoke(Score score) {
        return new RadarData.Spoke(score.value(), score.present(), score.defined());
    }
}
