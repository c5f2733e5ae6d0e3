package atlas.library.diagram;

import atlas.city.Diagram;
import atlas.ui.Words;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * A diagram with its title, and beside it what its chosen part means; below it where the width does
 * not allow that. In the language of the moment in which it is made.
 */
public final class DiagramView extends Region {
    private static final double BESIDE_EMS = 58;
    private static final double READING_EMS = 22;
    private static final double GAP_EMS = 1.8;

    private final Diagram diagram;
    private final Drawing drawing;
    private final PartReading reading;
    private final VBox top = new VBox();

    /**
     * @param chosen is told the slot of a part that was clicked; a part that is chosen already
     *     stays so
     */
    public DiagramView(Diagram diagram, DiagramContext context, Consumer<String> chosen) {
        this.diagram = diagram;
        drawing = new Drawings(context).draw(diagram, part -> explained(part, context, chosen));
        reading = new PartReading(context);
        getStyleClass().add("diagram");
        setId("diagram-" + diagram.id());
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(context.messages().text(diagram.title()));
        var title = Words.heading(context.messages().text(diagram.title()), 2);
        title.getChildren().addAll(context.marks(diagram.seedFacts()));
        var note = Words.line(context.messages().text(diagram.note()), "muted", "small");
        top.getChildren().addAll(title, note);
        top.getStyleClass().add("diagram-top");
        getChildren().addAll(top, drawing, reading);
        choose(Optional.empty());
    }

    /** Which diagram it is. */
    public Diagram diagram() {
        return diagram;
    }

    /** Marks a part and shows what it means; a slot that is not there chooses nothing. */
    public void choose(Optional<String> slot) {
        var part = slot.flatMap(diagram::part);
        drawing.mark(part.map(Diagram.Part::slot));
        part.ifPresentOrElse(reading::show, () -> reading.show(diagram));
    }

    /**
     * Has the drawing fit to what is seen at once, if it can.
     *
     * @param height of the page from here on, in pixels; told anew whenever the page is laid out
     */
    void fit(double height) {
        drawing.fit(height - drawing.getLayoutY());
    }

    private static PartNode explained(
            Diagram.Part part, DiagramContext context, Consumer<String> chosen) {
        var node = new PartNode(part, context.messages(), chosen);
        part.concepts().stream()
                .findFirst()
                .flatMap(context.theory()::concept)
                .map(concept -> context.messages().text(concept.definition()))
                .ifPresent(node::explain);
        return node;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return BESIDE_EMS * drawing.em();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = width < 0 ? prefWidth(-1) : width;
        double gap = GAP_EMS * drawing.em();
        double head = top.prefHeight(inner) + gap / 2;
        double drawn = drawing.prefHeight(drawn(inner));
        double read = reading.prefHeight(read(inner));
        return snapSizeY(head + (beside(inner) ? Math.max(drawn, read) : drawn + gap + read));
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double gap = GAP_EMS * drawing.em();
        double head = snapSizeY(top.prefHeight(width));
        double y = snapPositionY(head + gap / 2);
        double drawn = drawn(width);
        double tall = snapSizeY(drawing.prefHeight(drawn));
        double read = read(width);
        top.resizeRelocate(0, 0, width, head);
        drawing.resizeRelocate(0, y, drawn, tall);
        if (beside(width)) {
            reading.resizeRelocate(drawn + gap, y, read, reading.prefHeight(read));
        } else {
            reading.resizeRelocate(0, y + tall + gap, read, reading.prefHeight(read));
        }
    }

    private boolean beside(double width) {
        return width >= BESIDE_EMS * drawing.em();
    }

    private double drawn(double width) {
        return beside(width) ? width - read(width) - GAP_EMS * drawing.em() : width;
    }

    private double read(double width) {
        return beside(width) ? READING_EMS * drawing.em() : width;
    }
}
