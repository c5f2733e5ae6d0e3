package atlas.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/** Lines from where cities stand as published to where they stand now. */
final class Slopes extends Region {
    private static final PseudoClass RISE = PseudoClass.getPseudoClass("rise");
    private static final PseudoClass FALL = PseudoClass.getPseudoClass("fall");

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final List<javafx.scene.shape.Line> drawn = new ArrayList<>();

    Slopes() {
        getStyleClass().add("slopes");
        setMouseTransparent(true);
        setManaged(false);
    }

    /** Draws a line for each city that had a place. */
    void show(List<Line> lines, Columns columns, Optional<String> selected) {
        while (drawn.size() < lines.size()) {
            var line = new javafx.scene.shape.Line();
            line.getStyleClass().add("slope");
            line.setManaged(false);
            drawn.add(line);
            getChildren().add(line);
        }
        for (int i = 0; i < drawn.size(); i++) {
            var before = i < lines.size() ? lines.get(i).before() : Optional.empty();
            drawn.get(i).setVisible(before.isPresent() && columns.hasSlopes());
            if (before.isPresent()) {
                draw(drawn.get(i), lines.get(i), i, columns);
                drawn.get(i)
                        .pseudoClassStateChanged(
                                SELECTED, selected.equals(Optional.of(lines.get(i).cityId())));
            }
        }
    }

    private static void draw(javafx.scene.shape.Line drawn, Line line, int now, Columns columns) {
        int before = line.before().orElseThrow().rank() - 1;
        drawn.setStartX(columns.em() * 0.4);
        drawn.setEndX(columns.slopes() - columns.em() * 0.4);
        drawn.setStartY((before + 0.5) * columns.row());
        drawn.setEndY((now + 0.5) * columns.row());
        drawn.pseudoClassStateChanged(RISE, now < before);
        drawn.pseudoClassStateChanged(FALL, now > before);
    }
}
