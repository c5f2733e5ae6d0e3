package atlas.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.Language;
import atlas.index.Normalisation;
import atlas.index.Scenario;
import atlas.index.Treatment;
import atlas.state.Chapter;
import atlas.state.Study;
import atlas.state.View;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class MethodPageTest {
    @TempDir private Path folder;
    private Optional<Path> answer = Optional.empty();
    private Stand stand;

    @Start
    void show(Stage stage) {
        stand = new Stand(stage, Study.Page.METHOD, new MemoryShelf().with((_, _, _) -> answer));
        answer = Optional.empty();
    }

    @Test
    void itSaysWhatWasDoneInNumbers(FxRobot robot) {
        assertTrue(stand.words().contains("25 indicators are used (core)."), stand.words());
        assertTrue(stand.words().contains("1000 times") || stand.words().contains("1,000 times"));
        robot.interact(() ->
                stand.navigator.study(s ->
                        s.withScenario(
                                Scenario.published()
                                        .withScaling(
                                                new Scenario.Scaling(Normalisation.MIN_MAX)
                                                        .with(Treatment.WINSORISE)))));
        robot.interact(() -> {});
        assertTrue(stand.words().contains("indicators were treated"), stand.words());
        assertTrue(stand.words().contains("Difference from the published scenario: "));
        robot.interact(() -> stand.navigator.speak(Language.JAPANESE));
        assertTrue(stand.words().contains("個の指標を処理しました"), stand.words());
    }

    @Test
    void itIsCopiedAndSavedWhole(FxRobot robot) throws IOException {
        robot.clickOn("#method-copy");
        robot.interact(() ->
                assertTrue(
                        Clipboard.getSystemClipboard().getString().startsWith("Method: Japan\n")));
        answer = Optional.of(folder.resolve("method.md"));
        robot.clickOn("#method-save");
        assertTrue(Files.readString(answer.orElseThrow()).startsWith("# Method: Japan\n\n"));
        assertTrue(stand.words().contains("Saved as " + answer.orElseThrow()));
        answer = Optional.of(folder.resolve("method.txt"));
        robot.clickOn("#method-save");
        assertTrue(Files.readString(answer.orElseThrow()).startsWith("Method: Japan\n"));
        assertEquals(List.of("method.md", "method.txt"), names());
    }

    @Test
    void aPlaceThatCannotBeWrittenIsToldAndStaysEmpty(FxRobot robot) throws IOException {
        answer = Optional.of(folder.resolve("nowhere").resolve("method.md"));
        robot.clickOn("#method-save");
        assertTrue(stand.words().contains("could not be written, and nothing was changed"));
        Path taken = folder.resolve("taken.md");
        Files.createDirectories(taken.resolve("inner"));
        answer = Optional.of(taken);
        robot.clickOn("#method-save");
        assertTrue(stand.words().contains("taken.md could not be written"));
        assertEquals(List.of("taken.md"), names());
    }

    @Test
    void itLeadsToTheLibrary(FxRobot robot) {
        robot.clickOn("#method-library");
        assertEquals(View.LIBRARY, stand.navigator.now().view());
        assertEquals(Chapter.METHOD, stand.navigator.now().reading().chapter());
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }
}
