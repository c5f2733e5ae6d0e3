package atlas.app;

import atlas.compare.ComparePane;
import atlas.library.LibraryPane;
import atlas.library.diagram.DiagramPage;
import atlas.map.MapPane;
import atlas.present.PresentPane;
import atlas.present.paper.HandoutMenu;
import atlas.profile.CityPane;
import atlas.ranking.RankingPane;
import atlas.search.Palette;
import atlas.ui.Look;
import atlas.ui.RadarChart;
import java.util.List;

/** The style sheets of the features; {@link atlas.ui.Look} adds those that all share. */
final class StyleSheets {
    private StyleSheets() {}

    /** In the order in which they are read. */
    static List<String> all() {
        return List.of(
                Look.sheet(RadarChart.class, "radar.css"),
                MapPane.sheet(),
                Look.sheet(CityPane.class, "profile.css"),
                Look.sheet(CityPane.class, "index-section.css"),
                RankingPane.sheet(),
                ComparePane.sheet(),
                PresentPane.sheet(),
                HandoutMenu.sheet(),
                LibraryPane.sheet(),
                Look.sheet(Palette.class, "search.css"),
                Look.sheet(DiagramPage.class, "diagram.css"),
                Look.sheet(Atlas.class, "app.css"));
    }
}
