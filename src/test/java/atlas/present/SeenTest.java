package atlas.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.Bilingual;
import atlas.geo.LatLon;
import atlas.state.Camera;
import atlas.state.Chapter;
import atlas.state.Pairing;
import atlas.state.Reading;
import atlas.state.Region;
import atlas.state.Section;
import atlas.state.Study;
import atlas.state.View;
import atlas.state.ViewState;
import atlas.state.tour.MapSize;
import atlas.state.tour.Step;
import atlas.state.tour.Tour;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class SeenTest {
    private static final Bilingual NOTHING = new Bilingual("", "");

    private static final Map<String, Bilingual> NAMES =
            Map.of(
                    "kanazawa", new Bilingual("Kanazawa", "金沢"),
                    "osaka", new Bilingual("Osaka", "大阪"));

    private final Seen seen = new Seen(id -> Optional.ofNullable(NAMES.get(id)), 2025);
    private final ViewState map =
            ViewState.at(new Camera(new LatLon(36, 136), 6), Region.JAPAN, 2025);
    private final ViewState kanazawa = map.withCity("kanazawa");

    @Test
    void aTitleTellsTheViewAndItsPart() {
        assertTitle("Map: Japan", "地図：日本", map);
        assertTitle("Map: Japan, 2010", "地図：日本（2010年）", map.withYear(2010));
        assertTitle("Kanazawa: overview", "金沢：概要", kanazawa);
        assertTitle("Kanazawa: index", "金沢：指数", kanazawa.withSection(Section.INDEX));
        assertTitle("Kanazawa: story", "金沢：事例", kanazawa.withSection(Section.STORY));
        assertTitle(
                "Kanazawa: map", "金沢：地図", kanazawa.withFrame(kanazawa.frame().withPanelFolded()));
        assertTitle(
                "Kanazawa: coverage",
                "金沢：データの有無",
                kanazawa.withView(View.INDEX).withStudy(Study.START.withPage(Study.Page.COVERAGE)));
        assertTitle("Index: ranking", "指数：順位", map.withView(View.INDEX));
        assertTitle("Kanazawa and Osaka: comparison", "金沢と大阪：比較", pair("osaka"));
        assertTitle(
                "Library: From global to creative city",
                "資料室：グローバル都市から創造都市へ",
                kanazawa.withView(View.LIBRARY)
                        .withReading(new Reading(Chapter.SHIFT, Optional.empty())));
    }

    @Test
    void stepsOfOneViewAreToldApart() {
        var tour = new Tour("t", NOTHING, NOTHING, 0, List.of());
        var titles = new ArrayList<String>();
        for (int i = 0; i < 3; i++) {
            var title = TourTitles.step(tour, seen.title(kanazawa));
            titles.add(title.english());
            var step =
                    new Step(
                            "s" + i,
                            kanazawa,
                            MapSize.USUAL,
                            Step.Words.NONE.withTitle(title),
                            0,
                            List.of());
            tour = Revision.with(tour, i, step);
        }
        assertEquals(
                List.of("Kanazawa: overview", "Kanazawa: overview (2)", "Kanazawa: overview (3)"),
                titles);
    }

    @Test
    void whatThereIsToWorkWithIsNotShownToAClass() {
        assertEquals(new ViewState.Frame(false, false, false, false), seen.bare(map).frame());
        assertEquals(new ViewState.Frame(false, true, false, false), seen.bare(kanazawa).frame());
        assertEquals(
                new ViewState.Frame(false, false, false, true),
                seen.bare(map.withYear(2010)).frame(),
                "another year is told");
    }

    @Test
    void aComparisonOfOneCityIsAHalf() {
        assertTrue(Seen.isHalf(kanazawa.withView(View.COMPARE)));
        assertTrue(Seen.isHalf(map.withView(View.COMPARE)));
        assertTrue(Seen.isHalf(pair("kanazawa")), "with itself");
        assertFalse(Seen.isHalf(pair("osaka")));
        assertFalse(Seen.isHalf(kanazawa));
    }

    private ViewState pair(String other) {
        return kanazawa.withView(View.COMPARE)
                .withPairing(Pairing.START.withOther(Optional.of(other)));
    }

    private void assertTitle(String english, String japanese, ViewState view) {
        assertEquals(new Bilingual(english, japanese), seen.title(view));
    }
}
