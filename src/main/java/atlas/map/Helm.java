package atlas.map;

import atlas.geo.Point;

/** What a hand does to a map. */
interface Helm {
    /** The hand moves the picture by so many pixels. */
    void pan(double right, double down);

    /** The hand zooms by some steps around a point, at once. */
    void zoomNow(double steps, Point point);

    /** Zooms smoothly around a point. */
    void zoom(double steps, Point point);

    /** Ends a flight where it is. */
    void stop();

    /** The hand has let go. */
    void settle();
}
