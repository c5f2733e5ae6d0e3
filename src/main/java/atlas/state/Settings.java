package atlas.state;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
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

    /** How much the size of type grows or shrinks at once, in percent. */
    public static final int TEXT_STEP = 10;

    private static final String MOTION = "motion";
    private static final String TEXT_SIZE = "text-size";
    private static final String NAMES = "names";
    private static final String FOUND = "found";

    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
    private Theme own;
    private final ObjectProperty<Motion> motion = new SimpleObjectProperty<>(Motion.AS_SYSTEM);
    private final BooleanProperty systemReduces = new SimpleBooleanProperty();
    private final BooleanProperty reducedMotion = new SimpleBooleanProperty();
    private final IntegerProperty textSize = new SimpleIntegerProperty(SMALLEST_TEXT);
    private final IntegerProperty magnified = new SimpleIntegerProperty();
    private final BooleanProperty bare = new SimpleBooleanProperty();
    private final BooleanProperty roomy = new SimpleBooleanProperty();
    private final IntegerProperty shownTextSize = new SimpleIntegerProperty();
    private final ObjectProperty<Names> names = new SimpleObjectProperty<>(Names.BOTH);
    private final StringProperty found = new SimpleStringProperty("");

    /**
     * @param kept what was kept before, by name; unknown names and values are ignored
     * @param keeper stores a name and its new value
     */
    public Settings(Map<String, String> kept, BiConsumer<String, String> keeper) {
        named(Theme.class, kept.get(THEME)).ifPresent(theme::set);
        named(Names.class, kept.get(NAMES)).ifPresent(names::set);
        named(Motion.class, kept.get(MOTION)).ifPresent(motion::set);
        percent(kept.get(TEXT_SIZE)).ifPresent(textSize::set);
        found.set(kept.getOrDefault(FOUND, ""));
        var _ = found.subscribe((_, keys) -> keeper.accept(FOUND, keys));
        own = theme.get();
        followRoom(keeper);
        var _ = names.subscribe((_, chosen) -> keeper.accept(NAMES, chosen.name()));
        var _ = motion.subscribe((_, chosen) -> keeper.accept(MOTION, chosen.name()));
        var _ = textSize.subscribe((_, size) -> keeper.accept(TEXT_SIZE, size.toString()));
        shownTextSize.bind(textSize.add(magnified));
        followMotion();
    }

    /** Defaults that nobody keeps. */
    public static Settings fresh() {
        return new Settings(Map.of(), (_, _) -> {});
    }

    public ObjectProperty<Theme> theme() {
        return theme;
    }

    /** What is wished about movement; {@link #reducedMotion} is what comes of it. */
    public ObjectProperty<Motion> motion() {
        return motion;
    }

    /** Whether the system asks for less movement; to be bound to what tells it. */
    public BooleanProperty systemReducesMotion() {
        return systemReduces;
    }

    /** No flights, no pulses: what moves jumps. Setting it is a wish that overrules the system. */
    public BooleanProperty reducedMotion() {
        return reducedMotion;
    }

    /** Percent of the usual size of type, {@value #SMALLEST_TEXT} to {@value #LARGEST_TEXT}. */
    public IntegerProperty textSize() {
        return textSize;
    }

    /**
     * What presenting adds to the size of type, in percent of the usual one; not kept. All that is
     * measured in heights of type grows with it: lines and markers too.
     */
    public IntegerProperty magnified() {
        return magnified;
    }

    /** Whether the controls on the map are put away, as before a class; not kept. */
    public BooleanProperty bare() {
        return bare;
    }

    /** Whether the picture is set for the back row of a room: as for a projector; not kept. */
    public BooleanProperty roomy() {
        return roomy;
    }

    /** Percent of the usual size of type that the window shows now. */
    public ReadOnlyIntegerProperty shownTextSize() {
        return shownTextSize;
    }

    /** In which form places are named on the map. */
    public ObjectProperty<Names> names() {
        return names;
    }

    /** One step larger or smaller, within the bounds. */
    public void resizeText(int steps) {
        textSize.set(
                Math.clamp(textSize.get() + (long) steps * TEXT_STEP, SMALLEST_TEXT, LARGEST_TEXT));
    }

    /** All that a reset sets back. */
    public Preferences preferences() {
        return new Preferences(theme.get(), textSize.get(), names.get(), motion.get());
    }

    /** Sets all of it. */
    public void prefer(Preferences wanted) {
        theme.set(wanted.theme());
        textSize.set(wanted.textSize());
        names.set(wanted.names());
        motion.set(wanted.motion());
    }

    /** The theme of the room comes and goes; only one that is chosen without it is kept. */
    private void followRoom(BiConsumer<String, String> keeper) {
        var _ = roomy.subscribe((_, on) -> furnish(on));
        var _ =
                theme.subscribe((_, chosen) -> {
                    if (!roomy.get() && chosen != own) {
                        own = chosen;
                        keeper.accept(THEME, chosen.name());
                    }
                });
    }

    private void furnish(boolean forRoom) {
        theme.set(forRoom ? Theme.PROJECTOR : own);
    }

    private void followMotion() {
        var _ = motion.subscribe(_ -> reducedMotion.set(reduces()));
        var _ = systemReduces.subscribe(_ -> reducedMotion.set(reduces()));
        var _ =
                reducedMotion.subscribe((_, reduced) -> {
                    if (reduced != reduces()) {
                        motion.set(reduced ? Motion.REDUCED : Motion.FULL);
                    }
                });
    }

    private boolean reduces() {
        return switch (motion.get()) {
            case AS_SYSTEM -> systemReduces.get();
            case FULL -> false;
            case REDUCED -> true;
        };
    }

    /** What was last found by searching, as the search writes it; empty if nothing. */
    public StringProperty found() {
        return found;
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
