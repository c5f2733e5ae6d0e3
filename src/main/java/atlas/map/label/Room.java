package atlas.map.label;

import atlas.geo.Bounds;
import atlas.map.label.Labels.Place;
import java.util.List;

/**
 * The part of the map in which words can be read: inside the window and not under what stands on
 * it. Words of a dot outside the window must not reach into it.
 *
 * @param window in pixels of the screen
 * @param blocked what stands on the map, in pixels of the screen
 * @param left of the window in the dots' pixels, times {@code scale}
 * @param top of the window in the dots' pixels, times {@code scale}
 * @param scale pixels of the screen for one of the dots' pixels
 */
public record Room(Bounds window, List<Bounds> blocked, double left, double top, double scale) {
    private static final Bounds ENDLESS =
            new Bounds(
                    Double.NEGATIVE_INFINITY,
                    Double.NEGATIVE_INFINITY,
                    Double.POSITIVE_INFINITY,
                    Double.POSITIVE_INFINITY);

    /** No walls at all. */
    public static Room endless() {
        return new Room(ENDLESS, List.of(), 0, 0, 1);
    }

    boolean holds(Caption caption, Place place) {
        double x = caption.dot().x() * scale - left;
        double y = caption.dot().y() * scale - top;
        Bounds words = Labels.bounds(caption.at(x, y), place);
        if (!window.holds(new Bounds(x, y, x, y))) {
            return !window.overlaps(words);
        }
        return window.holds(words) && blocked.stream().noneMatch(words::overlaps);
    }
}
