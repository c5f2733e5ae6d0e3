package atlas.library.diagram;

import atlas.city.Diagram;
import atlas.state.Chapter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.VBox;

/**
 * The drawings of a chapter, one below the other. The chosen part is part of the view state: item
 * {@code shift/to-1} of a chapter is the part {@code to-1} of the diagram {@code shift}.
 */
public final class DiagramPage extends VBox {
    private static final String SEPARATOR = "/";

    private final List<DiagramView> views = new ArrayList<>();

    /**
     * @param diagrams all there are; those of the chapter are taken
     */
    public DiagramPage(Chapter chapter, List<Diagram> diagrams, DiagramContext context) {
        getStyleClass().add("diagram-page");
        for (String id : of(chapter)) {
            diagrams.stream()
                    .filter(d -> d.id().equals(id) && !d.parts().isEmpty())
                    .map(d ->
                            new DiagramView(
                                    d,
                                    context,
                                    slot ->
                                            context.navigator()
                                                    .point(chapter, id + SEPARATOR + slot)))
                    .forEach(views::add);
        }
        getChildren().addAll(views);
    }

    /**
     * Has drawings fit to what is seen at once, if they can.
     *
     * @param height of what is seen of this page when it is scrolled to its head, in pixels
     */
    public void fit(double height) {
        views.forEach(view -> view.fit(height));
    }

    /** The ids of a chapter's diagrams, from the top. */
    public static List<String> of(Chapter chapter) {
        return switch (chapter) {
            case DEFINITION -> List.of("definition");
            case ELEMENTS -> List.of("elements");
            case INDICES -> List.of("indices");
            case SHIFT -> List.of("shift", "era", "crisis");
            case DEBATE -> List.of("debate");
            case SYSTEM -> List.of("system", "clusters");
            case MODELS -> List.of("models", "kanazawa", "goals", "osaka", "sapporo");
            case LESSONS -> List.of("lessons", "conclusions", "inclusion");
            case ASIA_PACIFIC -> List.of("asia-pacific");
            case ABOUT -> List.of("seeds");
            default -> List.of();
        };
    }

    /** Chooses the part that an item names, and hands back its diagram to bring it into view. */
    public Optional<DiagramView> show(Optional<String> item) {
        Optional<DiagramView> shown = Optional.empty();
        for (DiagramView view : views) {
            var slot = item.flatMap(i -> slot(i, view.diagram().id()));
            view.choose(slot);
            if (slot.isPresent()) {
                shown = Optional.of(view);
            }
        }
        return shown;
    }

    private static Optional<String> slot(String item, String diagram) {
        String beginning = diagram + SEPARATOR;
        return Optional.of(item)
                .filter(i -> i.startsWith(beginning))
                .map(i -> i.substring(beginning.length()));
    }
}
