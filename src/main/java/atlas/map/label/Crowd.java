package atlas.map.label;

import atlas.geo.Bounds;
import java.util.ArrayList;
import java.util.HashMap;
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
