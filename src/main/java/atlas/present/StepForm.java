package atlas.present;

import atlas.state.tour.Step;
import atlas.state.tour.TourJson;
import atlas.ui.Messages;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import javafx.scene.layout.VBox;

/** The words of a step, to be written, and its seconds. */
final class StepForm extends VBox {
    private static final int CAPTION_LINES = 4;
    private static final int QUESTION_LINES = 3;
    private static final int NOTE_LINES = 4;

    private final BilingualField title;
    private final BilingualField caption;
    private final BilingualField question;
    private final BilingualField notes;
    private final NumberField seconds;

    /**
     * @param write makes a change of a part of the step, such as {@code caption}
     */
    StepForm(Messages messages, BiConsumer<String, UnaryOperator<Step>> write) {
        getStyleClass().add("step-form");
        title =
                new BilingualField(
                        messages,
                        "own.step.title",
                        1,
                        TourJson.TITLE,
                        words ->
                                write.accept(
                                        "title", s -> s.withWords(s.words().withTitle(words))));
        caption =
                new BilingualField(
                        messages,
                        "own.step.caption",
                        CAPTION_LINES,
                        TourJson.TEXT,
                        words ->
                                write.accept(
                                        "caption", s -> s.withWords(s.words().withCaption(words))));
        question =
                new BilingualField(
                        messages,
                        "own.step.question",
                        QUESTION_LINES,
                        TourJson.TEXT,
                        words ->
                                write.accept(
                                        "question",
                                        s -> s.withWords(s.words().withQuestion(words))));
        notes =
                new BilingualField(
                        messages,
                        "own.step.notes",
                        NOTE_LINES,
                        TourJson.TEXT,
                        words ->
                                write.accept(
                                        "notes", s -> s.withWords(s.words().withNotes(words))));
        seconds =
                new NumberField(
                        messages,
                        "own.step.seconds",
                        Step.LONGEST,
                        number -> write.accept("seconds", s -> s.withSeconds(number)));
        getChildren().setAll(List.of(title, caption, question, notes, seconds));
    }

    void show(Step step) {
        title.show(step.words().title());
        caption.show(step.words().caption());
        question.show(step.words().question());
        notes.show(step.words().notes());
        seconds.show(step.seconds());
    }

    void takeFocus() {
        title.takeFocus();
    }
}
