package atlas.state;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * What the user prefers, whatever is on the screen. Each change is handed to the keeper at once.
 */
public final class Settings {
    /** The name under which the theme is kept. */
    public static final String THEME = "theme";

    private static final String REDUCED_MOTION = "reduced-motion";

    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
    private final BooleanProperty reducedMotion = new SimpleBooleanProperty();

    /**
     * @param kept what was kept before, by name; unknown names and values are ignored
     * @param keeper stores a name and its new value
     */
    public Settings(Map<String, String> kept, BiConsumer<String, String> keeper) {
        Optional.ofNullable(kept.get(THEME)).flatMap(Settings::themeNamed).ifPresent(theme::set);
        reducedMotion.set(Boolean.parseBoolean(kept.get(REDUCED_MOTION)));
        var _ = theme.subscribe((_, chosen) -> keeper.accept(THEME, chosen.name()));
        var _ =
                reducedMotion.subscribe(
                        (_, reduced) -> keeper.accept(REDUCED_MOTION, reduced.toString()));
    }

    /** Defaults that nobody keeps. */
    public static Settings fresh() {
        return new Settings(Map.of(), (_, _) -> {});
    }

    public ObjectProperty<Theme> theme() {
        return theme;
    }

    /** No flights, no pulses: what moves jumps. */
    public BooleanProperty reducedMotion() {
        return reducedMotion;
    }

    private static Optional<Theme> themeNamed(String name) {
        for (Theme candidate : Theme.values()) {
            if (candidate.name().equals(name)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }
}
