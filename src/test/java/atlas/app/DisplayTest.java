package atlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class DisplayTest {
    @Test
    void linuxWithoutADisplayHasNone() {
        assertFalse(Display.of("Linux", Map.of("DISPLAY", ""), _ -> true, _ -> true).present());
    }

    @Test
    void linuxWithADisplayNeedsGtk() {
        var display = Display.of("Linux", Map.of("DISPLAY", ":0"), _ -> false, _ -> true);
        assertTrue(display.present());
        assertEquals(Optional.of("libgtk-3.so.0"), display.missingLibrary());
    }

    @Test
    void waylandIsADisplayToo() {
        assertTrue(
                Display.of("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0"), _ -> true, _ -> true)
                        .present());
    }

    @Test
    void otherSystemsAlwaysHaveOne() {
        assertTrue(Display.of("Mac OS X", Map.of(), _ -> false, _ -> true).present());
        assertEquals(
                Optional.empty(),
                Display.of("Windows 11", Map.of(), _ -> false, _ -> true).missingLibrary());
    }

    @Test
    void aDisplayWithoutAServerIsNone() {
        assertFalse(Display.of("Linux", Map.of("DISPLAY", ":99"), _ -> true, _ -> false).present());
    }

    @Test
    void aDisplayOfAnotherMachineIsBelieved() {
        assertTrue(
                Display.of("Linux", Map.of("DISPLAY", "desk:0"), _ -> true, _ -> false).present());
    }

    @Test
    void mesasWordMeansSoftware() {
        assertTrue(Display.isDrawnInSoftware(Map.of("LIBGL_ALWAYS_SOFTWARE", "1")));
        assertTrue(Display.isDrawnInSoftware(Map.of("LIBGL_ALWAYS_SOFTWARE", "true")));
        assertFalse(Display.isDrawnInSoftware(Map.of("LIBGL_ALWAYS_SOFTWARE", "0")));
        assertFalse(Display.isDrawnInSoftware(Map.of()));
    }
}
