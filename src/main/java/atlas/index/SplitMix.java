package atlas.index;

/**
 * Random numbers that are the same on every machine and in every year: SplitMix64 (Steele, Lea and
 * Flood, Fast Splittable Pseudorandom Number Generators, OOPSLA 2014). Streams are numbered, so
 * that work can be divided in any way and gives the same bits.
 */
public final class SplitMix {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1.0p-53;

    private long state;

    /** The stream of this number; neighbours have nothing in common. */
    public SplitMix(long seed, long stream) {
        state = mix(seed) ^ mix(stream * GOLDEN + 1);
    }

    /** The next number, 0 to below 1. */
    public double next() {
        state += GOLDEN;
        return (mix(state) >>> 11) * UNIT;
    }

    /** A share of the simplex, every division being as likely as any other: the shares add to 1. */
    public void divide(double[] shares) {
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            shares[i] = -Math.log(1 - next());
            sum += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
    }

    private static long mix(long bits) {
        long mixed = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
