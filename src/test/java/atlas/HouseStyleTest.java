package atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules of taste that a machine can hold. */
final class HouseStyleTest {
    private static final Path SOURCES = Path.of("src");
    private static final int LONGEST = 300;

    @Test
    void noFileIsLongerThanThreeHundredLines() {
        assertEquals(List.of(), files(SOURCES).filter(f -> lines(f).size() > LONGEST).toList());
    }

    @Test
    void nobodyPrints() {
        assertEquals(
                List.of(), linesWith("System\\.(out|err)", f -> !f.endsWith("app/Console.java")));
    }

    @Test
    void appearanceStandsInStyleSheets() {
        assertEquals(List.of(), linesWith("\\.setStyle\\(", _ -> true));
    }

    @Test
    void theWindowThreadIsReachedThroughBackground() {
        assertEquals(
                List.of(),
                linesWith("Platform\\.runLater", f -> !f.startsWith("src/main/java/atlas/app")));
    }

    @Test
    void nobodySleeps() {
        assertEquals(List.of(), linesWith("Thread\\.sleep", _ -> true));
    }

    @Test
    void nothingIsLeftToDo() {
        assertEquals(List.of(), linesWith("TO" + "DO|FIX" + "ME", _ -> true));
    }

    @Test
    void packagesSayWhatTheyAreFor() {
        assertEquals(
                List.of(),
                files(SOURCES.resolve("main/java/atlas"))
                        .map(Path::getParent)
                        .distinct()
                        .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                        .toList());
    }

    // Pauses only wait; the pulse beats for years that the user set going; the walk takes pictures.
    @Test
    void whatMovesAsksWhetherMotionIsWelcome() {
        var moving =
                Pattern.compile("\\b(AnimationTimer|Timeline|(?!Pause)\\w+Transition)\\b(?=[ (.])");
        assertEquals(
                List.of(),
                files(SOURCES.resolve("main"))
                        .filter(f -> !f.endsWith("app/PictureWalk.java"))
                        .filter(f -> !f.endsWith("map/Pulse.java"))
                        .filter(f -> moving.matcher(String.join("\n", lines(f))).find())
                        .filter(f -> lines(f).stream().noneMatch(l -> l.contains("educedMotion")))
                        .toList());
    }

    private static List<String> linesWith(String pattern, Predicate<Path> where) {
        var wanted = Pattern.compile(pattern);
        return files(SOURCES.resolve("main"))
                .filter(where)
                .flatMap(f ->
                        lines(f).stream()
                                .filter(l -> wanted.matcher(l).find())
                                .map(l -> f + ": " + l.strip()))
                .toList();
    }

    private static Stream<Path> files(Path root) {
        try (var all = Files.walk(root)) {
            return all.filter(f -> f.toString().endsWith(".java")).sorted().toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
