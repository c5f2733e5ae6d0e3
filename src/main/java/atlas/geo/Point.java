package atlas.geo;

/** A point on the screen, in pixels from the top left of the map. */
public record Point(double x, double y) {}
