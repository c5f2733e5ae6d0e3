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
        Archive archive,
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
                        this::about,
                        () -> new WorkSheet(messages, archive)),
                new Look(settings.theme(), settings.shownTextSize(), List.of())::still);
    }

    private About about() {
        return new About(
                messages,
                Help.number(),
                session.pack().version(),
                archive.host().folder(),
                () -> {
                    overlay.close();
                    navigator.read(Chapter.ABOUT);
                });
    }

    private SettingsSheet preferences(Palette palette, Runnable fit) {
        var anew = new Command("anew", "command.anew", Optional.empty(), () -> beginAnew(fit));
        var folder = new FolderRow(messages, archive.host().folder(), archive.host().browse());
        var forget = new Command("forget", "settings.forget", Optional.empty(), palette::forget);
        var work = new Command("work", "settings.work.open", Optional.empty(), this::openWork);
        return new SettingsSheet(
                navigator, settings, messages, folder, work, List.of(anew, forget));
    }

    private void openWork() {
        overlay.toggle(
                new Sheet(
                        "work-sheet",
                        messages,
                        "work.title",
                        new WorkSheet(messages, archive),
                        overlay::close));
    }

    /** As at a first start; the way back leads to where one was. */
    private void beginAnew(Runnable fit) {
        overlay.close();
        navigator.go(now -> Beginning.first(session.lastYear()).withLanguage(now.language()));
        fit.run();
    }
}
