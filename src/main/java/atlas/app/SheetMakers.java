package atlas.app;

import atlas.search.Palette;
import atlas.state.Chapter;
import atlas.state.Navigator;
import atlas.state.Settings;
import atlas.ui.Command;
import atlas.ui.Look;
import atlas.ui.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Makes the sheets about the atlas itself: its keys, its settings, what it is. */
record SheetMakers(
        Session session,
        Navigator navigator,
        Settings settings,
        Messages messages,
        Host host,
        Overlay overlay) {
    /**
     * @param fit sees the whole region
     */
    Sheets sheets(Supplier<KeyMap> keys, Palette palette, Runnable fit) {
        return new Sheets(
                overlay,
                messages,
                new Sheets.Makers(
                        () -> new KeySheet(messages, keys.get()),
                        () -> preferences(palette, fit),
                        this::about),
                new Look(settings.theme(), settings.shownTextSize(), List.of())::still);
    }

    private About about() {
        return new About(
                messages,
                Help.number(),
                session.pack().version(),
                host.folder(),
                () -> {
                    overlay.close();
                    navigator.read(Chapter.ABOUT);
                });
    }

    private SettingsSheet preferences(Palette palette, Runnable fit) {
        var anew = new Command("anew", "command.anew", Optional.empty(), () -> beginAnew(fit));
        var folder = new FolderRow(messages, host.folder(), host.browse());
        var forget = new Command("forget", "settings.forget", Optional.empty(), palette::forget);
        return new SettingsSheet(navigator, settings, messages, folder, List.of(anew, forget));
    }

    /** As at a first start; the way back leads to where one was. */
    private void beginAnew(Runnable fit) {
        overlay.close();
        navigator.go(now -> Beginning.first(session.lastYear()).withLanguage(now.language()));
        fit.run();
    }
}
