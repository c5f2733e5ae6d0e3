package atlas.index;

/** Why a score or a normalised value was not computed. */
public enum Reason {
    /** The panel defines no indicator here that the scenario uses. */
    NOT_MEASURED,
    /** Everything here has weight zero. */
    NO_WEIGHT,
    /** Nothing that counts here is known for this city. */
    NO_DATA,
    TOO_FEW_INDICATORS,
    TOO_FEW_INDICES,
    /** What is known carries too small a share of the weight. */
    TOO_LITTLE_WEIGHT,
    /** Geometric and harmonic means do not exist where a part is negative. */
    NO_MEAN,
    /** Geometric and harmonic means would let one part that is zero wipe out all others. */
    ZERO_PART,
    /** The indicator does not tell the cities apart: one value only, or one city. */
    CONSTANT,
    /** The indicator has no goalposts, or posts that do not span a range. */
    NO_GOALPOSTS,
    /** No share of the best: the values lie on both sides of zero, or the best is zero. */
    NO_RATIO
}
