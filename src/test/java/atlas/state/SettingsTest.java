package atlas.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
        settings.names().set(Names.LOCAL);
        settings.textSize().set(150);
        var next = new Settings(kept, kept::put);
        assertEquals(Theme.PROJECTOR, next.theme().get());
        assertTrue(next.reducedMotion().get());
        assertEquals(settings.preferences(), next.preferences());
    }

    @Test
    void theThemeOfTheRoomIsNeverKept() {
        var settings = new Settings(kept, kept::put);
        settings.theme().set(Theme.DARK);
        settings.roomy().set(true);
        assertEquals(Theme.PROJECTOR, settings.theme().get());
        settings.theme().set(Theme.LIGHT);
        assertEquals(Theme.DARK, new Settings(kept, kept::put).theme().get());
        settings.roomy().set(false);
        assertEquals(Theme.DARK, settings.theme().get());
        settings.theme().set(Theme.LIGHT);
        assertEquals(Theme.LIGHT, new Settings(kept, kept::put).theme().get());
    }

    @Test
    void motionIsAsTheSystemAsksUntilTheUserWishesOtherwise() {
        var settings = Settings.fresh();
        settings.systemReducesMotion().set(true);
        assertTrue(settings.reducedMotion().get());
        settings.motion().set(Motion.FULL);
        assertFalse(settings.reducedMotion().get());
        settings.systemReducesMotion().set(false);
        settings.motion().set(Motion.AS_SYSTEM);
        assertFalse(settings.reducedMotion().get());
        settings.reducedMotion().set(true);
        assertEquals(Motion.REDUCED, settings.motion().get());
    }

    @Test
    void textGrowsInStepsAndStaysWithinItsBounds() {
        var settings = Settings.fresh();
        settings.resizeText(-1);
        assertEquals(100, settings.textSize().get());
        settings.resizeText(3);
        assertEquals(130, settings.textSize().get());
        settings.resizeText(50);
        assertEquals(200, settings.textSize().get());
    }

    @Test
    void aResetCanBePutBack() {
        var settings = Settings.fresh();
        var mine = new Preferences(Theme.DARK, 160, Names.ENGLISH, Motion.REDUCED);
        settings.prefer(mine);
        settings.prefer(Preferences.FIRST);
        assertEquals(Preferences.FIRST, settings.preferences());
        settings.prefer(mine);
        assertEquals(mine, settings.preferences());
    }

    @Test
    void readingKeepsNothing() {
        var settings = new Settings(Map.of("theme", "DARK"), kept::put);
        assertEquals(Theme.DARK, settings.theme().get());
        assertEquals(Map.of(), kept);
    }

    @Test
    void damagedValuesFallBackToTheFirst() {
        var settings =
                new Settings(
                        Map.of("theme", "PINK", "motion", "maybe", "text-size", "300"), kept::put);
        assertEquals(Theme.LIGHT, settings.theme().get());
        assertEquals(Preferences.FIRST, settings.preferences());
    }
}
