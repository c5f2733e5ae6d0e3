package atlas.index;

/** A part of a framework: a group of parts, or an indicator. */
public sealed interface Node permits Branch, Leaf {
    /** Unique within its framework. */
    String id();

    /** Relative to the parts beside it; zero leaves it out. */
    double weight();

    /** Throws unless it is a finite number not below zero. */
    static void checkWeight(double weight) {
        if (!(weight >= 0 && weight < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a weight cannot be " + weight);
        }
    }
}
