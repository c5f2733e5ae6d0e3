package atlas.app;

import atlas.state.Region;
import atlas.state.Section;
import atlas.state.Study;
import atlas.state.View;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;

/** Views of what speaks for an index, and of the map coloured by scores. */
final class EvidenceStops {
    private static final int CITIZENS = 6;

    private EvidenceStops() {}

    static List<PictureStops.Stop> all() {
        return List.of(
                new PictureStops.Stop("evidence-story", atlas -> show(atlas, "kanazawa")),
                new PictureStops.Stop("evidence-axis", EvidenceStops::follow),
                new PictureStops.Stop("map-score", atlas -> shade(atlas, Study.Shading.SCORE)),
                new PictureStops.Stop(
                        "map-strongest", atlas -> shade(atlas, Study.Shading.STRONGEST)),
                new PictureStops.Stop(
                        "evidence-no-statistics",
                        atlas ->
                                atlas.navigator()
                                        .go(s ->
                                                s.withView(View.MAP)
                                                        .withCity("bologna")
                                                        .withSection(Section.INDEX)
                                                        .withStudy(Study.START))));
    }

    private static void shade(Atlas atlas, Study.Shading shading) {
        atlas.navigator()
                .go(s ->
                        s.withView(View.MAP)
                                .withCity("kanazawa")
                                .withSection(Section.INDEX)
                                .withStudy(Study.START.withShading(shading)));
        atlas.map().show(Region.JAPAN);
    }

    private static void show(Atlas atlas, String city) {
        atlas.navigator()
                .go(s ->
                        s.withView(View.MAP)
                                .withCity(city)
                                .withSection(Section.STORY)
                                .withAxis(Optional.of(CITIZENS)));
    }

    /** From the story's sign of the index to the index. */
    private static void follow(Atlas atlas) {
        show(atlas, "kanazawa");
        atlas.panel().lookupAll(".index-link.index-sign-" + CITIZENS).stream()
                .findFirst()
                .ifPresent(sign -> ((Button) sign).fire());
    }
}
