package atlas.map;

import atlas.geo.Bounds;
import atlas.geo.Point;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/** Finds where in a window nothing stands. */
final class Clearing {
    private Clearing() {}

    /**
     * The nearest point that is free, with a margin around it; the same one where none is.
     *
     * @param taken what stands in the window
     */
    static Point nearest(Point at, Bounds window, List<Bounds> taken, double margin) {
        Bounds inner = window.grown(-margin);
        List<Bounds> walls = taken.stream().map(part -> part.grown(margin)).toList();
        double[] rows =
                places(at.y(), inner.top(), inner.bottom(), walls, Bounds::top, Bounds::bottom);
        // The nearest free point stands where it is or against a wall, in each direction.
        return DoubleStream.of(
                        places(
                                at.x(),
                                inner.left(),
                                inner.right(),
                                walls,
                                Bounds::left,
                                Bounds::right))
                .boxed()
                .flatMap(x -> DoubleStream.of(rows).mapToObj(y -> new Point(x, y)))
                .filter(point -> walls.stream().noneMatch(wall -> isInside(wall, point)))
                .min((one, other) -> Double.compare(distance(at, one), distance(at, other)))
                .orElse(at);
    }

    private static double[] places(
            double at,
            double least,
            double most,
            List<Bounds> walls,
            ToDoubleFunction<Bounds> start,
            ToDoubleFunction<Bounds> end) {
        var sides =
                walls.stream()
                        .flatMapToDouble(
                                w -> DoubleStream.of(start.applyAsDouble(w), end.applyAsDouble(w)))
                        .filter(side -> side >= least && side <= most);
        double here = Math.clamp(at, least, Math.max(least, most));
        return DoubleStream.concat(DoubleStream.of(here), sides).toArray();
    }

    private static boolean isInside(Bounds wall, Point point) {
        return point.x() > wall.left()
                && point.x() < wall.right()
                && point.y() > wall.top()
                && point.y() < wall.bottom();
    }

    private static double distance(Point one, Point other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y());
    }
}
