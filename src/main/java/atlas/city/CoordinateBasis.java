package atlas.city;

/** How good the point of a place on the map is, best first. */
public enum CoordinateBasis implements Coded {
    SOURCE,
    GAZETTEER,
    RECALLED,
    APPROXIMATE,
    TOWN_CENTROID
}
