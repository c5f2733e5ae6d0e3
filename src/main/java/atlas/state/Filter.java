package atlas.state;

import atlas.city.CreativeField;
import java.util.Optional;
import java.util.Set;

/**
 * Which cities are shown.
 *
 * @param hidden fields switched off; the ring of non-members is {@code outsiders}
 * @param outsiders whether cities outside the network are shown
 * @param country three letters of ISO 3166
 * @param joinedFrom first year of joining the network
 * @param joinedTo last year of joining the network
 * @param scored only cities with statistics for the indices
 * @param told only cities with a story
 * @param text only cities with these words in their names or those of their country or prefecture;
 *     empty for all
 */
public record Filter(
        Set<CreativeField> hidden,
        boolean outsiders,
        Optional<String> country,
        Optional<Integer> joinedFrom,
        Optional<Integer> joinedTo,
        boolean scored,
        boolean told,
        String text) {
    public static final Filter NONE =
            new Filter(
                    Set.of(),
                    true,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    false,
                    "");

    /** Copies the set; blanks alone are no words. */
    public Filter {
        hidden = Set.copyOf(hidden);
        text = text.isBlank() ? "" : text;
    }

    /** Whether it lets every city through. */
    public boolean isNone() {
        // Part by part: what compares whole records is put together at run time, and each start
        // asks here first.
        return hidden.isEmpty()
                && outsiders
                && country.isEmpty()
                && joinedFrom.isEmpty()
                && joinedTo.isEmpty()
                && !scored
                && !told
                && text.isEmpty();
    }

    public Filter withHidden(Set<CreativeField> hidden) {
        return new Filter(hidden, outsiders, country, joinedFrom, joinedTo, scored, told, text);
    }

    public Filter withOutsiders(boolean outsiders) {
        return new Filter(hidden, outsiders, country, joinedFrom, joinedTo, scored, told, text);
    }

    public Filter withCountry(Optional<String> country) {
        return new Filter(hidden, outsiders, country, joinedFrom, joinedTo, scored, told, text);
    }

    public Filter withJoinedFrom(Optional<Integer> joinedFrom) {
        return new Filter(hidden, outsiders, country, joinedFrom, joinedTo, scored, told, text);
    }

    public Filter withJoinedTo(Optional<Integer> joinedTo) {
        return new Filter(hidden, outsiders, country, joinedFrom, joinedTo, scored, told, text);
    }

    public Filter withScored(boolean scored) {
        return new Filter(hidden, outsiders, country, joinedFrom, joinedTo, scored, told, text);
    }

    public Filter withTold(boolean told) {
        return new Filter(hidden, outsiders, country, joinedFrom, joinedTo, scored, told, text);
    }

    public Filter withText(String text) {
        return new Filter(hidden, outsiders, country, joinedFrom, joinedTo, scored, told, text);
    }
}
