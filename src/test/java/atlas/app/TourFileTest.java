package atlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.Bilingual;
import atlas.state.View;
import atlas.state.tour.Tour;
import atlas.state.tour.TourJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A tour that comes as a file from the desktop. */
@ExtendWith(ApplicationExtension.class)
final class TourFileTest {
    @TempDir private Path folder;

    private final OpenAtlas open = new OpenAtlas();

    @Start
    void start(Stage stage) throws IOException {
        var tour =
                new Tour(
                        "from-afar",
                        new Bilingual("From afar", "遠くから"),
                        new Bilingual("", ""),
                        0,
                        List.of());
        var file = Files.write(folder.resolve("a.atlas-tour.json"), TourJson.file(tour));
        open.open(stage, folder, file.toString());
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void isShownWhereToursAreWrittenAndAWrongFileIsExplained(FxRobot robot)
            throws TimeoutException, IOException {
        var atlas = open.ready();
        var tours = atlas.presenting().tours();
        OpenAtlas.until(
                () -> tours.all().get().stream().anyMatch(tour -> tour.id().equals("from-afar")));
        assertEquals(View.PRESENT, atlas.navigator().now().view());
        assertEquals("From afar", tours.open().orElseThrow().title().english());

        var wrong = Files.writeString(folder.resolve("letter.json"), "Dear all");
        OpenAtlas.inTheWindow(() -> atlas.presenting().open(wrong));
        OpenAtlas.until(() -> robot.lookup("#present-sheet").tryQuery().isPresent());
        assertTrue(
                robot.lookup("#present-sheet .label").queryAll().stream()
                        .anyMatch(label -> label.toString().contains("letter.json")));
    }
}
