package atlas.map;

import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;

/**
 * A sign of the map as the keys see it.
 *
 * @param node takes the focus
 * @param x where it stands in the window, pixels
 * @param y where it stands in the window, pixels
 * @param chief whether the keys enter its group here
 * @param choose what Enter does
 */
record SignStop(Node node, double x, double y, boolean chief, Runnable choose) {
    // A sign to the side counts as if it were so many times farther.
    private static final double SIDEWAYS = 2;

    /** Where the keys enter a group. */
    static SignStop entry(List<SignStop> signs) {
        return signs.stream().filter(SignStop::chief).findFirst().orElse(signs.getFirst());
    }

    /** The nearest other sign in a direction, itself where there is none. */
    SignStop towards(int right, int down, List<SignStop> signs) {
        return signs.stream()
                .filter(s -> ahead(s, right, down) > 0)
                .min(
                        Comparator.comparingDouble(
                                s -> ahead(s, right, down) + SIDEWAYS * aside(s, right, down)))
                .orElse(this);
    }

    private double ahead(SignStop other, int right, int down) {
        return (other.x - x) * right + (other.y - y) * down;
    }

    private double aside(SignStop other, int right, int down) {
        return Math.abs((other.x - x) * down) + Math.abs((other.y - y) * right);
    }
}
