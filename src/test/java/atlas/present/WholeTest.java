package atlas.present;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.city.Bilingual;
import atlas.geo.LatLon;
import atlas.state.Camera;
import atlas.state.Focus;
import atlas.state.Pairing;
import atlas.state.Region;
import atlas.state.ViewState;
import atlas.state.tour.MapSize;
import atlas.state.tour.Step;
import atlas.state.tour.Tour;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class WholeTest {
    private static final Whole.Known KNOWN =
            new Whole.Known(Set.of("kobe", "nagoya"), Set.of("kiito"));
    private static final ViewState START =
            ViewState.at(new Camera(new LatLon(35, 135), 6), Region.JAPAN, 2020);

    @Test
    void aTourThatNamesOnlyWhatIsThereHasNoGap() {
        var view = START.withCity("kobe").withMilieu(Optional.of("kiito"));
        assertEquals(List.of(), Whole.of(tour(view), KNOWN).gaps());
    }

    @Test
    void eachStepTellsItsOwnGapWithEveryIdOnce() {
        var atlantis =
                START.withCity("atlantis")
                        .withMilieu(Optional.of("agora"))
                        .withFocus(Focus.on(List.of("kobe", "atlantis", "lemuria")));
        var beside = START.withCity("kobe").withPairing(with("mu", "lemuria"));
        var whole = Whole.of(tour(START.withCity("nagoya"), atlantis, beside), KNOWN);
        assertEquals(
                List.of(
                        new Whole.Gap("1", List.of("atlantis", "lemuria"), List.of("agora")),
                        new Whole.Gap("2", List.of("mu", "lemuria"), List.of())),
                whole.gaps());
        assertEquals(Optional.empty(), whole.of("0"));
        assertEquals(List.of("agora"), whole.of("1").orElseThrow().milieus());
    }

    @Test
    void aViewLetsGoOfWhatIsMissingAndKeepsTheRest() {
        var view =
                START.withCity("kobe")
                        .withMilieu(Optional.of("agora"))
                        .withPairing(with("nagoya", "mu"))
                        .withFocus(new Focus(List.of("mu", "kobe"), true, Set.of("mu", "nagoya")));
        assertEquals(
                START.withCity("kobe")
                        .withPairing(Pairing.START.withOther(Optional.of("nagoya")))
                        .withFocus(new Focus(List.of("kobe"), true, Set.of("nagoya"))),
                Whole.left(view, KNOWN));
        assertEquals(START, Whole.left(START.withCity("mu"), KNOWN));
    }

    private static Pairing with(String other, String reference) {
        return Pairing.START
                .withOther(Optional.of(other))
                .withReference(Pairing.Reference.to(reference));
    }

    private static Tour tour(ViewState... views) {
        var steps = new ArrayList<Step>();
        for (var view : views) {
            steps.add(
                    new Step(
                            String.valueOf(steps.size()),
                            view,
                            MapSize.USUAL,
                            Step.Words.NONE,
                            0,
                            List.of()));
        }
        return new Tour("own", new Bilingual("", ""), new Bilingual("", ""), 0, steps);
    }
}
