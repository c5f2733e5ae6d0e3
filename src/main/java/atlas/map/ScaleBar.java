package atlas.map;

import atlas.geo.Mercator;
import atlas.geo.Viewport;

/**
 * A length on the ground with a round number.
 *
 * @param kilometres 1, 2 or 5 times a power of ten
 */
record ScaleBar(double kilometres, double pixels) {
    /** The longest that fits, measured in the middle of the window. */
    static ScaleBar of(Viewport view, double mostPixels) {
        double perPixel = kilometresPerPixel(view);
        double most = perPixel * mostPixels;
        double power = Math.pow(10, Math.floor(Math.log10(most)));
        double digit = most / power >= 5 ? 5 : most / power >= 2 ? 2 : 1;
        return new ScaleBar(digit * power, digit * power / perPixel);
    }

    static double kilometresPerPixel(Viewport view) {
        return Mercator.kilometresPerWorld(view.centre().latitude()) / view.worldPixels();
    }
}
