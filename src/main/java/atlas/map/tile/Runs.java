package atlas.map.tile;

import java.nio.ByteBuffer;
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

    /** So many bytes, as {@link #write} puts them. */
    int bytes() {
        return Integer.BYTES + weight();
    }

    /** The number of runs, their colours, their ends. */
    void write(ByteBuffer into) {
        into.putInt(ends.length);
        into.asIntBuffer().put(colours).put(ends);
        into.position(into.position() + weight());
    }

    /**
     * A picture as it was written.
     *
     * @param pixels how many it has
     * @throws IllegalArgumentException if it is not one of so many pixels
     * @throws java.nio.BufferUnderflowException if there is less of it
     */
    static Runs read(ByteBuffer from, int pixels) {
        int runs = from.getInt();
        if (runs < 1 || runs > pixels) {
            throw new IllegalArgumentException(runs + " runs for " + pixels + " pixels");
        }
        int[] colours = new int[runs];
        int[] ends = new int[runs];
        from.asIntBuffer().get(colours).get(ends);
        from.position(from.position() + 2 * Integer.BYTES * runs);
        for (int run = 0; run < runs; run++) {
            if (ends[run] <= (run == 0 ? 0 : ends[run - 1])) {
                throw new IllegalArgumentException("run " + run + " ends before it begins");
            }
        }
        if (ends[runs - 1] != pixels) {
            throw new IllegalArgumentException("the last run ends at " + ends[runs - 1]);
        }
        return new Runs(colours, ends);
    }

    /** Bytes of memory, nearly. */
    int weight() {
        return 2 * Integer.BYTES * ends.length;
    }
}
