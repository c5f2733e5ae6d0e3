package atlas.present.teach;

import atlas.city.Bilingual;
import atlas.ui.Messages;
import atlas.ui.RadarChart;
import atlas.ui.RadarData;
import atlas.ui.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * A radar to be guessed, by sliders or on its axes; then the real one over it, and how far each
 * axis was off. What is guessed is dashed all along, what is real is solid.
 */
final class GuessCard extends VBox {
    private static final PseudoClass GUESSING = PseudoClass.getPseudoClass("guessing");

    private final Messages messages;
    private final RadarChart radar;
    private final GridPane grid = new GridPane();
    private final List<GuessRow> rows = new ArrayList<>();
    private final Label asks = line("guess-asks");
    private final Label about = line("muted");
    private final Label verdict = line("guess-verdict");
    private final Label sign = line("muted");
    private final Button reveal;
    private final Button again;
    private Answer answer;
    private Guess guess = Guess.NONE;
    private boolean revealed;
    private Optional<Bilingual> selected = Optional.empty();
    private Optional<Integer> dragged = Optional.empty();

    /**
     * @param answer for the first city
     * @param next asks for another
     */
    GuessCard(Messages messages, Answer answer, Runnable next) {
        this.messages = messages;
        this.answer = answer;
        radar = new RadarChart(messages, new RadarChart.Gestures(_ -> {}, _ -> {}));
        reveal = button("guess-reveal", "guess.reveal", this::reveal);
        again = button("guess-again", "guess.again", () -> ask(this.answer));
        reveal.getStyleClass().add("accent");
        getStyleClass().add("guess-card");
        radar.getStyleClass().add("guess-radar");
        grid.getStyleClass().add("guess-rows");
        sign.textProperty().bind(messages.live("guess.sign"));
        // The radar is drawn anew at every move; what the hand holds must stay.
        var veil = new Region();
        veil.setId("guess-veil");
        veil.setOnMousePressed(this::grasp);
        veil.setOnMouseDragged(this::pull);
        var right = new VBox(grid, verdict, sign);
        right.getStyleClass().add("guess-told");
        HBox.setHgrow(right, Priority.ALWAYS);
        var both = new HBox(new StackPane(radar, veil), right);
        both.getStyleClass().add("guess-both");
        about.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(about, Priority.ALWAYS);
        var acts = new HBox(reveal, again, button("guess-next", "guess.next", next), about);
        acts.getStyleClass().add("guess-acts");
        getChildren().setAll(asks, both, acts);
        Shown.follow(this, messages.languageProperty(), _ -> speak());
        ask(answer);
    }

    /** Asks for a city anew, with nothing guessed. */
    void ask(Answer answer) {
        this.answer = answer;
        guess = Guess.NONE;
        revealed = false;
        selected = Optional.empty();
        speak();
    }

    /** All of it in the language of the moment; what was guessed stays. */
    private void speak() {
        asks.setText(
                selected.map(other -> messages.text("guess.instead", messages.text(other), name()))
                        .orElseGet(() -> messages.text("guess.city", name())));
        about.setText(
                messages.text(
                        "guess.scores",
                        messages.text(answer.panel()),
                        messages.text(answer.published() ? "guess.published" : "guess.own")));
        fill();
        show();
    }

    /** Says that the guess is about another city than the one that is selected. */
    void instead(Bilingual selected) {
        this.selected = Optional.of(selected);
        speak();
    }

    private void fill() {
        rows.clear();
        grid.getChildren().clear();
        for (int axis = 0; axis < Guess.AXES; axis++) {
            int each = axis;
            String index = messages.text(answer.dimensions().get(axis).shortName());
            var row = new GuessRow(messages, axis, index, value -> guess(each, value));
            rows.add(row);
            grid.addRow(axis, row.nodes());
        }
    }

    private void reveal() {
        revealed = true;
        show();
        again.requestFocus();
    }

    private void guess(int axis, double value) {
        guess = guess.with(axis, value);
        show();
    }

    private void grasp(MouseEvent event) {
        dragged =
                revealed
                        ? Optional.empty()
                        : radar.geometry()
                                .map(g -> g.nearestAxis(new Point2D(event.getX(), event.getY())));
        pull(event);
    }

    private void pull(MouseEvent event) {
        dragged.ifPresent(axis ->
                radar.geometry()
                        .ifPresent(g ->
                                guess(
                                        axis,
                                        g.value(axis, new Point2D(event.getX(), event.getY())))));
    }

    private void show() {
        pseudoClassStateChanged(GUESSING, !revealed);
        radar.show(data());
        reveal.setDisable(revealed);
        again.setDisable(!revealed && guess.equals(Guess.NONE));
        verdict.setVisible(revealed);
        sign.setVisible(revealed);
        if (revealed) {
            tell(guess.against(answer.real()));
        } else {
            for (int axis = 0; axis < Guess.AXES; axis++) {
                rows.get(axis).ask(guess.values().get(axis));
            }
        }
    }

    private void tell(Guess.Outcome outcome) {
        int needed = answer.needed();
        for (int axis = 0; axis < Guess.AXES; axis++) {
            rows.get(axis)
                    .answer(
                            guess.values().get(axis),
                            outcome.differences().get(axis),
                            answer.scores().indices().get(axis),
                            needed,
                            outcome.farthest().equals(OptionalInt.of(axis)));
        }
        verdict.setText(verdict(outcome));
    }

    private String verdict(Guess.Outcome outcome) {
        if (!outcome.isCompared()) {
            return messages.text("guess.nothing");
        }
        if (outcome.farthest().isEmpty()) {
            return messages.text("guess.exact");
        }
        int axis = outcome.farthest().getAsInt();
        return messages.text(
                "guess.farthest",
                messages.text(answer.dimensions().get(axis).shortName()),
                GuessRow.signed(outcome.differences().get(axis).getAsInt()));
    }

    private RadarData data() {
        var axes =
                IntStream.range(0, Guess.AXES)
                        .mapToObj(a ->
                                new RadarData.Axis(
                                        messages.text(answer.dimensions().get(a).shortName()),
                                        OptionalDouble.empty()))
                        .toList();
        var guessed =
                new RadarData.Series(
                        messages.text("guess.name"),
                        guess.values().stream()
                                .map(v ->
                                        RadarData.Spoke.guess(
                                                v.stream().asDoubleStream().findFirst()))
                                .toList());
        var real =
                new RadarData.Series(
                        name(),
                        answer.scores().indices().stream()
                                .map(s -> new RadarData.Spoke(s.value(), s.present(), s.defined()))
                                .toList());
        return new RadarData(
                messages.text(answer.panel()),
                axes,
                revealed ? List.of(real, guessed) : List.of(guessed));
    }

    private String name() {
        return messages.text(answer.city().name().common());
    }

    private Button button(String id, String key, Runnable act) {
        var button = new Button();
        button.textProperty().bind(messages.live(key));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }

    private static Label line(String style) {
        var label = new Label();
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
