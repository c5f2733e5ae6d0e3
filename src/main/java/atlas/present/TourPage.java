package atlas.present;

import atlas.state.tour.Tour;
import atlas.ui.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The open tour: what it is good for, how to present it, and its steps. An own one is written. */
final class TourPage extends ScrollPane {
    private final PresentContext context;
    private final Tours tours;
    private final Author author;
    private final TourFiles files;
    private final Messages messages;
    private final VBox content = new VBox();
    private final VBox givenActs = new VBox();
    private final VBox ownActs = new VBox();
    private final Label told = new Label();
    private final TourEditor editor;
    private Optional<String> shown = Optional.empty();

    TourPage(PresentContext context, Tours tours, Author author, TourFiles files) {
        this.context = context;
        this.tours = tours;
        this.author = author;
        this.files = files;
        messages = context.messages();
        editor = new TourEditor(context, tours, author, ownActs);
        setId("tour-page");
        getStyleClass().add("tour-page");
        content.getStyleClass().add("tour-content");
        told.setId("tour-told");
        told.setWrapText(true);
        told.setMinHeight(USE_PREF_SIZE);
        told.getStyleClass().add("muted");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setContent(content);
        var _ =
                sceneProperty()
                        .flatMap(Scene::focusOwnerProperty)
                        .subscribe(focused -> reveal(focused));
    }

    /** Where an own tour is written. */
    TourEditor editor() {
        return editor;
    }

    void show(Tour tour) {
        boolean other = !shown.equals(Optional.of(tour.id()));
        if (other) {
            tell("");
        }
        if (tours.isOwn(tour)) {
            showActs(tour, true);
            editor.show(tour);
            put(List.of(editor));
        } else {
            put(given(tour));
        }
        if (other) {
            shown = Optional.of(tour.id());
            setVvalue(0);
        }
    }

    /** What comes into focus comes into sight, as soon as it has its place. */
    private void reveal(@Nullable Node focused) {
        if (focused != null) {
            context.background().later(() -> bringIntoSight(focused));
        }
    }

    private void bringIntoSight(Node node) {
        boolean within =
                Stream.<Node>iterate(node, n -> n != null, Node::getParent)
                        .anyMatch(content::equals);
        double seen = getViewportBounds().getHeight();
        double hidden = content.getHeight() - seen;
        if (!within || hidden <= 0) {
            return;
        }
        var place = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double lowest = place.getMaxY() - seen;
        double highest = Math.max(lowest, place.getMinY());
        setVvalue(Math.clamp(getVvalue() * hidden, Math.min(lowest, highest), highest) / hidden);
    }

    private List<Node> given(Tour tour) {
        var nodes = new ArrayList<Node>();
        nodes.add(line(messages.text(tour.title()), "tour-title"));
        nodes.add(line(facts(tour), "muted"));
        String aim = messages.text(tour.aim());
        if (!aim.isBlank()) {
            nodes.add(line(aim, "tour-aim"));
        }
        showActs(tour, false);
        nodes.add(givenActs);
        for (int i = 0; i < tour.steps().size(); i++) {
            nodes.add(new StepRow(context, tours, tour, i));
        }
        return nodes;
    }

    private void put(List<Node> nodes) {
        if (!content.getChildren().equals(nodes)) {
            content.getChildren().setAll(nodes);
        }
    }

    private String facts(Tour tour) {
        int steps = tour.steps().size();
        return tour.minutes() > 0
                ? messages.text("present.facts", steps, tour.minutes())
                : messages.text("present.steps", steps);
    }

    private void showActs(Tour tour, boolean own) {
        var acts = own ? ownActs : givenActs;
        var focused = acts.lookupAll(".button").stream().filter(Node::isFocused).findFirst();
        var start = button("present-start", "present.start", () -> tours.present(false));
        start.getStyleClass().add("accent");
        start.setDisable(tour.steps().isEmpty());
        String copies = own ? "own.copy" : "own.adapt";
        var buttons =
                new FlowPane(
                        start,
                        button(
                                "present-handout",
                                "present.handout",
                                () -> context.papers().tour().accept(tour)),
                        button("own-copy", copies, () -> copy(tour)),
                        button("own-save", "own.save", () -> files.save(this, tour, this::tell)));
        if (own) {
            buttons.getChildren()
                    .add(button("own-remove", "own.remove", () -> author.remove(tour)));
        }
        buttons.getStyleClass().add("tour-acts");
        var nodes = new ArrayList<Node>();
        nodes.add(buttons);
        if (!own) {
            nodes.add(line(messages.text("own.given"), "muted"));
        }
        Told.gaps(messages, tour, tours.whole(tour))
                .map(text -> line(text, "step-gap"))
                .ifPresent(nodes::add);
        nodes.add(told);
        acts.getChildren().setAll(nodes);
        focused.ifPresent(before ->
                Optional.ofNullable(acts.lookup("#" + before.getId()))
                        .ifPresent(Node::requestFocus));
    }

    private void copy(Tour tour) {
        author.copy(tour);
        editor.takeFocus();
    }

    private void tell(String sentence) {
        told.setText(sentence);
        told.setVisible(!sentence.isEmpty());
        told.setManaged(!sentence.isEmpty());
    }

    private Button button(String id, String key, Runnable act) {
        var button = new Button(messages.text(key));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }

    private static Label line(String words, String style) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
