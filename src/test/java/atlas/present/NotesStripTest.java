package atlas.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.Bilingual;
import atlas.city.Examples;
import atlas.city.Language;
import atlas.geo.LatLon;
import atlas.state.Camera;
import atlas.state.Focus;
import atlas.state.Navigator;
import atlas.state.Region;
import atlas.state.ViewState;
import atlas.state.tour.MapSize;
import atlas.state.tour.Step;
import atlas.state.tour.Tour;
import atlas.ui.Messages;
import atlas.ui.Veil;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** A tour of two steps; only the first has notes, in English alone. */
@ExtendWith(ApplicationExtension.class)
final class NotesStripTest {
    private static final MapSize SIZE = new MapSize(1000, 500);

    private final SimpleObjectProperty<Language> language =
            new SimpleObjectProperty<>(Language.ENGLISH);
    private final SimpleObjectProperty<Veil> veil = new SimpleObjectProperty<>(Veil.NONE);
    private final Presenter presenter =
            new Presenter(new Navigator(view()), new SimpleObjectProperty<>(Optional.of(SIZE)));
    private final Tour tour =
            new Tour(
                    "t",
                    both("tour"),
                    both(""),
                    10,
                    List.of(
                            step(new Bilingual("Kanazawa", "金沢"), "Tell of Kanazawa's water."),
                            step(new Bilingual("Back to Kanazawa", "ふたたび金沢"), "")));

    @Test
    void itIsClosedWhenATourBegins(FxRobot robot) {
        robot.interact(() -> {
            var strip = strip();
            presenter.begin(tour, 0);
            assertFalse(strip.isVisible());
            strip.toggle();
            presenter.next();
            assertTrue(strip.isVisible(), "for the whole tour");
            presenter.end();
            presenter.begin(tour, 0);
            assertFalse(strip.isVisible(), "nobody asked for it this time");
        });
    }

    @Test
    void withoutNotesItSaysSoAndWhatComesNext(FxRobot robot) {
        robot.interact(() -> {
            var strip = strip();
            presenter.begin(tour, 0);
            strip.toggle();
            assertEquals(
                    List.of("Tell of Kanazawa's water.", "Next: Back to Kanazawa"), words(strip));
            presenter.next();
            assertEquals(
                    List.of("There are no notes for this step.", "This is the last step"),
                    words(strip));
        });
    }

    @Test
    void notesInTheOtherLanguageAreBetterThanNone(FxRobot robot) {
        robot.interact(() -> {
            var strip = strip();
            presenter.begin(tour, 0);
            strip.toggle();
            language.set(Language.JAPANESE);
            assertEquals(List.of("Tell of Kanazawa's water.", "次：ふたたび金沢"), words(strip));
        });
    }

    @Test
    void namesThatAreWithheldAreWithheldHereToo(FxRobot robot) {
        robot.interact(() -> {
            var strip = strip();
            presenter.begin(tour, 0);
            strip.toggle();
            veil.set(Veil.of(Focus.NONE.withMasked(true), List.of(Examples.KANAZAWA)));
            assertEquals(List.of("Tell of ?'s water.", "Next: Back to ?"), words(strip));
        });
    }

    private NotesStrip strip() {
        return new NotesStrip(
                presenter, new Messages(language), veil, new SimpleObjectProperty<>(Instant.EPOCH));
    }

    /** All but the time. */
    private static List<String> words(NotesStrip strip) {
        return strip.getChildren().stream().limit(2).map(l -> ((Label) l).getText()).toList();
    }

    private static Step step(Bilingual title, String notes) {
        var words = new Step.Words(title, both(""), both(""), new Bilingual(notes, ""));
        return new Step(title.english(), view(), SIZE, words, 60, List.of());
    }

    private static ViewState view() {
        return ViewState.at(new Camera(new LatLon(36, 136), 6), Region.JAPAN, 2025);
    }

    private static Bilingual both(String words) {
        return new Bilingual(words, words);
    }
}
