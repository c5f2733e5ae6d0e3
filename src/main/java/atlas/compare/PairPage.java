package atlas.compare;

import atlas.city.Language;
import atlas.state.Background;
import atlas.state.Names;
import atlas.state.Settings;
import atlas.ui.Messages;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Consumer;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** Two cities, row by row: the heads stay, the rows scroll. */
final class PairPage extends BorderPane {
    private final Background background;
    private final Messages messages;
    private final Settings settings;
    private final PairHead head;
    private final VBox rows = new VBox();
    private final ScrollPane scroll = new ScrollPane(rows);
    private final MapsPart maps;
    private final List<Part> parts;
    private final Queue<Part> waiting = new ArrayDeque<>();
    private Optional<Sight> shown = Optional.empty();

    /** What is shown, and in which words: the same is not shown twice. */
    private record Sight(Pair pair, Language language, Names names) {}

    /**
     * @param choose offers other cities for a side
     */
    PairPage(CompareContext context, Consumer<Place> choose) {
        background = context.background();
        messages = context.messages();
        settings = context.settings();
        maps = new MapsPart(context);
        parts = Parts.all(context, maps);
        head = new PairHead(context, parts, this::reveal, choose);
        rows.getStyleClass().add("compare-rows");
        parts.forEach(part -> rows.getChildren().add(part.node()));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("compare-scroll");
        var _ = scroll.vvalueProperty().subscribe(_ -> mark());
        var _ = rows.heightProperty().subscribe(_ -> mark());
        setTop(head);
        setCenter(scroll);
    }

    /** Shows a pair: at once what is seen first, the rest after it, part by part. */
    void show(Pair pair) {
        var sight = new Sight(pair, messages.language(), settings.names().get());
        if (shown.equals(Optional.of(sight))) {
            return;
        }
        boolean other = shown.filter(s -> Pair.sameCities(s.pair(), pair)).isEmpty();
        shown = Optional.of(sight);
        head.show(pair);
        waiting.clear();
        waiting.addAll(parts);
        fill(sight, 2);
        if (other) {
            scroll.setVvalue(0);
        }
    }

    /** Both cities on maps. */
    MapsPart maps() {
        return maps;
    }

    boolean isComplete() {
        return waiting.isEmpty() && parts.stream().allMatch(Part::isComplete);
    }

    private void fill(Sight sight, int howMany) {
        for (int done = 0; done < howMany && !waiting.isEmpty(); done++) {
            waiting.remove().show(sight.pair());
        }
        if (!waiting.isEmpty()) {
            background.later(() -> {
                if (shown.equals(Optional.of(sight))) {
                    fill(sight, 1);
                }
            });
        }
    }

    /** In view is the last part that begins in the upper third of what is seen. */
    private void mark() {
        double seen = scroll.getViewportBounds().getHeight();
        // At the very top it is the first, however short that is.
        double line = scroll.getVvalue() == 0 ? 0 : scroll.getVvalue() * beyond() + seen / 3;
        Part here = parts.getFirst();
        for (Part part : parts) {
            if (part.node().getBoundsInParent().getMinY() <= line) {
                here = part;
            }
        }
        head.mark(here);
    }

    private double beyond() {
        return Math.max(0, rows.getHeight() - scroll.getViewportBounds().getHeight());
    }

    private void reveal(Part part) {
        double beyond = beyond();
        if (beyond > 0) {
            scroll.setVvalue(Math.min(1, part.node().getBoundsInParent().getMinY() / beyond));
        }
    }
}
