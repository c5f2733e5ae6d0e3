package atlas.app;

import atlas.state.Section;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;

/** Views of what speaks for an index, in the order in which one would come to them. */
final class EvidenceStops {
    private static final int CITIZENS = 6;

    private EvidenceStops() {}

    static List<PictureStops.Stop> all() {
        return List.of(
                new PictureStops.Stop("evidence-story", atlas -> show(atlas, "kanazawa")),
                new PictureStops.Stop("evidence-axis", EvidenceStops::follow),
                new PictureStops.Stop(
                        "evidence-no-statistics",
                        atlas ->
                                atlas.navigator()
                                        .go(s ->
                                                s.withCity("bologna").withSection(Section.INDEX))));
    }

    private static void show(Atlas atlas, String city) {
        atlas.navigator()
                .go(s ->
                        s.withCity(city)
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
