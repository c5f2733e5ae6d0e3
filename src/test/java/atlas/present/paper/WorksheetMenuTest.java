package atlas.present.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.Examples;
import atlas.city.Language;
import atlas.state.Background;
import atlas.ui.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class WorksheetMenuTest {
    @TempDir private Path folder;

    private final List<Runnable> waiting = new ArrayList<>();
    private WorksheetMenu menu;
    private boolean slow;
    private Path file = Path.of("none");

    @Start
    void open(Stage stage) {
        var facts =
                new PaperContext.Facts(
                        Map.of("kanazawa", Examples.KANAZAWA),
                        List.of(),
                        List.of(),
                        List.of(),
                        Samples::reference,
                        _ -> Examples.kanazawa(),
                        () -> Lands.NONE);
        menu =
                new WorksheetMenu(
                        new PaperContext(
                                new Messages(new ReadOnlyObjectWrapper<>(Language.JAPANESE)),
                                new Background(
                                        work -> {
                                            if (slow) {
                                                waiting.add(work);
                                            } else {
                                                work.run();
                                            }
                                        },
                                        Runnable::run,
                                        failure -> {
                                            throw new IllegalStateException(failure);
                                        }),
                                _ -> {
                                    throw new IllegalStateException();
                                },
                                facts,
                                (_, _, name) -> {
                                    file = folder.resolve(name);
                                    return Optional.of(file);
                                },
                                InstantSource.system(),
                                "7.1"));
        stage.setScene(new Scene(menu, 400, 300));
        stage.show();
    }

    @Test
    void savesTheAnswersInTheLanguageOfTheMoment(FxRobot robot) throws IOException {
        robot.interact(() -> menu.show(List.of("kanazawa", "atlantis")));
        robot.interact(robot.lookup("#worksheet-answers").queryAs(Button.class)::fire);
        assertEquals("kanazawa-answers.pdf", file.getFileName().toString());
        try (var pdf = Loader.loadPDF(file.toFile())) {
            assertTrue(new PDFTextStripper().getText(pdf).contains("解答"));
        }
    }

    @Test
    void withoutACityThereIsNothingToSave(FxRobot robot) {
        robot.interact(() -> menu.show(List.of("atlantis")));
        assertTrue(robot.lookup("#worksheet-blank").queryAs(Button.class).isDisabled());
    }

    @Test
    void canBeStoppedWhileItWrites(FxRobot robot) {
        slow = true;
        robot.interact(() -> menu.show(List.of("kanazawa")));
        var blank = robot.lookup("#worksheet-blank").queryAs(Button.class);
        var stop = robot.lookup("#worksheet-stop").queryAs(Button.class);
        robot.interact(blank::fire);
        assertTrue(blank.isDisabled());
        assertTrue(stop.isVisible());
        robot.interact(stop::fire);
        robot.interact(() -> waiting.forEach(Runnable::run));
        assertFalse(Files.exists(file));
        assertFalse(blank.isDisabled());
        assertFalse(stop.isVisible());
    }
}
