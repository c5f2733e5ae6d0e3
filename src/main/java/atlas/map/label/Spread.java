package atlas.map.label;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Pushes signs that would cover each other apart, no farther than needed. */
public final class Spread {
    private static final int ROUNDS = 80;
    // Turns by this angle never line up.
    private static final double GOLDEN = Math.PI * (3 - Math.sqrt(5));

    private final double[] x;
    private final double[] y;
    private final int movable;
    private final double distance;

    private Spread(List<Dot> dots, List<Dot> fixed, double distance) {
        movable = dots.size();
        this.distance = distance;
        x = new double[movable + fixed.size()];
        y = new double[movable + fixed.size()];
        for (int i = 0; i < x.length; i++) {
            Dot dot = i < movable ? dots.get(i) : fixed.get(i - movable);
            x[i] = dot.x();
            y[i] = dot.y();
        }
    }

    /**
     * Where each dot comes to stand; the same input gives the same places.
     *
     * @param fixed dots that others keep away from but that stay
     * @param distance between the middles of two signs that just do not touch
     */
    public static Map<String, Dot> apart(List<Dot> dots, List<Dot> fixed, double distance) {
        var spread = new Spread(dots, fixed, distance);
        boolean moved = true;
        for (int round = 0; round < ROUNDS && moved; round++) {
            moved = spread.push();
        }
        var places = new HashMap<String, Dot>();
        for (int i = 0; i < dots.size(); i++) {
            String id = dots.get(i).id();
            places.put(id, new Dot(id, spread.x[i], spread.y[i]));
        }
        return places;
    }

    private boolean push() {
        boolean moved = false;
        for (int i = 0; i < movable; i++) {
            for (int k = i + 1; k < x.length; k++) {
                moved |= push(i, k);
            }
        }
        return moved;
    }

    private boolean push(int one, int other) {
        double right = x[one] - x[other];
        double down = y[one] - y[other];
        double between = Math.hypot(right, down);
        if (between >= distance - 0.01) {
            return false;
        }
        if (between < 0.01) {
            right = Math.cos(one * GOLDEN);
            down = Math.sin(one * GOLDEN);
            between = 1;
        }
        double share = other < movable ? 0.5 : 1;
        double way = (distance - Math.hypot(x[one] - x[other], y[one] - y[other])) / between;
        x[one] += right * way * share;
        y[one] += down * way * share;
        if (other < movable) {
            x[other] -= right * way * share;
            y[other] -= down * way * share;
        }
        return true;
    }
}
