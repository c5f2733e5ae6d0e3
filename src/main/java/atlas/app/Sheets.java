package atlas.app;

import atlas.ui.Messages;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.layout.Region;

/** The sheets that can lie above the atlas. Each is made when it is first asked for, and kept. */
final class Sheets {
    private enum Kind {
        KEYS,
        SETTINGS,
        WORK,
        ABOUT
    }

    private final Overlay overlay;
    private final Messages messages;
    private final Makers makers;
    private final Supplier<String> type;
    private final Map<Kind, Sheet> made = new EnumMap<>(Kind.class);

    /** What each sheet is filled with. */
    record Makers(
            Supplier<Region> keys,
            Supplier<Region> settings,
            Supplier<Region> about,
            Supplier<Region> work) {
        /** Without a sheet about own work. */
        Makers(Supplier<Region> keys, Supplier<Region> settings, Supplier<Region> about) {
            this(keys, settings, about, Region::new);
        }
    }

    /**
     * @param type a style sheet that keeps {@code .still} at the size of the moment
     */
    Sheets(Overlay overlay, Messages messages, Makers makers, Supplier<String> type) {
        this.overlay = overlay;
        this.messages = messages;
        this.makers = makers;
        this.type = type;
    }

    /** Opens the list of all keys, or closes it. */
    void keys() {
        toggle(Kind.KEYS, "keys", "keys.title", makers.keys());
    }

    /** Opens the settings, or closes them. Their own type stays while the type is being set. */
    void settings() {
        toggle(Kind.SETTINGS, "settings", "settings.title", makers.settings());
        overlay.hold(type.get());
    }

    /** Opens what can be done with all own work, or closes it. */
    void work() {
        toggle(Kind.WORK, "work", "work.title", makers.work());
    }

    /** Opens what the atlas says about itself, or closes it. */
    void about() {
        toggle(Kind.ABOUT, "about", "app.about", makers.about());
    }

    private void toggle(Kind kind, String name, String title, Supplier<Region> content) {
        overlay.toggle(
                made.computeIfAbsent(
                        kind,
                        _ ->
                                new Sheet(
                                        name + "-sheet",
                                        messages,
                                        title,
                                        content.get(),
                                        overlay::close)));
    }
}
