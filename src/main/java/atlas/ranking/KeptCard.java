package atlas.ranking;

import atlas.narrative.Departures;
import atlas.state.KeptScenario;
import atlas.state.ScenarioJson;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** A scenario that is kept: its name, in what it departs, and what can be done with it. */
final class KeptCard extends VBox {
    private final RankingContext context;
    private final KeptModel kept;
    private final KeptScenario scenario;

    KeptCard(RankingContext context, KeptModel kept, KeptScenario scenario) {
        this.context = context;
        this.kept = kept;
        this.scenario = scenario;
        getStyleClass().add("kept-card");
        show();
    }

    KeptScenario scenario() {
        return scenario;
    }

    private void show() {
        var name = label(scenario.name(), "strong");
        getChildren().setAll(name, label(when(), "muted", "small"), label(says(), "small"), acts());
    }

    private String when() {
        var words = new StudyWords(context);
        var day =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(context.messages().language().locale())
                        .withZone(ZoneId.systemDefault());
        return text(
                "scenarios.when", words.panel(scenario.panel()), day.format(scenario.changed()));
    }

    private String says() {
        return switch (scenario.content()) {
            case ScenarioJson.Whole whole ->
                    new Departures(context.messages()::text).sentence(whole.scenario());
            case ScenarioJson.Newer newer -> text("scenarios.newer", newer.format());
            case ScenarioJson.Damaged _ -> text("scenarios.damaged");
        };
    }

    private FlowPane acts() {
        var acts = new FlowPane();
        acts.getStyleClass().add("kept-acts");
        if (scenario.content() instanceof ScenarioJson.Whole) {
            acts.getChildren().add(button("scenarios.apply", () -> kept.apply(scenario)));
        }
        acts.getChildren()
                .addAll(
                        button("scenarios.rename", this::rename),
                        button("scenarios.remove", () -> kept.remove(scenario)));
        return acts;
    }

    private void rename() {
        var field =
                new NameField(
                        key -> text(key),
                        name -> !name.equals(scenario.name()) && kept.find(name).isPresent(),
                        false,
                        name -> kept.rename(scenario, name));
        field.field().setText(scenario.name());
        field.field().setAccessibleText(text("scenarios.name"));
        field.confirmButton().setText(text("scenarios.rename"));
        field.addEventFilter(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (key.getCode() == KeyCode.ESCAPE) {
                        show();
                        key.consume();
                    }
                });
        getChildren().setAll(field);
        field.field().requestFocus();
        field.field().selectAll();
    }

    private Button button(String key, Runnable action) {
        var button = new Button(text(key));
        button.getStyleClass().addAll("quiet-button", "small");
        button.setAccessibleText(text("scenarios.act", button.getText(), scenario.name()));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private String text(String key, Object... arguments) {
        return context.messages().text(key, arguments);
    }

    static Label label(String text, String... styles) {
        var label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add("kept-line");
        label.getStyleClass().addAll(styles);
        return label;
    }
}
