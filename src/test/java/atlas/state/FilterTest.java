package atlas.state;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.CreativeField;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class FilterTest {
    @Test
    void thatOfAFirstStartLetsEveryCityThrough() {
        assertTrue(Filter.NONE.isNone());
        assertTrue(Filter.NONE.withText("  ").isNone());
    }

    @ParameterizedTest
    @MethodSource
    void withAnyPartSetItIsOne(Filter filter) {
        assertFalse(filter.isNone());
    }

    static Stream<Filter> withAnyPartSetItIsOne() {
        return Stream.of(
                Filter.NONE.withHidden(Set.of(CreativeField.FILM)),
                Filter.NONE.withOutsiders(false),
                Filter.NONE.withCountry(Optional.of("JPN")),
                Filter.NONE.withJoinedFrom(Optional.of(2004)),
                Filter.NONE.withJoinedTo(Optional.of(2004)),
                Filter.NONE.withScored(true),
                Filter.NONE.withTold(true),
                Filter.NONE.withText("kyoto"));
    }
}
