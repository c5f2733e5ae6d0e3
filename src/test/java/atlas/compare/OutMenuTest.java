package atlas.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.Language;
import atlas.state.ShareCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
final class OutMenuTest {
    @TempDir private Path folder;

    private CompareStand stand;
    private Optional<Path> into = Optional.empty();

    @Start
    void open(Stage stage) {
        into = Optional.of(folder);
        stand =
                new CompareStand(
                        stage,
                        Optional.of("yokohama"),
                        (_, _, name) -> into.map(there -> there.resolve(name)));
    }

    @Test
    void aFileIsSavedByKeysAlone(FxRobot robot) throws IOException {
        robot.interact(() -> robot.lookup("#out").query().requestFocus());
        robot.push(KeyCode.SPACE);
        settle();
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        settle();
        // Whether the first item has the focus already when the menu opens is the platform's
        // affair.
        var paper = folder.resolve("kanazawa-yokohama-comparison.pdf");
        var table = folder.resolve("kanazawa-yokohama-numbers.csv");
        var saved = Files.exists(table) ? table : paper;
        assertTrue(stand.words().contains("Saved as " + saved), stand.words());
        assertTrue(Files.size(saved) > 1_000);
    }

    @Test
    void everyChartIsSavedInTheFormsItHas(FxRobot robot) throws IOException {
        for (String chart : List.of("out-radar", "out-indices", "out-timeline")) {
            var menu = (Menu) item(robot, chart);
            assertEquals(3, menu.getItems().size(), chart);
            robot.interact(() -> menu.getItems().stream().skip(1).forEach(MenuItem::fire));
        }
        settle();
        var svg = Files.readString(folder.resolve("kanazawa-yokohama-radar.svg"));
        assertTrue(svg.contains(">infrastructure</text>"));
        assertTrue(svg.contains(ShareCode.write(stand.navigator.now())));
        var years = Files.readString(folder.resolve("kanazawa-yokohama-timeline.svg"));
        assertTrue(years.contains(">Kanazawa</text>"), "says whose marks are whose");
        assertTrue(years.matches("(?s).*>1[0-9]{3}</text>.*>20[0-9]{2}</text>.*"), "its ends");
        var lines = Files.readString(folder.resolve("kanazawa-yokohama-indices.svg"));
        assertTrue(lines.contains(">100</text>"), "the axis");
        assertTrue(lines.contains(">median of the panel</text>"), "what is grey");
        byte[] png = Files.readAllBytes(folder.resolve("kanazawa-yokohama-indices.png"));
        assertEquals("PNG", new String(png, 1, 3, StandardCharsets.US_ASCII));
        assertEquals(2, ((Menu) item(robot, "out-maps")).getItems().size(), "maps are pictures");
    }

    @Test
    void aFileThatCannotBeWrittenIsASentenceAndLeavesNothing(FxRobot robot) throws IOException {
        var nowhere = folder.resolve("nowhere");
        into = Optional.of(nowhere);
        robot.interact(() -> item(robot, "out-csv").fire());
        settle();
        assertTrue(stand.words().contains("could not be written"), stand.words());
        assertFalse(Files.exists(nowhere));
        into = Optional.empty();
        robot.interact(() -> stand.navigator.compare("osaka"));
        settle();
        assertFalse(stand.words().contains("could not be written"), "another pair, another story");
        robot.interact(() -> item(robot, "out-csv").fire());
        settle();
        assertFalse(stand.words().contains("osaka-numbers"), "thought better of it");
    }

    @Test
    void theShareCodeIsThatOfTheView(FxRobot robot) {
        robot.interact(() -> item(robot, "out-code").fire());
        settle();
        robot.interact(() ->
                assertEquals(
                        ShareCode.write(stand.navigator.now()),
                        Clipboard.getSystemClipboard().getString()));
        assertTrue(stand.words().contains("share code of this view is copied"));
    }

    @Test
    void withoutScoresThereAreNoChartsToTakeAlong(FxRobot robot) {
        robot.interact(() -> stand.navigator.compare("bologna"));
        settle();
        robot.interact(() -> out(robot).show());
        settle();
        assertTrue(item(robot, "out-csv").isVisible());
        assertTrue(item(robot, "out-code").isVisible());
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void allOfItIsSaidInBothLanguages(FxRobot robot) {
        var english = said(robot);
        robot.interact(() -> stand.navigator.speak(Language.JAPANESE));
        settle();
        var japanese = said(robot);
        assertEquals(english.size(), japanese.size());
        for (int each = 0; each < english.size(); each++) {
            assertFalse(english.get(each).equals(japanese.get(each)), english.get(each));
        }
        assertFalse(out(robot).getAccessibleText().isEmpty());
    }

    private static OutMenu out(FxRobot robot) {
        return robot.lookup("#out").queryAs(OutMenu.class);
    }

    private static MenuItem item(FxRobot robot, String id) {
        return out(robot).getItems().stream()
                .filter(item -> id.equals(item.getId()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> said(FxRobot robot) {
        return Stream.concat(
                        Stream.of(out(robot).getText()),
                        out(robot).getItems().stream()
                                .filter(item -> !(item instanceof SeparatorMenuItem))
                                .map(MenuItem::getText))
                .toList();
    }

    private static void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }
}
