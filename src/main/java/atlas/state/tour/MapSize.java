package atlas.state.tour;

import atlas.state.Camera;

/**
 * How large the map was when a camera was chosen, in pixels. On a map of another size the same
 * camera would show more or less of the earth; {@link #fitted} has it show no less.
 */
public record MapSize(double width, double height) {
    /** The map of a window of 1366 by 768 pixels that nothing stands beside. */
    public static final MapSize USUAL = new MapSize(1366, 620);

    /** Checks that there is a map at all. */
    public MapSize {
        if (!(width >= 1 && height >= 1 && width < 100_000 && height < 100_000)) {
            throw new IllegalArgumentException("no map is " + width + " x " + height);
        }
    }

    /** The camera for a map of another size that shows all that was seen on one of this size. */
    public Camera fitted(Camera camera, MapSize other) {
        double grown = Math.min(other.width / width, other.height / height);
        return new Camera(camera.centre(), camera.zoom() + Math.log(grown) / Math.log(2));
    }
}
