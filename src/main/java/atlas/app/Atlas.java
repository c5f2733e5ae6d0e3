package atlas.app;

import atlas.compare.CompareModel;
import atlas.compare.ComparePane;
import atlas.library.LibraryPane;
import atlas.map.CityListPane;
import atlas.map.MapContext;
import atlas.map.MapModel;
import atlas.map.MapPane;
import atlas.profile.CityPane;
import atlas.ranking.RankingModel;
import atlas.ranking.RankingPane;
import atlas.search.Palette;
import atlas.search.Recent;
import atlas.search.SearchButton;
import atlas.state.Background;
import atlas.state.Navigator;
import atlas.state.Settings;
import atlas.state.View;
import atlas.state.ViewState;
import atlas.ui.Command;
import atlas.ui.KeyCaps;
import atlas.ui.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

/** The parts of the atlas, put together by hand. */
final class Atlas {
    private final Session session;
    private final Navigator navigator;
    private final Settings settings;
    private final Messages messages;
    private final CityListPane list;
    private final MapPane map;
    private final CityPane panel;
    private final LibraryPane library;
    private final RankingPane ranking;
    private final ComparePane compare;
    private final ErrorReport errors;
    private final Archive archive;
    private final Overlay overlay = new Overlay();
    private final Commands commands;
    private final Palette palette;
    private final Sharing sharing;
    private final Presenting presenting;
    private final Window window;

    /**
     * @param start what to show first
     */
    Atlas(Session session, ViewState start, Settings settings, Background background, Host host) {
        this.session = session;
        this.settings = settings;
        navigator = new Navigator(start);
        messages = new Messages(navigator.part(ViewState::language));
        var contexts = new Contexts(session, navigator, settings, messages, background, host);
        MapContext mapContext = contexts.map();
        var model =
                new MapModel(
                        navigator, mapContext.cities(), mapContext.known(), mapContext.score());
        map = new MapPane(mapContext, model);
        list = new CityListPane(mapContext, model, new CityListPane.Ways(map::show, this::search));
        panel = new CityPane(contexts.city());
        library = new LibraryPane(contexts.library());
        var rankingContext = contexts.ranking();
        ranking = new RankingPane(rankingContext, new RankingModel(rankingContext));
        var compareContext = contexts.compare(mapContext);
        compare = new ComparePane(compareContext, new CompareModel(compareContext));
        archive = Archive.of(session, messages, background, host);
        errors = new ErrorReport(messages, LogFile.in(host.folder()));
        sharing = new Sharing(session, navigator, errors);
        palette =
                new Palette(
                        messages,
                        background,
                        new Recent(settings.found()),
                        sharing::pasted,
                        navigator::compare);
        Teaching.hush(palette, navigator);
        presenting =
                new Presenting(
                        presenter ->
                                contexts.present(presenter, errors, this::lay, mapContext.tiles()),
                        navigator,
                        map,
                        () -> overlay.isOpen() || palette.shown().get(),
                        Teaching.Facts.of(session, navigator, model.shown(), overlay));
        commands =
                new Commands(
                        navigator,
                        settings,
                        above(),
                        new Commands.Acts(
                                this::search,
                                this::takeScreen,
                                this::leave,
                                list::find,
                                map::takeFocus,
                                sharing::copy),
                        presenting.starts());
        list.tellKeys(KeyCaps.text(commands.find().keys().orElseThrow()));
        var search =
                new SearchButton(
                        messages,
                        KeyCaps.text(commands.search().keys().orElseThrow()),
                        commands.search().run());
        palette.over(search);
        var bar = new TopBar(navigator, messages, commands, search);
        var curtain = presenting.curtain();
        window = new Window(navigator, bar, parts(), List.of(curtain, errors, palette), overlay);
        presenting.furnish(window, settings);
        presenting.tame(errors);
        new Foresight(session.dossiers(), background).along(presenting.presenter().show());
        window.heed(map.everywhere());
        new Gathering(new Findables(session, navigator, toFind()), palette, background)
                .after(map.ready());
    }

    Navigator navigator() {
        return navigator;
    }

    Presenting presenting() {
        return presenting;
    }

    Settings settings() {
        return settings;
    }

    Messages messages() {
        return messages;
    }

    MapPane map() {
        return map;
    }

    CityListPane list() {
        return list;
    }

    CityPane panel() {
        return panel;
    }

    Sharing sharing() {
        return sharing;
    }

    Palette palette() {
        return palette;
    }

    ErrorReport errors() {
        return errors;
    }

    /** Whether view, panel and search show all that was asked for. */
    boolean isComplete() {
        boolean found = !palette.shown().get() || (palette.isComplete() && palette.isAnswered());
        if (!found || !presenting.teaching().isComplete()) {
            return false;
        }
        return switch (navigator.now().view()) {
            case LIBRARY -> library.isComplete();
            case INDEX -> ranking.isComplete();
            case COMPARE -> compare.isComplete();
            case PRESENT -> presenting.pane().isComplete();
            case MAP ->
                    map.ready().get()
                            && map.isShaded()
                            && panel.loaded()
                                    .get()
                                    .map(d -> d.city().id())
                                    .equals(navigator.now().city());
        };
    }

    /** Puts away what lies above all views. */
    void clear() {
        overlay.close();
        palette.close();
    }

    /**
     * Begins: a first start has the camera see its region; a city that was asked for is visited.
     */
    void begin(Optional<String> city, boolean first) {
        if (first) {
            map.fit();
        }
        city.ifPresent(map::visit);
    }

    Window window() {
        return window;
    }

    Commands commands() {
        return commands;
    }

    /** All keys, by the part of the window that heeds them. */
    KeyMap keys() {
        return KeyMap.of(
                commands, map, list, ranking, compare, panel, presenting, palette, library);
    }

    private Sheets above() {
        var makers = new SheetMakers(session, navigator, settings, messages, archive, overlay);
        return makers.sheets(this::keys, palette, map::fit);
    }

    private void lay(String title, Region content) {
        overlay.toggle(new Sheet("present-sheet", messages, title, content, overlay::close));
    }

    /** The commands that are found by name; those of the map lead to it first. */
    private List<Command> toFind() {
        var found = new ArrayList<>(commands.named());
        var onMap = new ArrayList<>(map.yearCommands());
        onMap.addAll(presenting.teaching().onMap());
        found.add(presenting.teaching().guess());
        for (Command each : onMap) {
            found.add(
                    new Command(
                            each.id(),
                            each.key(),
                            each.keys(),
                            () -> {
                                navigator.view(View.MAP);
                                each.run().run();
                            }));
        }
        return found;
    }

    private void search() {
        overlay.close();
        palette.open();
    }

    private void search(String words) {
        search();
        palette.type(words);
    }

    private void takeScreen() {
        if (window.getScene().getWindow() instanceof Stage stage) {
            stage.setFullScreen(!stage.isFullScreen());
        }
    }

    /** Esc: the sheet first, then a notice, then the full screen. */
    private void leave() {
        if (!overlay.close()
                && !errors.close()
                && window.getScene().getWindow() instanceof Stage stage
                && stage.isFullScreen()) {
            stage.setFullScreen(false);
        }
    }

    private Window.Parts parts() {
        return new Window.Parts(
                list,
                map,
                panel,
                Map.of(
                        View.INDEX,
                        ranking,
                        View.COMPARE,
                        compare,
                        View.PRESENT,
                        presenting.pane(),
                        View.LIBRARY,
                        library));
    }
}
