package atlas.present.teach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.Bilingual;
import atlas.city.City;
import atlas.city.CityName;
import atlas.city.Confidence;
import atlas.city.Country;
import atlas.city.Dimension;
import atlas.city.Language;
import atlas.city.WorldRegion;
import atlas.geo.LatLon;
import atlas.index.CityScores;
import atlas.index.Reason;
import atlas.index.Score;
import atlas.ui.Messages;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A guess by hand and by keys, of a city whose third index is not computed. */
@ExtendWith(ApplicationExtension.class)
final class GuessCardTest {
    private final SimpleObjectProperty<Language> language =
            new SimpleObjectProperty<>(Language.ENGLISH);
    private final StackPane root = new StackPane();
    private final AtomicInteger nexts = new AtomicInteger();

    @Start
    void start(Stage stage) {
        stage.setScene(new Scene(root, 950, 700));
        stage.show();
    }

    @BeforeEach
    void open(FxRobot robot) {
        var messages = new Messages(language);
        robot.interact(() ->
                root.getChildren()
                        .setAll(new GuessCard(messages, answer(), nexts::incrementAndGet)));
    }

    @Test
    void keysOnASliderGuessAnIndex(FxRobot robot) {
        assertTrue(words(robot, "not guessed"));
        robot.interact(() -> slider(robot, 1).requestFocus());
        robot.type(KeyCode.RIGHT, 2);
        assertEquals(60, slider(robot, 1).getValue(), 1e-9);
        assertTrue(slider(robot, 1).getAccessibleText().contains("60"));
        assertTrue(slider(robot, 2).getAccessibleText().contains("not guessed"));
    }

    @Test
    void aDragAlongAnAxisOfTheRadarGuessesItAllTheWay(FxRobot robot) {
        var veil = robot.lookup("#guess-veil").query();
        // Straight up from the middle lies the first axis.
        robot.moveTo(veil).moveBy(0, -20).press(MouseButton.PRIMARY);
        double first = slider(robot, 1).getValue();
        robot.moveBy(0, -15).moveBy(0, -15);
        double second = slider(robot, 1).getValue();
        robot.moveBy(0, -400).release(MouseButton.PRIMARY);
        assertTrue(first > 0 && first < second && second < 100, first + " " + second);
        assertEquals(100, slider(robot, 1).getValue(), 1e-9);
    }

    @Test
    void theRealRadarComesWithTheDifferences(FxRobot robot) {
        robot.interact(() -> {
            slider(robot, 1).setValue(40);
            slider(robot, 2).setValue(60);
            slider(robot, 3).setValue(90);
            robot.lookup("#guess-reveal").queryButton().fire();
        });
        assertTrue(words(robot, "40, real 10: −30"));
        assertTrue(words(robot, "60, real 20: −40"));
        assertTrue(words(robot, "not guessed, real 40"));
        assertTrue(words(robot, "Not computed: 1 of 3 indicators known, at least 2 are needed."));
        assertTrue(words(robot, "Farthest off: index 2, −40 points."));
        assertTrue(slider(robot, 1).isDisabled());
    }

    @Test
    void theRadarSaysHowMuchOfTheRealOneIsKnownAndNothingOfTheGuess(FxRobot robot) {
        robot.interact(() -> slider(robot, 1).setValue(40));
        assertEquals("", robot.lookup(".radar-coverage").queryAs(Label.class).getText());
        robot.interact(() -> robot.lookup("#guess-reveal").queryButton().fire());
        assertEquals("6 of 7", robot.lookup(".radar-coverage").queryAs(Label.class).getText());
    }

    @Test
    void speaksTheOtherLanguageWhileItIsOpenAndKeepsTheGuess(FxRobot robot) {
        robot.interact(() -> {
            slider(robot, 1).setValue(40);
            robot.lookup("#guess-reveal").queryButton().fire();
            language.set(Language.JAPANESE);
        });
        assertEquals(
                Messages.text(Language.JAPANESE, "guess.next"),
                robot.lookup("#guess-next").queryButton().getText());
        assertFalse(words(robot, "Farthest off: index 2, −40 points."));
        assertEquals(40, slider(robot, 1).getValue(), 1e-9);
        assertTrue(slider(robot, 1).isDisabled(), "still told");
    }

    @Test
    void aNewTurnForgetsTheGuess(FxRobot robot) {
        robot.interact(() -> {
            slider(robot, 1).setValue(40);
            robot.lookup("#guess-reveal").queryButton().fire();
            robot.lookup("#guess-again").queryButton().fire();
        });
        assertFalse(words(robot, "40"));
        assertFalse(slider(robot, 1).isDisabled());
        robot.interact(() -> robot.lookup("#guess-next").queryButton().fire());
        assertEquals(1, nexts.get());
    }

    private static Slider slider(FxRobot robot, int axis) {
        return robot.lookup("#guess-" + axis).queryAs(Slider.class);
    }

    private static boolean words(FxRobot robot, String words) {
        return robot.lookup(".label").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.isVisible() && label.getText().equals(words));
    }

    private static Answer answer() {
        var scores =
                IntStream.rangeClosed(1, 7).mapToObj(n -> n == 3 ? missing() : score(n)).toList();
        var dimensions =
                IntStream.rangeClosed(1, 7)
                        .mapToObj(n -> new Dimension(n, words("index " + n), words("index " + n)))
                        .toList();
        return new Answer(
                city(),
                words("Japan"),
                true,
                2,
                new CityScores("nara", scores, score(3), List.of()),
                dimensions);
    }

    private static Score score(int number) {
        return new Score(OptionalDouble.of(10 * number), Optional.empty(), 3, 3, Optional.empty());
    }

    private static Score missing() {
        return new Score(
                OptionalDouble.empty(),
                Optional.empty(),
                1,
                3,
                Optional.of(Reason.TOO_FEW_INDICATORS));
    }

    private static City city() {
        return new City(
                "nara",
                new CityName(words("Nara"), "Nara", "latin", Optional.empty(), Optional.empty()),
                new Country("JPN", words("Japan")),
                WorldRegion.ASIA_PACIFIC,
                Optional.empty(),
                new LatLon(34.7, 135.8),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Confidence.HIGH);
    }

    private static Bilingual words(String words) {
        return new Bilingual(words, words);
    }
}
