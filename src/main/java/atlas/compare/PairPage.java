package atlas.compare;

import atlas.state.Background;
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
    private final PairHead head;
    private final VBox rows = new VBox();
    private final ScrollPane scroll = new ScrollPane(rows);
    private final List<Part> parts;
    private final Queue<Part> waiting = new ArrayDeque<>();
    private Optional<Pair> shown = Optional.empty();

    /**
     * @param choose offers other cities for a side
     */
    PairPage(CompareContext context, Consumer<Place> choose) {
        background = context.background();
        parts = Parts.all(context);
        head = new PairHead(context, parts, this::reveal, choose);
        rows.getStyleClass().add("compare-rows");
        parts.forEach(part -> rows.getChildren().add(part.node()));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("compare-scroll");
        setTop(head);
        setCenter(scroll);
    }

    /** Shows a pair: at once what is seen first, the rest after it, part by part. */
    void show(Pair pair) {
        boolean other = shown.filter(s -> Pair.sameCities(s, pair)).isEmpty();
        shown = Optional.of(pair);
        head.show(pair);
        waiting.clear();
        waiting.addAll(parts);
        fill(pair, 2);
        if (other) {
            scroll.setVvalue(0);
        }
    }

    boolean isComplete() {
        return waiting.isEmpty() && parts.stream().allMatch(Part::isComplete);
    }

    private void fill(Pair pair, int howMany) {
        for (int done = 0; done < howMany && !waiting.isEmpty(); done++) {
            waiting.remove().show(pair);
        }
        if (!waiting.isEmpty()) {
            background.later(() -> {
                if (shown.equals(Optional.of(pair))) {
                    fill(pair, 1);
                }
            });
        }
    }

    private void reveal(Part part) {
        double beyond = rows.getHeight() - scroll.getViewportBounds().getHeight();
        if (beyond > 0) {
            scroll.setVvalue(Math.min(1, part.node().getBoundsInParent().getMinY() / beyond));
        }
    }
}
