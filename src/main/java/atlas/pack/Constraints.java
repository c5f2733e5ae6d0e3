package atlas.pack;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a column demands of its cells.
 *
 * @param allowed the only values; empty means any
 */
record Constraints(
        boolean required,
        boolean unique,
        double minimum,
        double maximum,
        List<String> allowed,
        Optional<Pattern> pattern) {
    static final Constraints NONE =
            new Constraints(
                    false,
                    false,
                    Double.NEGATIVE_INFINITY,
                    Double.POSITIVE_INFINITY,
                    List.of(),
                    Optional.empty());
}
