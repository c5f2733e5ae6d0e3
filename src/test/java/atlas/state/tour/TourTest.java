package atlas.state.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import atlas.city.Bilingual;
import atlas.geo.LatLon;
import atlas.state.Camera;
import atlas.state.Region;
import atlas.state.ViewState;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TourTest {
    private static final Camera CAMERA = new Camera(new LatLon(36, 136), 6);

    @ParameterizedTest
    @CsvSource({"1000,500,6", "2000,1000,7", "2000,500,6", "1000,250,5", "500,5000,5"})
    void theTighterSideDecidesHowMuchIsSeen(double width, double height, double zoom) {
        var fitted = new MapSize(1000, 500).fitted(CAMERA, new MapSize(width, height));
        assertEquals(zoom, fitted.zoom(), 1e-9);
        assertEquals(CAMERA.centre(), fitted.centre());
    }

    @ParameterizedTest
    @CsvSource({"0,100", "100,0", "-1,5", "NaN,5", "100,NaN", "1e9,5"})
    void aMapWithoutSizeIsNone(double width, double height) {
        assertThrows(IllegalArgumentException.class, () -> new MapSize(width, height));
    }

    @Test
    void noTwoStepsShareAnId() {
        var step = step("a");
        var nothing = new Bilingual("", "");
        assertThrows(
                IllegalArgumentException.class,
                () -> new Tour("t", nothing, nothing, 0, List.of(step, step)));
        var tour = new Tour("t", nothing, nothing, 0, List.of(step, step.withId("b")));
        assertEquals(2, tour.steps().size());
    }

    @ParameterizedTest
    @CsvSource({"-1", "3601"})
    void aStepTakesSecondsUpToAnHour(int seconds) {
        var step = step("a");
        assertThrows(IllegalArgumentException.class, () -> step.withSeconds(seconds));
    }

    private static Step step(String id) {
        return new Step(
                id,
                ViewState.at(CAMERA, Region.JAPAN, 2025),
                MapSize.USUAL,
                Step.Words.NONE,
                0,
                List.of());
    }
}
