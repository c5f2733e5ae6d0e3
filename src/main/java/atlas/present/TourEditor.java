package atlas.present;

import atlas.city.Language;
import atlas.state.tour.Tour;
import atlas.state.tour.TourJson;
import atlas.ui.Messages;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** An own tour, to be written. */
final class TourEditor extends VBox {
    private final PresentContext context;
    private final Messages messages;
    private final Tours tours;
    private final Author author;
    private final BilingualField title;
    private final BilingualField aim;
    private final NumberField minutes;
    private final Button capture = new Button();
    private final Label captureWhy = line("own.capture.why");
    private final Label none = line("own.none");
    private final VBox steps = new VBox();
    private final Map<String, OwnStepRow> rows = new HashMap<>();
    private final StepDrag drag;
    private Optional<Tour> shown = Optional.empty();
    private Language spoken;

    /**
     * @param acts what else can be done with the tour as a whole
     */
    TourEditor(PresentContext context, Tours tours, Author author, Node acts) {
        this.context = context;
        this.tours = tours;
        this.author = author;
        messages = context.messages();
        spoken = messages.language();
        getStyleClass().add("tour-editor");
        title =
                new BilingualField(
                        messages,
                        "own.title",
                        1,
                        TourJson.TITLE,
                        words -> write("title", t -> t.withTitle(words)));
        title.getStyleClass().add("own-title");
        aim =
                new BilingualField(
                        messages,
                        "own.aim",
                        2,
                        TourJson.TEXT,
                        words -> write("aim", t -> t.withAim(words)));
        minutes =
                new NumberField(
                        messages,
                        "own.minutes",
                        TourJson.MINUTES,
                        number -> write("minutes", t -> t.withMinutes(number)));
        capture.setId("own-capture");
        capture.setMinWidth(USE_PREF_SIZE);
        capture.setOnAction(_ -> capture());
        var capturing = new FlowPane(capture, captureWhy);
        capturing.getStyleClass().add("tour-acts");
        drag =
                new StepDrag(
                        steps,
                        (step, to) -> shown.ifPresent(t -> author.steps().move(t.id(), step, to)));
        getChildren().setAll(title, aim, minutes, acts, capturing, steps, none);
    }

    /** Shows a tour as it is now; what stays the same stays as it stands. */
    void show(Tour tour) {
        boolean same = shown.map(Tour::id).equals(Optional.of(tour.id()));
        if (!same || spoken != messages.language()) {
            rows.clear();
            steps.getChildren().clear();
        }
        spoken = messages.language();
        shown = Optional.of(tour);
        title.show(tour.title());
        aim.show(tour.aim());
        minutes.show(tour.minutes());
        capture.setText(
                author.seen()
                        .map(seen -> messages.text("own.capture", seen))
                        .orElseGet(() -> messages.text("own.capture.nothing")));
        capture.setDisable(author.seen().isEmpty());
        captureWhy.setText(messages.text("own.capture.why"));
        none.setText(messages.text("own.none"));
        none.setVisible(tour.steps().isEmpty());
        none.setManaged(tour.steps().isEmpty());
        showSteps(tour);
    }

    /** Puts the focus into the title. */
    void takeFocus() {
        title.takeFocus();
    }

    /** Moves the step that has the focus, or else the open one. */
    void move(int places) {
        row().ifPresent(row -> {
            var tour = shown.orElseThrow();
            author.steps().move(tour.id(), row.step(), Revision.at(tour, row.step()) + places);
        });
    }

    void preview() {
        row().ifPresent(row -> {
            var tour = shown.orElseThrow();
            author.preview(tour, Revision.at(tour, row.step()));
        });
    }

    void duplicate() {
        row().ifPresent(row -> author.duplicate(shown.orElseThrow().id(), row.step()));
    }

    /** Removes the step; the focus goes to its neighbour. */
    void remove() {
        row().ifPresent(row -> author.steps().remove(shown.orElseThrow().id(), row.step()));
    }

    private void capture() {
        shown.ifPresent(author::capture);
        row().ifPresent(OwnStepRow::takeFocus);
    }

    private void write(String field, UnaryOperator<Tour> change) {
        shown.ifPresent(tour -> author.steps().write(tour.id(), field, change));
    }

    /** Puts the focus on a step that something was done to. */
    void point(String step) {
        Optional.ofNullable(rows.get(step)).ifPresent(Node::requestFocus);
    }

    private void showSteps(Tour tour) {
        var focused = Optional.ofNullable(getScene()).map(Scene::getFocusOwner);
        var rowsBefore = List.copyOf(steps.getChildren());
        var open = context.navigator().now().talk().step();
        var now =
                tour.steps().stream()
                        .map(step -> rows.computeIfAbsent(step.id(), id -> row(tour, id)))
                        .toList();
        now.forEach(row -> row.show(tour, open.equals(Optional.of(row.step()))));
        if (!rowsBefore.equals(now)) {
            // Moving a row takes it out of the window for a moment, and the focus with it.
            var held = focused.flatMap(this::holder);
            steps.getChildren().setAll(now);
            rows.values().retainAll(now);
            held.ifPresent(row -> focusAgain(row, focused.orElseThrow(), rowsBefore.indexOf(row)));
        }
    }

    private void focusAgain(OwnStepRow held, Node focused, int before) {
        if (steps.getChildren().contains(held)) {
            focused.requestFocus();
        } else if (steps.getChildren().isEmpty()) {
            capture.requestFocus();
        } else {
            int near = Math.min(before, steps.getChildren().size() - 1);
            steps.getChildren().get(near).requestFocus();
        }
    }

    private OwnStepRow row(Tour tour, String step) {
        var row = new OwnStepRow(context, tours, author, tour, step);
        drag.lay(row, row.grip(), step);
        return row;
    }

    /** The row that has the focus, or else the open one. */
    private Optional<OwnStepRow> row() {
        return Optional.ofNullable(getScene())
                .map(Scene::getFocusOwner)
                .flatMap(this::holder)
                .or(() ->
                        context.navigator()
                                .now()
                                .talk()
                                .step()
                                .flatMap(step -> Optional.ofNullable(rows.get(step))));
    }

    private Optional<OwnStepRow> holder(Node node) {
        return Stream.<Node>iterate(node, n -> n != null, Node::getParent)
                .filter(OwnStepRow.class::isInstance)
                .map(OwnStepRow.class::cast)
                .findFirst();
    }

    private static Label line(String style) {
        var label = new Label();
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().addAll("muted", style.replace('.', '-'));
        return label;
    }
}
