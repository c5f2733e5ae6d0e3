package atlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.Bilingual;
import atlas.city.Language;
import atlas.state.View;
import atlas.state.tour.Tour;
import atlas.state.tour.TourJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What the open atlas does when it is started once more. */
@ExtendWith(ApplicationExtension.class)
final class LaterStartTest {
    @TempDir private Path folder;

    private final OpenAtlas open = new OpenAtlas();
    private Optional<Stage> window = Optional.empty();

    @Start
    void start(Stage stage) {
        window = Optional.of(stage);
        open.open(stage, folder);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void comesForwardAndDoesWhatTheLaterStartWasAskedFor(FxRobot robot)
            throws TimeoutException, IOException {
        open.visit("--city", "osaka");
        var atlas = open.ready();
        OpenAtlas.until(() -> atlas.navigator().now().city().equals(Optional.of("osaka")));

        var stage = window.orElseThrow();
        OpenAtlas.inTheWindow(() -> {
            stage.setIconified(true);
            atlas.commands().keys().run().run();
        });
        assertTrue(robot.lookup(".key-sheet").tryQuery().isPresent());
        var file = Files.write(folder.resolve("from afar.atlas-tour"), TourJson.file(tour()));
        open.visit(Arguments.of("--language=ja", file.toString()).words().toArray(String[]::new));
        OpenAtlas.until(() -> !atlas.presenting().tours().open().isEmpty());
        assertEquals(
                "From afar", atlas.presenting().tours().open().orElseThrow().title().english());
        assertEquals(View.PRESENT, atlas.navigator().now().view());
        assertEquals(Language.JAPANESE, atlas.navigator().now().language());
        assertTrue(!stage.isIconified() && stage.isFocused(), "the window is in front");
        assertEquals(
                Optional.empty(),
                robot.lookup(".key-sheet").tryQuery(),
                "nothing lies above the tour");

        open.visit("--city", "atlantis");
        OpenAtlas.until(() -> robot.lookup(".error-report").tryQuery().isPresent());
        open.visit("--no-such-word");
        assertEquals(Optional.of("osaka"), atlas.navigator().now().city());
    }

    private static Tour tour() {
        return new Tour(
                "from-afar",
                new Bilingual("From afar", "遠くから"),
                new Bilingual("", ""),
                0,
                List.of());
    }
}
