package atlas.library.diagram;

import atlas.city.Diagram;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Rows of equal panels, one row leading to the next or only standing above it. */
final class RowsDrawing extends Drawing {
    private static final double NARROWEST = 9;
    private static final double ARROW = 2.2;

    /**
     * A row.
     *
     * @param slots the places of its parts; one that ends with a hyphen stands for all that begin
     *     so
     * @param leadsOn whether an arrow goes to the next row
     */
    record Row(List<String> slots, boolean leadsOn) {
        static Row of(String... slots) {
            return new Row(List.of(slots), false);
        }

        static Row leading(String... slots) {
            return new Row(List.of(slots), true);
        }
    }

    private record Filled(List<PartNode> parts, Arrow arrow, boolean leadsOn) {}

    private final List<Filled> rows = new ArrayList<>();
    private final int most;

    /**
     * @param most panels beside each other
     */
    RowsDrawing(Diagram diagram, Function<Diagram.Part, PartNode> node, int most, List<Row> plan) {
        super(diagram, node);
        this.most = most;
        for (Row row : plan) {
            var arrow = Arrow.pointed("line-strong");
            if (row.leadsOn()) {
                arrow(arrow);
            }
            var parts = row.slots().stream().flatMap(slot -> named(slot).stream()).toList();
            rows.add(new Filled(parts, arrow, row.leadsOn()));
        }
        rows.forEach(row -> row.parts().forEach(PartNode::numbered));
        fill();
    }

    @Override
    double arrange(double width, Pen pen) {
        double y = 0;
        for (Filled row : rows) {
            y = row(row.parts(), width, y, pen);
            if (row.leadsOn()) {
                pen.draw(row.arrow(), width / 2, y + 0.2, width / 2, y + ARROW - 0.2);
                y += ARROW;
            } else {
                y += GAP;
            }
        }
        return y - GAP;
    }

    private List<PartNode> named(String slot) {
        return slot.endsWith("-") ? parts(slot) : find(slot).stream().toList();
    }

    /** Breaks into lines of equal panels and says where it ends. */
    private double row(List<PartNode> parts, double width, double top, Pen pen) {
        int columns = columns(parts.size(), width);
        double each = (width - (columns - 1) * GAP) / columns;
        double tall = pen.height(parts, each);
        double y = top;
        for (int at = 0; at < parts.size(); at += columns) {
            var line = parts.subList(at, Math.min(parts.size(), at + columns));
            for (int column = 0; column < line.size(); column++) {
                pen.put(line.get(column), column * (each + GAP), y, each, tall);
            }
            y += tall + GAP;
        }
        return y - GAP;
    }

    /** As many as fit, in lines as equal as can be. */
    private int columns(int parts, double width) {
        int fit = (int) Math.clamp((width + GAP) / (NARROWEST + GAP), 1, Math.min(parts, most));
        int lines = Math.ceilDiv(parts, fit);
        return Math.ceilDiv(parts, lines);
    }
}
