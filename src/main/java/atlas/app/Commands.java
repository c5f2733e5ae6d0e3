package atlas.app;

import atlas.state.Links;
import atlas.state.Navigator;
import atlas.state.Settings;
import atlas.state.View;
import atlas.state.ViewState.Frame;
import atlas.ui.Command;
import atlas.ui.TypedKey;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** What can be done from anywhere, with the keys for it: the one table of them. */
final class Commands {
    private final Command back;
    private final Command forward;
    private final Command list;
    private final Command find;
    private final Command share;
    private final Command panel;
    private final Command language;
    private final Command theme;
    private final Command search;
    private final Command settings;
    private final Command work;
    private final Command keys;
    private final Command about;
    private final Command fullScreen;
    private final Command escape;
    private final List<Command> starts;
    private final List<Command> links;
    private final List<Command> textSizes;
    private final Map<View, Command> views = new EnumMap<>(View.class);

    /**
     * @param acts what the window itself does
     * @param starts what begins a tour
     */
    Commands(
            Navigator navigator,
            Settings preferences,
            Sheets sheets,
            Acts acts,
            List<Command> starts) {
        this.starts = List.copyOf(starts);
        back =
                Command.of(
                        "back",
                        "command.back",
                        navigator::back,
                        Shortcuts.alt(KeyCode.LEFT),
                        new TypedKey("["));
        forward =
                Command.of(
                        "forward",
                        "command.forward",
                        navigator::forward,
                        Shortcuts.alt(KeyCode.RIGHT),
                        new TypedKey("]"));
        list =
                Command.of(
                        "list",
                        "command.list",
                        () -> fold(navigator, Frame::withListFolded),
                        Shortcuts.control(KeyCode.DIGIT1));
        find = Command.of("find", "command.find", acts.find(), Shortcuts.control(KeyCode.F));
        share =
                Command.of(
                        "share",
                        "command.share",
                        acts.share(),
                        new KeyCodeCombination(
                                KeyCode.C,
                                KeyCombination.SHORTCUT_DOWN,
                                KeyCombination.SHIFT_DOWN));
        panel =
                Command.of(
                        "panel",
                        "command.panel",
                        () -> fold(navigator, Frame::withPanelFolded),
                        Shortcuts.control(KeyCode.DIGIT2));
        language =
                Command.of(
                        "language",
                        "command.language",
                        () -> navigator.speak(navigator.now().language().other()),
                        Shortcuts.control(KeyCode.L));
        theme =
                Command.of(
                        "theme",
                        "command.theme",
                        () -> preferences.theme().set(preferences.theme().get().next()),
                        Shortcuts.control(KeyCode.T));
        search =
                Command.of("search", "command.search", acts.search(), Shortcuts.control(KeyCode.K));
        settings =
                Command.of(
                        "settings",
                        "command.settings",
                        sheets::settings,
                        Shortcuts.control(KeyCode.COMMA));
        keys =
                Command.of(
                        "keys",
                        "command.keys",
                        sheets::keys,
                        new TypedKey("?"),
                        new KeyCodeCombination(KeyCode.F1));
        work = new Command("work", "command.work", Optional.empty(), sheets::work);
        about = new Command("about", "command.about", Optional.empty(), sheets::about);
        fullScreen =
                Command.of(
                        "full-screen",
                        "command.full-screen",
                        acts.wholeScreen(),
                        Shortcuts.wholeScreen());
        escape =
                Command.of(
                        "escape",
                        "command.escape",
                        acts.leave(),
                        new KeyCodeCombination(KeyCode.ESCAPE));
        links = links(navigator);
        textSizes = textSizes(preferences);
        for (View view : View.values()) {
            views.put(view, view(view, navigator, acts.toMap()));
        }
    }

