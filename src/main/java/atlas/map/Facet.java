package atlas.map;

import atlas.state.Filter;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** One of the wishes that a filter is made of, which can be let go alone. */
// The functions hold nothing of their own.
@SuppressWarnings("ImmutableEnumChecker")
enum Facet {
    TEXT(f -> !f.text().isEmpty(), f -> f.withText("")),
    COUNTRY(f -> f.country().isPresent(), f -> f.withCountry(Optional.empty())),
    FIELDS(
            f -> !f.hidden().isEmpty() || !f.outsiders(),
            f -> f.withHidden(Set.of()).withOutsiders(true)),
    YEARS(
            f -> f.joinedFrom().isPresent() || f.joinedTo().isPresent(),
            f -> f.withJoinedFrom(Optional.empty()).withJoinedTo(Optional.empty())),
    MEASURED(Filter::scored, f -> f.withScored(false)),
    TOLD(Filter::told, f -> f.withTold(false));

    private final Predicate<Filter> active;
    private final UnaryOperator<Filter> without;

    Facet(Predicate<Filter> active, UnaryOperator<Filter> without) {
        this.active = active;
        this.without = without;
    }

    /** Those that a filter is made of. */
    static Stream<Facet> of(Filter filter) {
        return Stream.of(values()).filter(facet -> facet.active.test(filter));
    }

    /** The filter without this wish. */
    Filter dropFrom(Filter filter) {
        return without.apply(filter);
    }
}
