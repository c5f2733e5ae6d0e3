package atlas.state;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * What the user prefers, whatever is on the screen. Each change is handed to the keeper at once.
 */
public final class Settings {
    /** The name under which the theme is kept. */
    public static final String THEME = "theme";

    /** Bounds of the size of type, in percent of the usual one. */
    public static final int SMALLEST_TEXT = 100;

    public static final int LARGEST_TEXT = 200;

    private static final String REDUCED_MOTION = "reduced-motion";
    private static final String TEXT_SIZE = "text-size";
    private static final String NAMES = "names";

    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
    private final BooleanProperty reducedMotion = new SimpleBooleanProperty();
    private final IntegerProperty textSize = new SimpleIntegerProperty(SMALLEST_TEXT);
    private final ObjectProperty<Names> names = new SimpleObjectProperty<>(Names.BOTH);

    /**
     * @param kept what was kept before, by name; unknown names and values are ignored
     * @param keeper stores a name and its new value
     */
    public Settings(Map<String, String> kept, BiConsumer<String, String> keeper) {
        named(Theme.class, kept.get(THEME)).ifPresent(theme::set);
        named(Names.class, kept.get(NAMES)).ifPresent(names::set);
        reducedMotion.set(Boolean.parseBoolean(kept.get(REDUCED_MOTION)));
        percent(kept.get(TEXT_SIZE)).ifPresent(textSize::set);
        var _ = theme.subscribe((_, chosen) -> keeper.accept(THEME, chosen.name()));
        var _ = names.subscribe((_, chosen) -> keeper.accept(NAMES, chosen.name()));
        var _ =
                reducedMotion.subscribe(
                        (_, reduced) -> keeper.accept(REDUCED_MOTION, reduced.toString()));
        var _ = textSize.subscribe((_, size) -> keeper.accept(TEXT_SIZE, size.toString()));
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

    /** Percent of the usual size of type, {@value #SMALLEST_TEXT} to {@value #LARGEST_TEXT}. */
    public IntegerProperty textSize() {
        return textSize;
    }

    /** In which form places are named on the map. */
    public ObjectProperty<Names> names() {
        return names;
    }

    private static <E extends Enum<E>> Optional<E> named(Class<E> type, @Nullable String name) {
        for (E candidate : type.getEnumConstants()) {
            if (candidate.name().equals(name)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> percent(@Nullable String text) {
        return Optional.ofNullable(text)
                .filter(t -> t.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .filter(p -> p >= SMALLEST_TEXT && p <= LARGEST_TEXT);
    }
}