    /**
     * What the window itself does.
     *
     * @param search opens the search
     * @param wholeScreen takes the whole screen or gives it back
     * @param leave closes or leaves what lies above the rest
     * @param find puts the focus into the text that filters the cities
     * @param toMap puts the focus on the map
     * @param share copies the share code
     */
    record Acts(
            Runnable search,
            Runnable wholeScreen,
            Runnable leave,
            Runnable find,
            Runnable toMap,
            Runnable share) {}

    Command back() {
        return back;
    }

    Command forward() {
        return forward;
    }

    /** The city list, folded away or back. */
    Command list() {
        return list;
    }

    /** Into the text that filters the cities. */
    Command find() {
        return find;
    }

    /** The city panel, folded away or back. */
    Command panel() {
        return panel;
    }

    Command language() {
        return language;
    }

    Command theme() {
        return theme;
    }

    Command search() {
        return search;
    }

    Command settings() {
        return settings;
    }

    Command keys() {
        return keys;
    }

    Command about() {
        return about;
    }

    /** Closes what lies above. */
    Command escape() {
        return escape;
    }

    Command view(View view) {
        return Objects.requireNonNull(views.get(view), view::name);
    }

    /** All that make sense by name too, for those who look for a command. */
    List<Command> named() {
        var named = new ArrayList<>(views.values());
        Stream.of(back, forward, list, find, panel, language, theme).forEach(named::add);
        named.addAll(starts);
        named.addAll(links);
        named.addAll(textSizes);
        Stream.of(share, fullScreen, settings, work, keys, about).forEach(named::add);
        return List.copyOf(named);
    }

    /** All that have a key. */
    List<Command> all() {
        return Stream.concat(Stream.concat(Stream.of(search), named().stream()), Stream.of(escape))
                .toList();
    }

    // Elsewhere nothing would be seen of it.
    private static void fold(Navigator navigator, UnaryOperator<Frame> change) {
        if (navigator.now().view().hasSides()) {
            navigator.fold(change);
        }
    }

    private static List<Command> links(Navigator navigator) {
        return List.of(
                new Command(
                        "ties",
                        "link.ties.why",
                        Optional.empty(),
                        () -> link(navigator, l -> l.withTies(true))),
                new Command(
                        "peers",
                        "link.peers.why",
                        Optional.empty(),
                        () -> link(navigator, l -> l.withPeers(true))));
    }

    private static void link(Navigator navigator, UnaryOperator<Links> change) {
        navigator.view(View.MAP);
        navigator.link(change);
    }

    private static Command view(View view, Navigator navigator, Runnable toMap) {
        int place = List.of(View.values()).indexOf(view) + 1;
        KeyCode digit = KeyCode.getKeyCode(Integer.toString(place));
        String name = view.name().toLowerCase(Locale.ROOT);
        return Command.of(
                "view." + name,
                "command.view." + name,
                () -> {
                    if (view == View.MAP && navigator.now().view() == View.MAP) {
                        toMap.run();
                    }
                    navigator.view(view);
                },
                Shortcuts.alt(digit));
    }

    private static List<Command> textSizes(Settings settings) {
        return List.of(
                Command.of(
                                "text.larger",
                                "command.text.larger",
                                () -> settings.resizeText(1),
                                Shortcuts.control(KeyCode.PLUS))
                        .silently(
                                Shortcuts.control(KeyCode.ADD),
                                Shortcuts.controlAnyShift(KeyCode.EQUALS),
                                Shortcuts.controlAnyShift(KeyCode.SEMICOLON)),
                Command.of(
                                "text.smaller",
                                "command.text.smaller",
                                () -> settings.resizeText(-1),
                                Shortcuts.control(KeyCode.MINUS))
                        .silently(Shortcuts.control(KeyCode.SUBTRACT)),
                Command.of(
                        "text.usual",
                        "command.text.usual",
                        () -> settings.textSize().set(Settings.SMALLEST_TEXT),
                        Shortcuts.control(KeyCode.DIGIT0)));
    }
}
