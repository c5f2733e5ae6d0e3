package atlas.present;

import atlas.state.tour.Step;
import atlas.state.tour.Tour;
import atlas.ui.Icon;
import atlas.ui.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * A step of an own tour: one line of it, and below, while it is set off, all that can be written
 * and done. It stays the same row wherever the step is moved.
 */
final class OwnStepRow extends VBox {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private final PresentContext context;
    private final Messages messages;
    private final Author author;
    private final Tours tours;
    private final String step;
    private final Label number = new Label();
    private final Label title = new Label();
    private final Label caption = new Label();
    private final Label gap = new Label();
    private final VBox body = new VBox();
    private final HBox grip = new HBox();
    private final Button retake;
    private final Button edit = new Button();
    private Optional<StepForm> form = Optional.empty();
    private Tour tour;

    OwnStepRow(PresentContext context, Tours tours, Author author, Tour tour, String step) {
        this.context = context;
        this.tours = tours;
        this.author = author;
        this.tour = tour;
        this.step = step;
        messages = context.messages();
        setId("step-" + step);
        getStyleClass().addAll("step-row", "own-step");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        number.getStyleClass().add("step-number");
        number.setMinWidth(USE_PREF_SIZE);
        title.getStyleClass().add("step-title");
        caption.getStyleClass().add("step-caption");
        grip.getStyleClass().add("step-grip");
        grip.getChildren().setAll(Icon.LIST.node(), number);
        gap.getStyleClass().add("step-gap");
        List.of(title, caption, gap)
                .forEach(label -> {
                    label.setWrapText(true);
                    label.setMinHeight(USE_PREF_SIZE);
                });
        body.getStyleClass().add("step-body");
        retake = button("own.step.retake", () -> author.retake(this.tour.id(), step));
        edit.getStyleClass().add("flat");
        edit.setMinWidth(USE_PREF_SIZE);
        edit.setOnAction(_ -> toggle());
        getChildren().setAll(head(), gap, caption, body);
        addEventHandler(KeyEvent.KEY_PRESSED, this::heed);
    }

    String step() {
        return step;
    }

    /** What is taken hold of to move the step. */
    Node grip() {
        return grip;
    }

    /** Shows the step as it is now. */
    void show(Tour tour, boolean here) {
        this.tour = tour;
        int at = at();
        Step now = tour.steps().get(at);
        pseudoClassStateChanged(HERE, here);
        number.setText(Integer.toString(at + 1));
        String called = Told.words(messages, now.words().title());
        title.setText(called.isBlank() ? messages.text("own.step.nameless") : called);
        caption.setText(Told.words(messages, now.words().caption()).replaceAll("\\s+", " "));
        edit.setText(messages.text(here ? "own.step.close" : "own.step.edit"));
        edit.setAccessibleText(messages.text("own.step.edit.spoken", at + 1));
        setAccessibleText(
                messages.text("own.step.spoken", at + 1, tour.steps().size(), title.getText()));
        if (here) {
            open();
        }
        form.ifPresent(f -> f.show(now));
        retake.setText(
                author.seen()
                        .map(seen -> messages.text("own.step.retake", seen))
                        .orElseGet(() -> messages.text("own.step.retake.nothing")));
        retake.setDisable(author.seen().isEmpty());
        var missing = Told.gap(messages, tours.whole(tour).of(step));
        gap.setText(missing.orElse(""));
        show(gap, missing.isPresent());
        show(caption, !here && !caption.getText().isBlank());
        show(body, here);
    }

    /** Puts the focus where writing goes on. */
    void takeFocus() {
        form.filter(_ -> isOpen()).ifPresentOrElse(StepForm::takeFocus, this::requestFocus);
    }

    boolean isOpen() {
        return getPseudoClassStates().contains(HERE);
    }

    private void write(String field, UnaryOperator<Step> change) {
        author.steps().write(tour.id(), step, field, change);
    }

    private int at() {
        return Revision.at(tour, step);
    }

    private void open() {
        if (form.isEmpty()) {
            var made = new StepForm(messages, this::write);
            form = Optional.of(made);
            body.getChildren().setAll(made, acts());
        }
    }

    /** Hidden, not taken away: the focus within would be lost. */
    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private HBox head() {
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        var from = button("present.from", () -> tours.present(tour, at()));
        from.getStyleClass().add("flat");
        var head = new HBox(grip, title, from, edit);
        head.getStyleClass().add("step-head");
        head.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.isStillSincePress()) {
                toggle();
            }
        });
        return head;
    }

    private FlowPane acts() {
        var acts =
                new FlowPane(
                        button("own.step.preview", () -> author.preview(tour, at())),
                        retake,
                        button("own.step.up", () -> moveBy(-1)),
                        button("own.step.down", () -> moveBy(1)),
                        button("own.step.duplicate", () -> author.duplicate(tour.id(), step)),
                        button("own.step.remove", () -> author.steps().remove(tour.id(), step)));
        acts.getStyleClass().add("step-acts");
        return acts;
    }

    private Button button(String key, Runnable act) {
        var button = new Button(messages.text(key));
        button.setId(key.replace('.', '-'));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }

    private void toggle() {
        Optional<String> next = isOpen() ? Optional.empty() : Optional.of(step);
        requestFocus();
        context.navigator().talk(talk -> talk.withTour(tour.id()).withStep(next));
        takeFocus();
    }

    private void moveBy(int places) {
        author.steps().move(tour.id(), step, at() + places);
    }

    private void heed(KeyEvent key) {
        boolean opens = key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE;
        if (opens && key.getTarget() == this && !key.isControlDown() && !key.isAltDown()) {
            toggle();
            key.consume();
        }
    }
}
