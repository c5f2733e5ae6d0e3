package atlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.Language;
import atlas.state.Background;
import atlas.store.Backups;
import atlas.store.Custody;
import atlas.store.Database;
import atlas.store.OwnWorkJson;
import atlas.store.SavedTour;
import atlas.ui.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class WorkSheetTest {
    private final ReadOnlyObjectWrapper<Language> language =
            new ReadOnlyObjectWrapper<>(Language.ENGLISH);
    private final List<Host.Replaced> replaced = new ArrayList<>();
    private final StackPane beneath = new StackPane();
    private Instant now = Instant.parse("2026-11-22T12:00:00Z");
    private Database database;
    private Custody custody;
    private Optional<Path> chosen = Optional.empty();
    @TempDir private Path folder;

    @Start
    void show(Stage stage) {
        database = Database.open(folder);
        custody = new Custody(database, new Backups(folder), () -> now = now.plusSeconds(60));
        database.settings().put("theme", "DARK");
        database.tours().put(new SavedTour("t", 1, "first"), now);
        custody.backUp(custody.now());
        database.settings().put("theme", "LIGHT");
        var messages = new Messages(language.getReadOnlyProperty());
        var archive =
                new Archive(
                        custody,
                        messages,
                        Background.direct(),
                        Host.alone(folder).with(Runnable::run, replaced::add),
                        (_, _, _) -> chosen,
                        (_, _, _, _) -> chosen);
        beneath.getChildren().setAll(new WorkSheet(messages, archive));
        stage.setScene(new Scene(beneath, 700, 600));
        stage.show();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aBackupIsBroughtBackAfterAQuestion(FxRobot robot) {
        assertFalse(robot.lookup("#work-question").query().isVisible());
        robot.interact(() -> robot.lookup(".work-restore").queryButton().fire());
        String question = text(robot, ".work-sentence");
        assertTrue(question.contains("1 tour · no scenarios · settings"), question);
        assertTrue(question.contains("Nov 22, 2026"), question);
        assertEquals("LIGHT", database.settings().all().get("theme"), "not yet");
        robot.push(KeyCode.ENTER);
        assertEquals(Map.of("theme", "DARK"), database.settings().all());
        assertEquals("LIGHT", replaced.getFirst().before().work().settings().get("theme"));
        assertEquals(Backups.Reason.RESTORE, custody.all().getFirst().reason());
    }

    @Test
    void escLeavesAllAsItIs(FxRobot robot) {
        robot.interact(() -> robot.lookup(".work-restore").queryButton().fire());
        robot.push(KeyCode.ESCAPE);
        assertFalse(robot.lookup("#work-question").query().isVisible());
        assertEquals("LIGHT", database.settings().all().get("theme"));
        assertTrue(replaced.isEmpty());
    }

    @Test
    void allIsSavedAsAFileAndOpenedAgain(FxRobot robot) throws IOException {
        chosen = Optional.of(folder.resolve("mine.atlas-work.json"));
        robot.interact(() -> robot.lookup("#work-save").queryButton().fire());
        assertTrue(text(robot, "#work-told").contains("mine.atlas-work.json"));
        var content = OwnWorkJson.read(Files.readAllBytes(chosen.orElseThrow()));
        assertTrue(content instanceof OwnWorkJson.Whole);
        robot.interact(() -> {
            database.tours().remove("t");
            database.settings().put("theme", "PROJECTOR");
            robot.lookup("#work-open").queryButton().fire();
        });
        assertEquals("PROJECTOR", database.settings().all().get("theme"), "asks first");
        robot.interact(() -> robot.lookup("#work-replace").queryButton().fire());
        assertEquals(Map.of("theme", "LIGHT"), database.settings().all());
        assertEquals(List.of(new SavedTour("t", 1, "first")), database.tours().all());
    }

    @Test
    void everyFaultOfAFileIsNamedAndNothingIsTakenOver(FxRobot robot) throws IOException {
        chosen = Optional.of(folder.resolve("faulty.json"));
        Files.writeString(
                chosen.orElseThrow(),
                """
                {"creative-cities-atlas-work": 1, "lineage": "", "saved": "2026-11-22T08:00:00Z",
                 "settings": {}, "scenarios": [{"name": ""}], "tours": []}
                """);
        robot.interact(() -> robot.lookup("#work-open").queryButton().fire());
        var faults =
                robot.lookup(".work-fault").queryAllAs(Label.class).stream()
                        .map(Label::getText)
                        .toList();
        assertEquals(6, faults.size());
        assertEquals("scenarios[1].name: empty", faults.getFirst());
        assertTrue(robot.lookup("#work-replace").tryQuery().isEmpty());
        assertEquals("LIGHT", database.settings().all().get("theme"));
    }

    @Test
    void aFileThatIsNotThereIsSaid(FxRobot robot) {
        chosen = Optional.of(folder.resolve("nowhere.json"));
        robot.interact(() -> robot.lookup("#work-open").queryButton().fire());
        assertTrue(text(robot, "#work-told").contains("nothing was changed"));
    }

    @Test
    void withoutRoomForABackupNothingIsReplaced(FxRobot robot) throws IOException {
        robot.interact(() -> robot.lookup(".work-restore").queryButton().fire());
        try (var files = Files.list(folder.resolve("backups"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder.resolve("backups"));
        Files.writeString(folder.resolve("backups"), "a file where the folder should be");
        robot.interact(() -> robot.lookup("#work-replace").queryButton().fire());
        assertEquals("LIGHT", database.settings().all().get("theme"));
        assertTrue(text(robot, "#work-told").contains("Nothing was changed"));
        assertTrue(replaced.isEmpty());
    }

    @Test
    void allOfItSpeaksJapanese(FxRobot robot) {
        robot.interact(() -> language.set(Language.JAPANESE));
        assertTrue(text(robot, ".work-when").contains("2026/11/22"), text(robot, ".work-when"));
        assertTrue(text(robot, ".work-here").contains("ツアー1件"));
        assertEquals("元に戻す…", robot.lookup(".work-restore").queryAs(Button.class).getText());
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Label.class).getText();
    }
}
