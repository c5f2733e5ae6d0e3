package atlas.present;

import atlas.state.tour.Tour;
import atlas.ui.Messages;
import java.util.ArrayList;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The open tour: what it is good for, how to present it, and its steps. */
final class TourPage extends ScrollPane {
    private final PresentContext context;
    private final Tours tours;
    private final Messages messages;
    private final VBox content = new VBox();
    private Optional<String> shown = Optional.empty();

    TourPage(PresentContext context, Tours tours) {
        this.context = context;
        this.tours = tours;
        messages = context.messages();
        setId("tour-page");
        getStyleClass().add("tour-page");
        content.getStyleClass().add("tour-content");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setContent(content);
    }

    void show(Tour tour) {
        var nodes = new ArrayList<Node>();
        nodes.add(line(messages.text(tour.title()), "tour-title"));
        nodes.add(line(facts(tour), "muted"));
        String aim = messages.text(tour.aim());
        if (!aim.isBlank()) {
            nodes.add(line(aim, "tour-aim"));
        }
        nodes.add(acts());
        for (int i = 0; i < tour.steps().size(); i++) {
            nodes.add(new StepRow(context, tour, i));
        }
        content.getChildren().setAll(nodes);
        if (!shown.equals(Optional.of(tour.id()))) {
            shown = Optional.of(tour.id());
            setVvalue(0);
        }
    }

    private String facts(Tour tour) {
        int steps = tour.steps().size();
        return tour.minutes() > 0
                ? messages.text("present.facts", steps, tour.minutes())
                : messages.text("present.steps", steps);
    }

    private FlowPane acts() {
        var start = button("present-start", "present.start", () -> tours.present(false));
        start.getStyleClass().add("accent");
        var acts = new FlowPane(start);
        acts.getStyleClass().add("tour-acts");
        return acts;
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
