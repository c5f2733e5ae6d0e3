package atlas.ranking;

import atlas.city.Indicator;
import atlas.city.IndicatorRole;
import atlas.index.Scenario;
import java.util.function.UnaryOperator;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.DoubleSpinnerValueFactory;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * An indicator: whether it is used, how much it weighs in its index, and what is compared of it.
 */
final class IndicatorRow extends VBox {
    private static final PseudoClass OUT = PseudoClass.getPseudoClass("out");
    private static final double MOST = 5;
    private static final double STEP = 0.5;

    private final RankingContext context;
    private final RankingModel model;
    private final Indicator indicator;
    private final CheckBox used = new CheckBox();
    private final Spinner<Double> weight =
            new Spinner<>(new DoubleSpinnerValueFactory(0, MOST, 1, STEP));
    private final Label share = new Label();
    private final Label note = new Label();
    private boolean following;

    IndicatorRow(RankingContext context, RankingModel model, Indicator indicator) {
        this.context = context;
        this.model = model;
        this.indicator = indicator;
        setId("use-" + indicator.id());
        getStyleClass().add("indicator-row");
        used.setWrapText(true);
        used.setMaxWidth(Double.MAX_VALUE);
        weight.getStyleClass().addAll(Spinner.STYLE_CLASS_SPLIT_ARROWS_HORIZONTAL, "part-weight");
        share.getStyleClass().addAll("small", "muted", "part-share");
        note.getStyleClass().addAll("small", "muted", "part-note");
        note.setWrapText(true);
        note.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(note, Priority.ALWAYS);
        note.managedProperty().bind(note.textProperty().isNotEmpty());
        var line = new HBox(weight, share, note);
        line.getStyleClass().add("indicator-line");
        getChildren().setAll(used, line);
        used.setOnAction(_ -> use(used.isSelected()));
        var _ = weight.valueProperty().subscribe((_, value) -> weigh(value));
    }

    /**
     * Follows the scenario.
     *
     * @param sum of the weights used in its index
     * @param counted whether its counts are compared
     */
    void show(Scenario scenario, double sum, boolean counted) {
        following = true;
        var messages = context.messages();
        boolean chosen = Choosing.uses(scenario.selection(), indicator);
        double weighs = scenario.weights().of(indicator);
        String name = messages.text(indicator.name());
        used.setText(name);
        used.setSelected(chosen);
        weight.getValueFactory().setValue(weighs);
        weight.setDisable(!chosen);
        weight.getEditor().setAccessibleText(messages.text("indicators.weight", name));
        weight.setAccessibleText(messages.text("indicators.weight", name));
        share.setText(
                chosen
                        ? new RankWords(context).percent(sum > 0 ? weighs / sum : 0)
                        : messages.text("indicators.out"));
        note.setText(note(scenario, chosen, counted));
        pseudoClassStateChanged(OUT, !chosen || weighs == 0);
        following = false;
    }

    private String note(Scenario scenario, boolean chosen, boolean counted) {
        var basis = scenario.selection().basis();
        if (chosen && basis != atlas.index.Basis.AS_DEFINED && !counted) {
            return context.messages().text("indicators.defined." + RankWords.code(basis));
        }
        return indicator.role() == IndicatorRole.SUPPLEMENTARY
                ? context.messages().text("indicators.supplementary")
                : "";
    }

    private void use(boolean chosen) {
        var all = model.measures().indicators();
        change(s -> s.withSelection(Choosing.with(s.selection(), all, indicator, chosen)));
    }

    private void weigh(double value) {
        if (!following) {
            change(s -> s.withWeights(Choosing.weighing(s.weights(), indicator.id(), value)));
        }
    }

    private void change(UnaryOperator<Scenario> change) {
        context.navigator().study(s -> s.withScenario(change.apply(s.scenario())));
    }
}
