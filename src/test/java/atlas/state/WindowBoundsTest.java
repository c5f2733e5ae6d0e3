package atlas.state;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WindowBoundsTest {
    @Test
    void whatIsWrittenIsReadAgain() {
        var bounds = new WindowBounds(-1200.5, 0, 1366, 768, true);
        assertEquals(Optional.of(bounds), WindowBounds.of(bounds.text()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1,2,3", "1,2,3,4,maybe", "NaN,0,1,1,true", "1,2,3,4,true;drop"})
    void damagedTextIsNoPlace(String text) {
        assertEquals(Optional.empty(), WindowBounds.of(text));
    }
}
