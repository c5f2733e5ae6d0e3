package atlas.present;

import atlas.city.Bilingual;
import atlas.state.tour.Step;
import atlas.state.tour.Tour;
import atlas.ui.Messages;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A step in the list of its tour: its number, its words, and the way to present from here. */
final class StepRow extends HBox {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private final Messages messages;

    /**
     * @param at the step, from 0
     */
    StepRow(PresentContext context, Tours tours, Tour tour, int at) {
        messages = context.messages();
        Step step = tour.steps().get(at);
        setId("step-" + step.id());
        getStyleClass().add("step-row");
        pseudoClassStateChanged(
                HERE, context.navigator().now().talk().step().equals(Optional.of(step.id())));
        var number = new Label(Integer.toString(at + 1));
        number.getStyleClass().add("step-number");
        number.setMinWidth(USE_PREF_SIZE);
        var words = words(step.words());
        Told.gap(messages, tours.whole(tour).of(step.id()))
                .map(text -> label(text, "step-gap"))
                .ifPresent(words.getChildren()::add);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().setAll(number, words, from(tours, tour, at));
        setOnMouseClicked(
                _ -> context.navigator().talk(talk -> talk.withStep(Optional.of(step.id()))));
    }

    private Button from(Tours tours, Tour tour, int at) {
        var from = new Button(messages.text("present.from"));
        from.setMinWidth(USE_PREF_SIZE);
        from.getStyleClass().add("flat");
        from.setAccessibleText(messages.text("present.from.spoken", at + 1));
        from.setOnAction(_ -> tours.present(tour, at));
        return from;
    }

    private VBox words(Step.Words words) {
        var box = new VBox();
        box.getStyleClass().add("step-words");
        add(box, words.title(), "step-title");
        add(box, words.caption(), "step-caption");
        add(box, words.question(), "step-question");
        return box;
    }

    private void add(VBox box, Bilingual words, String style) {
        String text = messages.text(words);
        if (!text.isBlank()) {
            box.getChildren().add(label(text, style));
        }
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
