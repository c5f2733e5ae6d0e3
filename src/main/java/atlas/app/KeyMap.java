package atlas.app;

import atlas.compare.ComparePane;
import atlas.library.LibraryPane;
import atlas.map.CityListPane;
import atlas.map.MapPane;
import atlas.profile.CityPane;
import atlas.ranking.RankingPane;
import atlas.search.Palette;
import atlas.ui.Command;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every key of the atlas, by the part of the window that heeds it.
 *
 * @param parts in the order of the sheet; the first holds everywhere
 */
record KeyMap(List<Part> parts) {
    /**
     * @param title key in the messages
     * @param commands without a key stay out of the sheet
     */
    record Part(String title, List<Command> commands) {}

    /** Copies the list. */
    KeyMap {
        parts = List.copyOf(parts);
    }

    static KeyMap of(
            Commands everywhere,
            MapPane map,
            CityListPane list,
            RankingPane ranking,
            ComparePane compare,
            CityPane panel,
            Presenting presenting,
            Palette palette,
            LibraryPane library) {
        return new KeyMap(
                List.of(
                        new Part("keys.everywhere", everywhere.all()),
                        new Part(
                                "keys.map",
                                Stream.concat(
                                                map.commands().stream(),
                                                presenting.teaching().onMap().stream())
                                        .toList()),
                        new Part("keys.sign", map.signCommands()),
                        new Part("keys.year", map.yearCommands()),
                        new Part("keys.list", list.commands()),
                        new Part("keys.ranking", ranking.rowCommands()),
                        new Part("keys.weight", ranking.weightCommands()),
                        new Part("keys.twin", compare.mapCommands()),
                        new Part("keys.twin.sign", compare.signCommands()),
                        new Part("keys.panel", panel.commands()),
                        new Part("keys.show", presenting.commands()),
                        new Part("keys.own", presenting.pane().commands()),
                        new Part("keys.search", palette.commands()),
                        new Part("keys.library", library.commands()),
                        new Part("keys.library.list", LibraryPane.listCommands())));
    }
}
