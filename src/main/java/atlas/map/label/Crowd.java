package atlas.map.label;

import atlas.geo.Bounds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Rectangles that are taken, sorted into cells so that few need to be asked. */
final class Crowd {
    private static final double CELL = 64;

    private final Map<Long, List<Bounds>> cells = new HashMap<>();

    void add(Bounds taken) {
        cellsOf(
                taken,
                cell -> {
                    cells.computeIfAbsent(cell, _ -> new ArrayList<>()).add(taken);
                    return false;
                });
    }

    boolean covers(Bounds wanted) {
        return cellsOf(
                wanted,
                cell -> cells.getOrDefault(cell, List.of()).stream().anyMatch(wanted::overlaps));
    }

    /**
     * Square pixels of what is taken that a rectangle would cover; what is taken twice counts so.
     */
    double covered(Bounds wanted) {
        var met = new HashSet<Bounds>();
        cellsOf(
                wanted,
                cell -> {
                    met.addAll(cells.getOrDefault(cell, List.of()));
                    return false;
                });
        return met.stream().mapToDouble(taken -> shared(taken, wanted)).sum();
    }

    private static double shared(Bounds one, Bounds other) {
        double width = Math.min(one.right(), other.right()) - Math.max(one.left(), other.left());
        double height = Math.min(one.bottom(), other.bottom()) - Math.max(one.top(), other.top());
        return Math.max(0, width) * Math.max(0, height);
    }

    private static boolean cellsOf(Bounds area, Predicate<Long> test) {
        for (long column = cell(area.left()); column <= cell(area.right()); column++) {
            for (long row = cell(area.top()); row <= cell(area.bottom()); row++) {
                if (test.test(Cells.key(column, row))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static long cell(double pixels) {
        return (long) Math.floor(pixels / CELL);
    }
}
