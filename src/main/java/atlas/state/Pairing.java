package atlas.state;

import atlas.index.Basis;
import atlas.index.pairwise.PeerRule;
import java.util.Objects;
import java.util.Optional;

/**
 * What the selected city is compared with, and how that is shown.
 *
 * @param other id of the city beside the selected one
 * @param reference what stands in grey behind both
 * @param rule the rule by which other cities are suggested
 * @param basis which number of an observation the rows show
 * @param largestFirst whether the rows with the largest difference come first
 */
public record Pairing(
        Optional<String> other,
        Reference reference,
        PeerRule rule,
        Basis basis,
        boolean largestFirst) {
    /**
     * A third that stands in grey.
     *
     * @param city its id, where it is a city
     */
    public record Reference(Kind kind, Optional<String> city) {
        /** What can be a reference. */
        public enum Kind {
            NONE,
            CITY,
            /** The middle of the panel, indicator by indicator. */
            PANEL_MEDIAN,
            /** The middle of those cities of the panel that are members in the city's field. */
            FIELD_MEDIAN
        }

        public static final Reference NONE = new Reference(Kind.NONE, Optional.empty());

        /** Checks that a city is named where one is meant. */
        public Reference {
            if ((kind == Kind.CITY) != city.isPresent()) {
                throw new IllegalArgumentException(kind + " with city " + city);
            }
        }

        /** A city, by its id. */
        public static Reference to(String city) {
            return new Reference(Kind.CITY, Optional.of(city));
        }

        /** What is no city. */
        public static Reference to(Kind kind) {
            return new Reference(kind, Optional.empty());
        }
    }

    /** With no other city yet, over the middle of the panel. */
    public static final Pairing START =
            new Pairing(
                    Optional.empty(),
                    Reference.to(Reference.Kind.PANEL_MEDIAN),
                    PeerRule.PROFILE,
                    Basis.AS_DEFINED,
                    false);

    /** Checks that all is there, for it is read from files too. */
    public Pairing {
        Objects.requireNonNull(other);
        Objects.requireNonNull(reference);
        Objects.requireNonNull(rule);
        Objects.requireNonNull(basis);
    }

    public Pairing withOther(Optional<String> other) {
        return new Pairing(other, reference, rule, basis, largestFirst);
    }

    public Pairing withReference(Reference reference) {
        return new Pairing(other, reference, rule, basis, largestFirst);
    }

    public Pairing withRule(PeerRule rule) {
        return new Pairing(other, reference, rule, basis, largestFirst);
    }

    public Pairing withBasis(Basis basis) {
        return new Pairing(other, reference, rule, basis, largestFirst);
    }

    public Pairing withLargestFirst(boolean largestFirst) {
        return new Pairing(other, reference, rule, basis, largestFirst);
    }
}
