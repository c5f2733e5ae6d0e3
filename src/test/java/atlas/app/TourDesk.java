package atlas.app;

import static atlas.app.OpenAtlas.inTheWindow;
import static atlas.app.OpenAtlas.until;
import static org.junit.jupiter.api.Assertions.assertFalse;

import atlas.state.tour.Tour;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.testfx.api.FxRobot;

/** The tours that a test writes in an open atlas. */
record TourDesk(OpenAtlas open) {
    void captureCities(FxRobot robot, String... cities) throws TimeoutException {
        for (String city : cities) {
            inTheWindow(() -> atlas().navigator().select(city));
            until(() -> atlas().isComplete());
            int before = steps();
            robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
            until(() -> steps() == before + 1);
        }
    }

    int steps() {
        return tours().size() < 4 ? 0 : own().steps().size();
    }

    void type(FxRobot robot, String field, String words) {
        inTheWindow(() -> {
            var input = (TextInputControl) robot.lookup(field).query();
            input.requestFocus();
            input.clear();
        });
        // The robot has no keys for Japanese; an input method puts such letters in at once.
        words.codePoints()
                .forEach(letter ->
                        inTheWindow(() ->
                                ((TextInputControl) focused())
                                        .appendText(Character.toString(letter))));
        assertFalse(((TextInputControl) focused()).getText().isEmpty());
    }

    String step(String city) {
        return own().steps().stream()
                .filter(s -> s.view().city().equals(Optional.of(city)))
                .findFirst()
                .orElseThrow()
                .id();
    }

    List<String> cities() {
        return own().steps().stream().map(s -> s.view().city().orElse("")).toList();
    }

    Tour own() {
        return tours().getLast();
    }

    List<Tour> tours() {
        return atlas().presenting().tours().all().get();
    }

    Node focused() {
        return atlas().window().getScene().getFocusOwner();
    }

    Atlas atlas() {
        return open.atlas();
    }
}
