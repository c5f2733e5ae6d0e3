package atlas.profile;

import atlas.city.Dimension;
import atlas.index.Scenario;
import atlas.index.Score;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The rows of the index table: the whole, seven indices, and what is only context. */
record DimensionRow(IndexContext context, IndexData.Standing standing) {
    private static final String NONE = "–";

    /** The overall score; it opens nothing. */
    Node overall() {
        Score score = standing.city().overall();
        Node below =
                score.value().isPresent()
                        ? detail(score, "index.coverage", standing.overallScores())
                        : reason(context.words().overallReason(score, scenario()));
        var row = summary(context.messages().text("index.overall"), score, below);
        row.getStyleClass().add("index-overall");
        return row;
    }

    /** One index; opens to its indicators. */
    Disclosure of(Dimension dimension) {
        int number = dimension.number();
        Score score = standing.city().index(number);
        String name = context.messages().text(dimension.name());
        Node below =
                score.value().isPresent()
                        ? detail(score, "index.coverage.indicators", standing.indexScores(number))
                        : reason(context.words().reason(score, scenario()));
        String title = context.messages().text("index.numbered", number, name);
        return new Disclosure(
                summary(title, score, below), spoken(name, score), () -> evidence(number));
    }

    /** Indicators that belong to no index. */
    Disclosure background() {
        String name = context.messages().text("index.context");
        var title = Labels.wrapping(name, "index-name");
        return new Disclosure(title, name, () -> evidence(0));
    }

    boolean hasContext() {
        return !context.data().unscored(standing, 0).isEmpty();
    }

    private static VBox summary(String name, Score score, Node below) {
        var title = new HBox(Labels.wrapping(name, "index-name"), spacer(), value(score));
        title.getStyleClass().add("index-title");
        var row = new VBox(title, below);
        row.getStyleClass().add("index-summary");
        return row;
    }

    private static Node reason(String words) {
        return Labels.wrapping(words, "index-reason");
    }

    private Scenario scenario() {
        return standing.scores().scenario();
    }

    private Node detail(Score score, String coverage, List<Double> all) {
        var strip = PlaceStrip.ofScores(all, score.value().getAsDouble());
        score.place().ifPresent(p -> strip.setAccessibleText(context.words().place(p)));
        HBox.setHgrow(strip, Priority.ALWAYS);
        String known = context.messages().text(coverage, score.present(), score.defined());
        var detail = new HBox(Labels.whole(known, "index-place"), strip);
        score.place()
                .ifPresent(p ->
                        detail.getChildren()
                                .add(Labels.whole(context.words().place(p), "index-place")));
        detail.getStyleClass().add("index-standing");
        return detail;
    }

    private static Label value(Score score) {
        if (score.value().isEmpty()) {
            return Labels.whole(NONE, "index-gap");
        }
        return Labels.whole(IndexWords.score(score.value().getAsDouble()), "index-value");
    }

    private String spoken(String name, Score score) {
        if (score.value().isEmpty()) {
            String reason = context.words().reason(score, scenario());
            return context.messages().text("index.spoken", name, NONE, reason);
        }
        String known =
                context.messages()
                        .text("index.coverage.indicators", score.present(), score.defined());
        String detail =
                score.place()
                        .map(p ->
                                context.messages()
                                        .text("index.detail", context.words().place(p), known))
                        .orElse(known);
        String value = IndexWords.score(score.value().getAsDouble());
        return context.messages().text("index.spoken", name, value, detail);
    }

    private Node evidence(int number) {
        var rows = new VBox();
        rows.getStyleClass().add("index-evidence");
        standing.city()
                .indicatorsOf(number)
                .forEach(i -> rows.getChildren().add(IndicatorRow.scored(context, standing, i)));
        var unscored = context.data().unscored(standing, number);
        if (number > 0 && !unscored.isEmpty()) {
            String heading = context.messages().text("index.unscored");
            rows.getChildren().add(Labels.wrapping(heading, "index-unscored"));
        }
        unscored.forEach(u -> rows.getChildren().add(IndicatorRow.unscored(context, standing, u)));
        var witnesses =
                new WitnessBlock(
                        context.data().dossier(), number, context.messages(), context.trail());
        if (!witnesses.isEmpty()) {
            rows.getChildren().add(witnesses);
        }
        return rows;
    }

    private static Region spacer() {
        var spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        return spacer;
    }
}
