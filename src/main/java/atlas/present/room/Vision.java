package atlas.present.room;

import java.util.stream.IntStream;

/**
 * How a picture looks to eyes, on paper or on a wall that lack something. Each is a matrix on
 * linear light, so grey stays grey and white stays white; on a washed-out wall black is lifted.
 *
 * <p>The matrices of the three dichromacies are those of Machado, Oliveira and Fernandes (2009), "A
 * Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE Transactions on
 * Visualization and Computer Graphics 15 (6), severity 1.0, doi:10.1109/TVCG.2009.113. Grey weighs
 * as the luminance of sRGB does (IEC 61966-2-1).
 */
public enum Vision {
    DEUTERANOPIA(
            0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940,
            0.968881),
    PROTANOPIA(
            0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116,
            1.051998),
    TRITANOPIA(
            1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367,
            0.303900),
    GREY(0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722),
    WASHED_OUT(1, 0, 0, 0, 1, 0, 0, 0, 1);

    /**
     * White to black on the wall of a bright room: a third of the 15 to 1 that AVIXA's
     * V201.01/V202.01 asks of classrooms. So bright a room is our choice of a bad case.
     */
    static final double CONTRAST = 5;

    /** Light of the room on the wall, as a share of the projector's white. */
    private static final double STRAY = 1 / (CONTRAST - 1);

    private static final int LEVELS = 256;
    private static final int STEPS = 4096;
    private static final double[] LIGHT =
            IntStream.range(0, LEVELS).mapToDouble(v -> light(v / 255.0)).toArray();
    private static final int[] CODE =
            IntStream.rangeClosed(0, STEPS)
                    .map(s -> (int) Math.round(code((double) s / STEPS) * 255))
                    .toArray();

    @SuppressWarnings("ImmutableEnumChecker") // written once, handed to nobody
    private final double[] matrix;

    Vision(double... matrix) {
        this.matrix = matrix;
    }

    /**
     * How a picture is seen.
     *
     * @param pixels ARGB, 8 bits each, not premultiplied; left as they are
     */
    public int[] seen(int[] pixels) {
        var seen = new int[pixels.length];
        int before = 0;
        int after = seen(0);
        for (int i = 0; i < pixels.length; i++) {
            // Most pixels have the colour of their neighbour.
            if (pixels[i] != before) {
                before = pixels[i];
                after = seen(before);
            }
            seen[i] = after;
        }
        return seen;
    }

    /** How one colour is seen, ARGB. */
    public int seen(int argb) {
        double red = LIGHT[argb >> 16 & 0xff];
        double green = LIGHT[argb >> 8 & 0xff];
        double blue = LIGHT[argb & 0xff];
        int seen = argb & 0xff000000;
        for (int row = 0; row < 3; row++) {
            double light =
                    matrix[3 * row] * red
                            + matrix[3 * row + 1] * green
                            + matrix[3 * row + 2] * blue;
            seen |= channel(light) << (16 - 8 * row);
        }
        return seen;
    }

    private int channel(double light) {
        double lit = this == WASHED_OUT ? (light + STRAY) / (1 + STRAY) : light;
        return CODE[(int) Math.round(Math.clamp(lit, 0, 1) * STEPS)];
    }

    /** From what a file says to light, both 0 to 1. */
    static double light(double code) {
        return code <= 0.04045 ? code / 12.92 : Math.pow((code + 0.055) / 1.055, 2.4);
    }

    private static double code(double light) {
        return light <= 0.0031308 ? light * 12.92 : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
    }
}
