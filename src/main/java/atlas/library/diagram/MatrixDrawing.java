package atlas.library.diagram;

import atlas.city.Diagram;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Cities beside each other, compared row by row. */
final class MatrixDrawing extends Drawing {
    private static final double WIDE = 44;
    private static final double HEADS = 8;

    private final List<String> cities;
    private final List<String> rows;
    private final Map<String, Region> cityHeads;
    private final Map<String, Region> rowHeads;
    private final Map<String, Region> empty;

    /**
     * What stands at the edges and where there is nothing.
     *
     * @param city what heads the column of a city
     * @param row what a row is about, by its name
     * @param nothing stands in a cell for which the seed has no words
     */
    record Heads(Function<String, Region> city, Function<String, String> row, String nothing) {}

    /**
     * @param cities ids, from the left; a cell's slot is city-row
     * @param rows from the top
     */
    MatrixDrawing(
            Diagram diagram,
            Function<Diagram.Part, PartNode> node,
            List<String> cities,
            List<String> rows,
            Heads heads) {
        super(diagram, node);
        this.cities = cities;
        this.rows = rows;
        cityHeads = cities.stream().collect(Collectors.toMap(c -> c, heads.city()));
        rowHeads =
                rows.stream()
                        .collect(
                                Collectors.toMap(
                                        r -> r, r -> label(heads.row().apply(r), "drawing-head")));
        empty =
                rows.stream()
                        .flatMap(row -> cities.stream().map(city -> city + "-" + row))
                        .filter(slot -> find(slot).isEmpty())
                        .collect(
                                Collectors.toMap(
                                        slot -> slot, _ -> label(heads.nothing(), "part-nothing")));
        fill(
                Stream.of(cityHeads, rowHeads, empty)
                        .flatMap(nodes -> nodes.values().stream())
                        .toArray(Region[]::new));
    }

    private static Region label(String words, String styleClass) {
        var label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(styleClass);
        return label;
    }

    @Override
    double arrange(double width, Pen pen) {
        double left = width < WIDE ? 0 : HEADS + GAP;
        double gap = width < NARROW ? GAP / 3 : GAP;
        double each = (width - left - (cities.size() - 1) * gap) / cities.size();
        double y = line(cityHeads, cities, left, 0, each, pen);
        for (String row : rows) {
            y = row(row, width, y, each, pen);
        }
        return y - GAP;
    }

    /** The head of a row stands at its left, or above it where there is no room. */
    private double row(String row, double width, double top, double each, Pen pen) {
        var head = head(row);
        double left = width < WIDE ? 0 : HEADS + GAP;
        double y = top;
        if (left == 0) {
            y = pen.put(head, 0, y, width, pen.height(head, width)).getMaxY() + GAP / 4;
        }
        var cells = cities.stream().collect(Collectors.toMap(c -> c, c -> cell(c + "-" + row)));
        double end = line(cells, cities, left, y, each, pen);
        if (left > 0) {
            pen.put(head, 0, y, HEADS, end - GAP - y);
        }
        return end;
    }

    private double line(
            Map<String, Region> nodes,
            List<String> order,
            double left,
            double y,
            double each,
            Pen pen) {
        double height = pen.height(List.copyOf(nodes.values()), each);
        double x = left;
        double gap = left == 0 && each < NARROW / order.size() ? GAP / 3 : GAP;
        for (String key : order) {
            pen.put(Objects.requireNonNull(nodes.get(key)), x, y, each, height);
            x += each + gap;
        }
        return y + height + GAP;
    }

    private Region head(String row) {
        return Objects.requireNonNull(rowHeads.get(row));
    }

    private Region cell(String slot) {
        return find(slot)
                .<Region>map(part -> part)
                .orElseGet(() -> Objects.requireNonNull(empty.get(slot)));
    }
}
