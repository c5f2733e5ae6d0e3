package atlas.out;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.text.Text;

/** The lines of a text of the scene, as they are broken there. */
final class TextLines {
    private TextLines() {}

    /**
     * One line.
     *
     * @param x of its first letter, in the coordinates of the text
     * @param y of its base line
     */
    record Line(String text, double x, double y, double width) {}

    static List<Line> of(Text text) {
        var lines = new ArrayList<Line>();
        var first = text.getLayoutBounds();
        String words = text.getText();
        double ascent = text.getBaselineOffset();
        for (var line : text.getLayoutInfo().getTextLines(false)) {
            String said = words.substring(line.start(), Math.min(line.end(), words.length()));
            var box = line.bounds();
            if (!said.isBlank()) {
                double down =
                        box.getMinY() - text.getLayoutInfo().getLogicalBounds(false).getMinY();
                lines.add(
                        new Line(
                                said.stripTrailing(),
                                first.getMinX() + box.getMinX(),
                                first.getMinY() + down + ascent,
                                box.getWidth()));
            }
        }
        return lines;
    }
}
