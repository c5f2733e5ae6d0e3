package atlas.app;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.Map;
import java.util.Optional;

/** Whether there is a screen to show a window on. */
record Display(boolean present, Optional<String> missingLibrary) {
    private static final String GTK = "libgtk-3.so.0";

    /** Looks at this machine. */
    static Display ofThisMachine() {
        if (System.getProperty("glass.platform") != null) {
            return new Display(true, Optional.empty());
        }
        return of(System.getProperty("os.name"), System.getenv(), Display::loads);
    }

    /** Only Linux may lack a display or GTK; the others always have theirs. */
    static Display of(
            String system,
            Map<String, String> environment,
            java.util.function.Predicate<String> loads) {
        if (!system.toLowerCase(java.util.Locale.ROOT).contains("linux")) {
            return new Display(true, Optional.empty());
        }
        boolean present = isSet(environment, "DISPLAY") || isSet(environment, "WAYLAND_DISPLAY");
        return new Display(
                present, present && !loads.test(GTK) ? Optional.of(GTK) : Optional.empty());
    }

    private static boolean isSet(Map<String, String> environment, String name) {
        return !environment.getOrDefault(name, "").isBlank();
    }

    /** Asks the system's own loader, so that every place it searches counts. */
    @SuppressWarnings("restricted") // only looks the library up, calls nothing in it
    private static boolean loads(String library) {
        try (var arena = Arena.ofConfined()) {
            return SymbolLookup.libraryLookup(library, arena) != null;
        } catch (IllegalArgumentException absent) {
            return false;
        }
    }
}
