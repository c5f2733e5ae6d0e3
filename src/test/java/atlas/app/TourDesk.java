package atlas.app;

import static atlas.app.OpenAtlas.inTheWindow;
import static atlas.app.OpenAtlas.until;
import static org.junit.jupiter.api.Assertions.assertFalse;

import atlas.state.tour.Tour;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.api.FxRobot;

/** The tours that a test writes in an open atlas: there before each test, closed after it. */
final class TourDesk implements BeforeEachCallback, AfterEachCallback {
    private final OpenAtlas open = new OpenAtlas();

    void open(Stage stage, Path folder) {
        open.open(stage, folder);
    }

    @Override
    public void beforeEach(ExtensionContext test) throws TimeoutException {
        open.ready();
        until(() -> atlas().isComplete());
    }

    @Override
    public void afterEach(ExtensionContext test) {
        close();
    }

    void close() {
        open.close();
    }

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
