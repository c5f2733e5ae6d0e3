package atlas.map.tile;

import java.util.Arrays;

/**
 * A picture as runs of equal pixels. A map is mostly plain, so this takes a small part of the
 * memory, and is unrolled in a small part of the time that painting takes.
 */
final class Runs {
    private final int[] colours;
    private final int[] ends;

    private Runs(int[] colours, int[] ends) {
        this.colours = colours;
        this.ends = ends;
    }

    /** Rolls up at least one pixel. */
    static Runs of(int[] pixels) {
        int runs = 1;
        for (int i = 1; i < pixels.length; i++) {
            runs += pixels[i] == pixels[i - 1] ? 0 : 1;
        }
        int[] colours = new int[runs];
        int[] ends = new int[runs];
        int run = 0;
        for (int i = 1; i <= pixels.length; i++) {
            if (i == pixels.length || pixels[i] != pixels[i - 1]) {
                colours[run] = pixels[i - 1];
                ends[run] = i;
                run++;
            }
        }
        return new Runs(colours, ends);
    }

    /** All pixels as they were. */
    int[] pixels() {
        int[] pixels = new int[ends[ends.length - 1]];
        int from = 0;
        for (int run = 0; run < ends.length; run++) {
            Arrays.fill(pixels, from, ends[run], colours[run]);
            from = ends[run];
        }
        return pixels;
    }

    /** Bytes of memory, nearly. */
    int weight() {
        return 2 * Integer.BYTES * ends.length;
    }
}
