package atlas.library.diagram;

import atlas.city.Diagram;
import java.util.List;
import java.util.function.Function;
import javafx.scene.layout.Region;

/** Frames within frames: the world's network, the region's, the nation's. */
final class NestDrawing extends Drawing {
    private final List<String> frames;
    private final List<Region> boxes;
    private final List<String> core;

    /**
     * @param frames places from the outermost inwards; the last one holds the core
     * @param core places that stand beside each other inside
     */
    NestDrawing(
            Diagram diagram,
            Function<Diagram.Part, PartNode> node,
            List<String> frames,
            List<String> core) {
        super(diagram, node);
        this.frames = frames;
        this.core = core;
        boxes = frames.stream().map(NestDrawing::box).toList();
        fill(boxes.toArray(Region[]::new));
    }

    private static Region box(String slot) {
        var box = new Region();
        box.getStyleClass().addAll("nest-box", "nest-" + slot);
        box.setMouseTransparent(true);
        return box;
    }

    @Override
    double arrange(double width, Pen pen) {
        return frame(0, 0, 0, width, pen);
    }

    private double frame(int depth, double x, double y, double width, Pen pen) {
        if (depth == frames.size()) {
            return core(x, y, width, pen);
        }
        double inner = width - 2 * GAP;
        var label = part(frames.get(depth));
        double height = pen.height(label, inner);
        pen.put(label, x + GAP, y + GAP, inner, height);
        double end = frame(depth + 1, x + GAP, y + 2 * GAP + height, inner, pen) + GAP;
        pen.put(boxes.get(depth), x, y, width, end - y);
        return end;
    }

    private double core(double x, double y, double width, Pen pen) {
        double each = (width - (core.size() - 1) * GAP) / core.size();
        var parts = core.stream().map(this::part).toList();
        double height = pen.height(parts, each);
        for (int column = 0; column < parts.size(); column++) {
            pen.put(parts.get(column), x + column * (each + GAP), y, each, height);
        }
        return y + height;
    }
}
