package atlas.profile;

import atlas.city.Confidence;
import atlas.city.GeoLevel;
import atlas.city.Indicator;
import atlas.city.Observation;
import atlas.city.Source;
import atlas.index.IndicatorScore;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** One indicator of a city: raw value, what it was made from, its place and its source. */
final class IndicatorRow extends VBox {
    private static final Set<GeoLevel> THE_CITY_ITSELF =
            EnumSet.of(GeoLevel.MUNICIPALITY, GeoLevel.CITY);

    private final IndexContext context;
    private final IndexData.Standing standing;
    private final IndexWords words;

    private IndicatorRow(IndexContext context, IndexData.Standing standing, Indicator indicator) {
        this.context = context;
        this.standing = standing;
        this.words = context.words();
        getStyleClass().add("indicator");
        var name = Labels.wrapping(context.messages().text(indicator.name()), "indicator-name");
        name.setTooltip(new Tooltip(context.messages().text(indicator.definition())));
        getChildren().add(name);
    }

    /** An indicator that enters the scores, or would if it were known. */
    static IndicatorRow scored(
            IndexContext context, IndexData.Standing standing, IndicatorScore score) {
        var row = new IndicatorRow(context, standing, score.indicator());
        score.observation().ifPresent(o -> row.observed(score.indicator(), o));
        if (score.value().isEmpty()) {
            row.getChildren()
                    .add(Labels.wrapping(row.words.reason(score.reason()), "indicator-gap"));
        }
        score.place()
                .ifPresent(place ->
                        row.getChildren().add(2, row.standing(score, row.words.place(place))));
        return row;
    }

    /** An indicator that is only shown. */
    static IndicatorRow unscored(
            IndexContext context, IndexData.Standing standing, IndexData.Unscored shown) {
        var row = new IndicatorRow(context, standing, shown.indicator());
        row.observed(shown.indicator(), shown.observation());
        return row;
    }

    private void observed(Indicator indicator, Observation observation) {
        getChildren().add(amount(indicator, observation));
        observation
                .count()
                .map(c -> words.count(c, indicator.denominator()))
                .ifPresent(c -> getChildren().add(Labels.wrapping(c, "indicator-detail")));
        getChildren().add(marks(observation));
        if (!observation.note().isEmpty()) {
            String note = context.messages().text("index.note", observation.note());
            getChildren().add(Labels.wrapping(note, "indicator-detail"));
        }
        getChildren().add(source(observation));
    }

    private Node amount(Indicator indicator, Observation observation) {
        IndexWords.Amount amount = words.amount(observation.value(), indicator.unit());
        var number = new Text(amount.number());
        number.getStyleClass().add("indicator-value");
        var unit = new Text(amount.unit());
        unit.getStyleClass().add("indicator-unit");
        return new TextFlow(number, unit);
    }

    private Node standing(IndicatorScore score, String place) {
        var strip =
                new PlaceStrip(
                        standing.rawValues(score.indicator().id()),
                        score.observation().orElseThrow().value(),
                        score.indicator().direction() < 0);
        strip.setAccessibleText(place);
        HBox.setHgrow(strip, Priority.ALWAYS);
        var row =
                new HBox(
                        strip,
                        Labels.whole(place, "indicator-place"),
                        Labels.whole(
                                score.value().isPresent()
                                        ? IndexWords.score(score.value().getAsDouble())
                                        : "",
                                "indicator-score"));
        row.getStyleClass().add("indicator-standing");
        return row;
    }

    private Node marks(Observation observation) {
        Optional<Integer> usual = standing.usualYear(observation.indicatorId());
        boolean asUsual = usual.isEmpty() || usual.get() == observation.year();
        boolean itself = THE_CITY_ITSELF.contains(observation.level());
        var marks = new FlowPane();
        marks.getStyleClass().add("indicator-marks");
        marks.getChildren()
                .addAll(
                        mark(words.year(observation.year(), usual), asUsual),
                        mark(words.level(observation, context.city()), itself));
        if (observation.confidence() != Confidence.HIGH) {
            marks.getChildren()
                    .add(
                            mark(
                                    context.messages()
                                            .name("index.confidence", observation.confidence()),
                                    false));
        }
        return marks;
    }

    private Node source(Observation observation) {
        Optional<Source> source = context.source(observation.sourceId());
        if (source.isEmpty()) {
            return Labels.wrapping(context.messages().text("index.no-source"), "indicator-detail");
        }
        Source known = source.get();
        var link = new Hyperlink(context.messages().text("index.source", known.title()));
        link.getStyleClass().add("indicator-source");
        link.setWrapText(true);
        link.setOnAction(_ -> context.openSource().accept(known));
        return link;
    }

    private static Label mark(String text, boolean ordinary) {
        return Labels.wrapping(text, ordinary ? "indicator-fact" : "indicator-mark");
    }
}
