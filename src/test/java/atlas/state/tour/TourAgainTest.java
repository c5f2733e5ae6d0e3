package atlas.state.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import atlas.city.Bilingual;
import atlas.state.Camera;
import atlas.state.Region;
import atlas.state.ViewState;
import atlas.state.tour.Fault.Code;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What fuzzing has asked of a tour's file. */
final class TourAgainTest {
    private static final Bilingual WORDS = new Bilingual("Walk", "散歩");

    @Test
    void aViewWithoutAYearStaysOneWhenTheTourIsKept() {
        var read = TourJson.read(TourJson.write(tour()).replace("\"year\":2025,", ""));
        var tour = assertInstanceOf(TourJson.Whole.class, read).tour();
        assertEquals(0, tour.steps().getFirst().view().year());
        assertEquals(read, TourJson.read(TourJson.write(tour)));
        assertEquals(read, TourJson.read(TourJson.file(tour)));
    }

    @Test
    void aFileOfEndlessPartsIsRefusedBeforeItFillsTheMemory() {
        String bomb = "{\"creative-cities-atlas-tour\":1,\"x\":[" + "0,".repeat(1_100_000) + "0]}";
        var faulty = assertInstanceOf(TourJson.Faulty.class, TourJson.read(bomb));
        assertEquals(Code.BROKEN, faulty.faults().getFirst().code());
    }

    private static Tour tour() {
        var camera = new Camera(Region.ASIA_PACIFIC.centre(), 3);
        var view = ViewState.at(camera, Region.ASIA_PACIFIC, 2025);
        var step =
                new Step(
                        "a",
                        view,
                        MapSize.USUAL,
                        new Step.Words(WORDS, WORDS, WORDS, WORDS),
                        0,
                        List.of());
        return new Tour("mine", WORDS, WORDS, 45, List.of(step));
    }
}
