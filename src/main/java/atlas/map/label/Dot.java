package atlas.map.label;

/** Something that stands at a point, in pixels. */
public record Dot(String id, double x, double y) {}
