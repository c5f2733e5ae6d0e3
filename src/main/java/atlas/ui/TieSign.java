package atlas.ui;

import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Shape;

/**
 * How ties are drawn: each kind has a line of its own, so that nobody needs to tell colours apart.
 * The kinds are those of {@link atlas.city.Tie}; the style sheet knows them by their codes.
 */
public final class TieSign {
    private static final List<String> ORDER =
            List.of(
                    "sister-city",
                    "friendship-city",
                    "culture-city-of-east-asia-year",
                    "formal-cooperation",
                    "joint-project");

    private TieSign() {}

    /** Where a kind stands among the others, closest bond first; kinds nobody knows come last. */
    public static int rank(String kind) {
        int place = ORDER.indexOf(kind);
        return place < 0 ? ORDER.size() : place;
    }

    /** Makes lines look like a kind: the light edge, the line, and what is left open inside it. */
    public static void dress(String kind, Shape edge, Shape line, Shape core) {
        edge.getStyleClass().setAll("tie-edge");
        line.getStyleClass().setAll("tie-line", "tie-" + kind);
        core.getStyleClass().setAll("tie-core", "tie-core-" + kind);
    }

    /** A short piece of the line, to stand beside words. */
    public static Region sample(String kind) {
        return new Sample(kind);
    }

    private static final class Sample extends Region {
        private final List<Line> lines = List.of(new Line(), new Line(), new Line());

        Sample(String kind) {
            dress(kind, lines.get(0), lines.get(1), lines.get(2));
            getStyleClass().add("tie-sample");
            setMouseTransparent(true);
            getChildren().setAll(lines);
        }

        @Override
        protected void layoutChildren() {
            for (Line line : lines) {
                line.setEndX(getWidth());
                line.setStartY(getHeight() / 2);
                line.setEndY(getHeight() / 2);
            }
        }
    }
}
