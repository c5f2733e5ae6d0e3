package atlas.geo;

import java.util.Arrays;

/** One pass of polygon clipping after Sutherland and Hodgman. */
final class Clip {
    private Clip() {}

    /**
     * Keeps the part of a closed polygon where {@code sign * coordinate >= limit}.
     *
     * @param axis 0 for x, 1 for y
     */
    static double[] keepAbove(double[] points, int axis, double limit, int sign) {
        var kept = new double[points.length * 2 + 4];
        int length = 0;
        for (int i = 0; i < points.length; i += 2) {
            int before = i == 0 ? points.length - 2 : i - 2;
            double here = sign * points[i + axis] - limit;
            double there = sign * points[before + axis] - limit;
            if ((here >= 0) != (there >= 0)) {
                double share = there / (there - here);
                kept[length] = points[before] + share * (points[i] - points[before]);
                kept[length + 1] =
                        points[before + 1] + share * (points[i + 1] - points[before + 1]);
                length += 2;
            }
            if (here >= 0) {
                kept[length++] = points[i];
                kept[length++] = points[i + 1];
            }
        }
        return Arrays.copyOf(kept, length);
    }
}
