package atlas.index.uncertainty;

/**
 * How much of the variance of an answer a factor explains. Estimates: chance may carry them a
 * little below 0 or above 1.
 *
 * @param first alone
 * @param total together with all other factors
 */
public record Effect(Factor factor, double first, double total) {}
