package atlas.present.paper;

import atlas.state.tour.Step;
import atlas.ui.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/** The steps of a tour, each to be left out or not. */
final class StepChoice extends VBox {
    private final Messages messages;
    private final List<CheckBox> boxes = new ArrayList<>();
    private final IntegerProperty count = new SimpleIntegerProperty();
    private List<Step> steps = List.of();

    StepChoice(Messages messages) {
        this.messages = messages;
        getStyleClass().add("handout-steps");
    }

    /** All of these, chosen. */
    void show(List<Step> steps) {
        this.steps = steps;
        boxes.clear();
        for (int at = 0; at < steps.size(); at++) {
            boxes.add(box(at + 1, steps.get(at)));
        }
        getChildren().setAll(boxes);
        count();
    }

    private CheckBox box(int number, Step step) {
        var box = new CheckBox();
        box.setId("handout-step-" + number);
        box.setSelected(true);
        box.setWrapText(true);
        box.textProperty()
                .bind(
                        messages.languageProperty()
                                .map(language -> name(number, step, new Speech(language))));
        box.setOnAction(_ -> count());
        return box;
    }

    private static String name(int number, Step step, Speech speech) {
        var title = step.words().title();
        return PaperLanguages.isSilent(title)
                ? speech.text("paper.step", number)
                : speech.text("paper.step-named", number, speech.in(title));
    }

    private void count() {
        count.set((int) boxes.stream().filter(CheckBox::isSelected).count());
    }

    /** Whether none is chosen. */
    BooleanBinding empty() {
        return Bindings.equal(count, 0);
    }

    /** Those chosen, with their numbers in the tour. */
    List<PhotoWalk.Numbered> chosen() {
        var chosen = new ArrayList<PhotoWalk.Numbered>();
        for (int at = 0; at < boxes.size(); at++) {
            if (boxes.get(at).isSelected()) {
                chosen.add(new PhotoWalk.Numbered(at + 1, steps.get(at)));
            }
        }
        return chosen;
    }
}
