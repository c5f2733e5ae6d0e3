package atlas.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What a pixel looks like. */
final class Colours {
    private Colours() {}

    /** Stretched, a tile of one colour may come out a shade beside it. */
    static void assertNear(int wanted, int seen) {
        for (int shift = 0; shift < 32; shift += 8) {
            assertEquals((wanted >> shift) & 0xff, (seen >> shift) & 0xff, 1);
        }
    }
}
