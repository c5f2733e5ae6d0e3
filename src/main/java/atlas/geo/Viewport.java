package atlas.geo;

/**
 * What part of the world the window shows. Every change keeps the map's rules: the zoom stays in
 * its range, no void appears beyond the poles, and the earth never leaves the window.
 *
 * @param x the middle of the window in the world of {@link Mercator}
 * @param y the middle of the window in the world of {@link Mercator}
 * @param zoom at zoom z the world is 256 times 2 to the z pixels wide
 * @param width pixels
 * @param height pixels
 */
public record Viewport(double x, double y, double zoom, double width, double height) {
    public static final double FARTHEST = 1.5;
    public static final double NEAREST = 12;

    private static final double TILE = 256;

    /** Brings what lies outside the rules back. */
    public Viewport {
        width = Math.max(1, width);
        height = Math.max(1, height);
        double fillsHeight = Math.log(height / TILE) / Math.log(2);
        zoom = Math.clamp(zoom, Math.clamp(fillsHeight, FARTHEST, NEAREST), NEAREST);
        double world = TILE * Math.pow(2, zoom);
        x = within(x, width / world / 2);
        y = within(y, height / world / 2);
    }

    /** Around a place. */
    public static Viewport around(LatLon centre, double zoom, double width, double height) {
        return new Viewport(
                Mercator.x(centre.longitude()), Mercator.y(centre.latitude()), zoom, width, height);
    }

    /** The place in the middle. */
    public LatLon centre() {
        return Mercator.place(x, y);
    }

    /** Pixels from the left to the right edge of the world. */
    public double worldPixels() {
        return TILE * Math.pow(2, zoom);
    }

    /** Where a place appears, inside the window or not. */
    public Point toScreen(LatLon place) {
        return toScreen(Mercator.x(place.longitude()), Mercator.y(place.latitude()));
    }

    /** Where a point of the world appears. */
    public Point toScreen(double worldX, double worldY) {
        double world = worldPixels();
        return new Point((worldX - x) * world + width / 2, (worldY - y) * world + height / 2);
    }

    /** The place under a point of the screen. */
    public LatLon toPlace(Point point) {
        return Mercator.place(worldX(point.x()), worldY(point.y()));
    }

    /** The same place and zoom in a window of another size. */
    public Viewport resized(double newWidth, double newHeight) {
        return new Viewport(x, y, zoom, newWidth, newHeight);
    }

    /** The picture moved by so many pixels; the middle wanders the other way. */
    public Viewport panned(double right, double down) {
        double world = worldPixels();
        return new Viewport(x - right / world, y - down / world, zoom, width, height);
    }

    /** Nearer by some steps of zoom, keeping the place under a point where it is. */
    public Viewport zoomedAt(double steps, Point point) {
        double wanted = Math.clamp(zoom + steps, FARTHEST, NEAREST);
        double world = TILE * Math.pow(2, new Viewport(x, y, wanted, width, height).zoom);
        return new Viewport(
                worldX(point.x()) - (point.x() - width / 2) / world,
                worldY(point.y()) - (point.y() - height / 2) / world,
                wanted,
                width,
                height);
    }

    /** Another place and zoom in the same window. */
    public Viewport at(LatLon centre, double newZoom) {
        return around(centre, newZoom, width, height);
    }

    /** The nearest view that shows a part of the world, leaving a margin of pixels around it. */
    public Viewport fitting(Bounds world, double margin) {
        double wide =
                Math.max(1, width - 2 * margin) / Math.max(1e-9, world.right() - world.left());
        double high =
                Math.max(1, height - 2 * margin) / Math.max(1e-9, world.bottom() - world.top());
        double fitted = Math.log(Math.min(wide, high) / TILE) / Math.log(2);
        return new Viewport(
                (world.left() + world.right()) / 2,
                (world.top() + world.bottom()) / 2,
                fitted,
                width,
                height);
    }

    private double worldX(double screenX) {
        return x + (screenX - width / 2) / worldPixels();
    }

    private double worldY(double screenY) {
        return y + (screenY - height / 2) / worldPixels();
    }

    private static double within(double middle, double half) {
        return half >= 0.5 ? 0.5 : Math.clamp(middle, half, 1 - half);
    }
}
