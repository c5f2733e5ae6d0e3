package atlas.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class SettingsTest {
    private final Map<String, String> kept = new HashMap<>();

    @Test
    void aChangeIsKeptAndFoundAtTheNextStart() {
        var settings = new Settings(kept, kept::put);
        settings.theme().set(Theme.PROJECTOR);
        settings.reducedMotion().set(true);
        var next = new Settings(kept, kept::put);
        assertEquals(Theme.PROJECTOR, next.theme().get());
        assertTrue(next.reducedMotion().get());
    }

    @Test
    void readingKeepsNothing() {
        var settings = new Settings(Map.of("theme", "DARK"), kept::put);
        assertEquals(Theme.DARK, settings.theme().get());
        assertEquals(Map.of(), kept);
    }

    @Test
    void damagedValuesFallBackToTheFirst() {
        var settings = new Settings(Map.of("theme", "PINK", "reduced-motion", "maybe"), kept::put);
        assertEquals(Theme.LIGHT, settings.theme().get());
    }
}
