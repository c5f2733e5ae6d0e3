package atlas.library;

import atlas.library.diagram.DiagramPage;
import atlas.state.Chapter;
import atlas.ui.Words;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A chapter that is read from top to bottom. */
final class Column implements Leaf {
    private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");

    private final Lectern lectern;
    private final ScrollPane scroll = new ScrollPane();
    private final VBox lines = new VBox();
    private final DiagramPage drawings;
    private final Map<String, Node> items = new LinkedHashMap<>();
    private Optional<Node> wanted = Optional.empty();
    private Optional<Led> led = Optional.empty();

    /** What was led to, and how the page stood then. */
    private record Led(Node node, double at, double height) {}

    /** Begins with the title, the sentence that leads into the chapter, and its drawings. */
    Column(Lectern lectern, Chapter chapter) {
        this.lectern = lectern;
        String word = Chapters.word(chapter);
        var title = Words.line(lectern.say("library.chapter." + word), "library-title");
        title.getStyleClass().add("library-title-line");
        var lead = Words.line(lectern.say("library.lead." + word), "muted", "library-lead");
        lead.getStyleClass().add("library-lead-line");
        lines.getStyleClass().addAll("library-column", "library-" + word);
        drawings =
                new DiagramPage(
                        chapter, lectern.shelf().theory().diagrams(), lectern.drawingTools());
        lines.getChildren().addAll(title, lead);
        // What the atlas is comes before the documents from which it started.
        if (chapter != Chapter.ABOUT) {
            draw();
        }
        scroll.setContent(lines);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("library-scroll");
        var _ = scroll.viewportBoundsProperty().subscribe((_, _) -> revealWanted());
        var _ = scroll.viewportBoundsProperty().subscribe((_, _) -> fitDrawings());
        var _ = drawings.boundsInParentProperty().subscribe((_, _) -> fitDrawings());
        var _ = lines.heightProperty().subscribe((_, _) -> stay());
    }

    /** Adds its drawings here. */
    final Column draw() {
        if (!drawings.getChildren().isEmpty()) {
            lines.getStyleClass().add("library-drawn");
            lines.getChildren().add(drawings);
        }
        return this;
    }

    Column add(Node... nodes) {
        lines.getChildren().addAll(nodes);
        return this;
    }

    Column add(Collection<? extends Node> nodes) {
        lines.getChildren().addAll(nodes);
        return this;
    }

    /** Something that a link can lead to by one of these names, unless they are taken. */
    Column item(List<String> ids, Node node) {
        node.getStyleClass().add("library-item");
        ids.forEach(id -> items.putIfAbsent(id, node));
        return add(node);
    }

    Column heading(String words) {
        return add(Words.heading(words, 2));
    }

    @Override
    public Region node() {
        return scroll;
    }

    @Override
    public void show(Optional<String> item) {
        items.values().forEach(node -> node.pseudoClassStateChanged(POINTED, false));
        Optional<Node> pointed = item.flatMap(id -> Optional.ofNullable(items.get(id)));
        pointed.ifPresent(node -> node.pseudoClassStateChanged(POINTED, true));
        // A drawing in which a part was clicked stays where it is.
        Optional<Node> drawn = drawings.show(item).map(view -> view);
        wanted = drawn.or(() -> pointed).filter(node -> !Pages.shows(scroll, node));
        revealWanted();
    }

    /** Not while the page is being laid out: it would not be heard. */
    private void fitDrawings() {
        lectern.context()
                .background()
                .later(() -> {
                    double seen = scroll.getViewportBounds().getHeight();
                    drawings.fit(seen - drawings.getLayoutY());
                });
    }

    /** Before the page has a size there is no place to scroll to. */
    private void revealWanted() {
        if (wanted.isPresent() && scroll.getViewportBounds().getHeight() > 1) {
            lectern.context().background().later(this::reveal);
        }
    }

    private void reveal() {
        led = Optional.empty();
        wanted.ifPresent(node -> {
            Pages.lead(scroll, lines, node);
            led = Optional.of(new Led(node, scroll.getVvalue(), lines.getHeight()));
        });
        wanted = Optional.empty();
    }

    /** In another size of type all stands elsewhere; what was led to comes to the head again. */
    private void stay() {
        led.filter(l -> l.at() == scroll.getVvalue() && l.height() != lines.getHeight())
                .ifPresent(l -> {
                    led = Optional.empty();
                    wanted = Optional.of(l.node());
                    revealWanted();
                });
    }

    @Override
    public void turn(boolean onward) {
        Pages.turn(scroll, onward);
    }
}
