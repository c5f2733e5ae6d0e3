package atlas.index.check;

import java.util.OptionalDouble;

/**
 * A published result and what the engine makes of it.
 *
 * @param id names the example; the words for it stand with the view
 * @param source where the result was published
 * @param expected empty where the source says that nothing can be computed
 * @param tolerance how far the computed number may lie from the expected one: half of the last
 *     digit published, or rounding
 */
public record Example(
        String id,
        Source source,
        OptionalDouble expected,
        OptionalDouble computed,
        double tolerance) {
    private static final double ROUNDING = 1e-12;

    /** A result that was published as a fraction, root or whole number. */
    static Example exact(String id, Source source, double expected, double computed) {
        return rounded(id, source, expected, computed, ROUNDING);
    }

    /** A result that was published with so many digits; NaN is none. */
    static Example rounded(
            String id, Source source, double expected, double computed, double tolerance) {
        return new Example(id, source, known(expected), known(computed), tolerance);
    }

    private static OptionalDouble known(double number) {
        return Double.isNaN(number) ? OptionalDouble.empty() : OptionalDouble.of(number);
    }

    /** How far off the computed number is; empty where there is none. */
    public OptionalDouble difference() {
        return expected.isPresent() && computed.isPresent()
                ? OptionalDouble.of(computed.getAsDouble() - expected.getAsDouble())
                : OptionalDouble.empty();
    }

    /** Whether the engine is right. */
    public boolean holds() {
        var off = difference();
        return off.isPresent()
                ? Math.abs(off.getAsDouble()) <= tolerance
                : expected.isEmpty() && computed.isEmpty();
    }
}
