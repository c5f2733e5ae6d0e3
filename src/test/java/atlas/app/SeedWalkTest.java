package atlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.city.Language;
import atlas.city.SeedFact;
import atlas.state.Chapter;
import atlas.state.Section;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Walks through the whole atlas as a reader could and notes on which screen, in which element, each
 * fact of the seed documents stands. What counts is what is drawn: the words of the fact, or its
 * number beside a sentence that tells it.
 */
@ExtendWith(ApplicationExtension.class)
final class SeedWalkTest {
    private static final int PATIENCE_SECONDS = 120;
    private static final Path TABLE = Path.of("target", "seed-walk.csv");
    private static final Pattern MARK =
            Pattern.compile("(?:(?:Sasaki|UNESCO)[ \\u00a0]|(?:佐々木|ユネスコ)\\u202f?)([1-9]\\d{0,2})");

    @TempDir private static Path folder;

    private volatile Optional<Keeper> keeper = Optional.empty();
    private volatile Optional<Desk> desk = Optional.empty();
    private final Map<String, SeedFact> facts = new LinkedHashMap<>();
    private final Map<String, Set<Sight>> seen = new LinkedHashMap<>();

    /**
     * Where a fact stands.
     *
     * @param element the style class or id of what holds it
     * @param words whether the words of the fact are drawn there, and not its number only
     */
    private record Sight(String screen, String element, boolean words) {}

    @Start
    void open(Stage stage) {
        var arguments = Arguments.of("--data-dir=" + folder, "--language=en");
        var opening =
                new Desk(arguments, Host.alone(folder), stage, made -> keeper = Optional.of(made));
        desk = Optional.of(opening);
        opening.open();
    }

    @Test
    void everyFactOfTheSeedsIsOnAScreen() throws Exception {
        until(() -> desk.flatMap(Desk::atlas).isPresent());
        inTheWindow(() -> atlas().settings().reducedMotion().set(true));
        until(() -> atlas().isComplete());
        try (var session = Session.open(Files.createTempDirectory(folder, "facts"), (_, _) -> {})) {
            session.facts().seedFacts().forEach(fact -> facts.put(fact.id(), fact));
            assertEquals(172, facts.size());
            readTheLibrary(session, Language.JAPANESE);
            assertEquals(List.of(), unread());
            seen.clear();
            readTheLibrary(session, Language.ENGLISH);
            visitTheCities(session);
            write();
            assertEquals(List.of(), unread());
            assertEquals(List.of(), onOneScreenOnly());
        } finally {
            inTheWindow(() -> keeper.ifPresent(Keeper::close));
        }
    }

    private void readTheLibrary(Session session, Language language) throws TimeoutException {
        inTheWindow(() -> atlas().navigator().speak(language));
        for (Chapter chapter : Chapter.values()) {
            inTheWindow(() -> atlas().navigator().read(chapter));
            until(() -> atlas().isComplete());
            look("library/" + chapter, ".library");
        }
        for (var concept : session.facts().concepts()) {
            inTheWindow(() -> atlas().navigator().read(Chapter.CONCEPTS, concept.id()));
            look("library/CONCEPTS/" + concept.id(), ".library");
        }
    }

    private void visitTheCities(Session session) throws TimeoutException {
        for (String city : session.told()) {
            for (Section section :
                    List.of(Section.OVERVIEW, Section.MILIEUS, Section.STORY, Section.TIMELINE)) {
                inTheWindow(() -> {
                    atlas().navigator().select(city);
                    atlas().navigator().open(section);
                });
                until(() -> atlas().isComplete());
                look("city/" + city + "/" + section, ".city-pane");
            }
        }
    }

    private void look(String screen, String root) {
        inTheWindow(() -> {
            atlas().window().applyCss();
            atlas().window().layout();
            for (Node node : atlas().window().lookupAll(root)) {
                blocks(node).forEach(block -> note(screen, block));
            }
        });
    }

    /** Every paragraph or label that is shown: what holds runs of text and nothing else. */
    private static Stream<Parent> blocks(Node node) {
        if (!node.isVisible() || !(node instanceof Parent parent)) {
            return Stream.empty();
        }
        if (node instanceof ScrollPane scroll && scroll.getContent() != null) {
            return blocks(scroll.getContent());
        }
        var children = parent.getChildrenUnmodifiable();
        var deeper = children.stream().flatMap(SeedWalkTest::blocks);
        return children.stream().anyMatch(Text.class::isInstance)
                ? Stream.concat(Stream.of(parent), deeper)
                : deeper;
    }

    private void note(String screen, Parent block) {
        String words =
                block.getChildrenUnmodifiable().stream()
                        .filter(child -> child instanceof Text && child.isVisible())
                        .map(child -> ((Text) child).getText())
                        .collect(Collectors.joining());
        if (words.isBlank()) {
            return;
        }
        String element = element(block);
        for (SeedFact fact : facts.values()) {
            if (words.contains(fact.text().in(atlas().navigator().now().language()))) {
                sight(fact.id(), new Sight(screen, element, true));
            }
        }
        var marks = MARK.matcher(words);
        while (marks.find()) {
            if (facts.containsKey("S" + marks.group(1))) {
                sight("S" + marks.group(1), new Sight(screen, element, false));
            }
        }
    }

    private void sight(String fact, Sight sight) {
        seen.computeIfAbsent(fact, _ -> new HashSet<>()).add(sight);
    }

    /** The nearest thing around with a name. */
    private static String element(Node block) {
        for (Node node = block; node != null; node = node.getParent()) {
            if (node.getId() != null) {
                return "#" + node.getId();
            }
            var named =
                    node.getStyleClass().stream()
                            .filter(c -> !Set.of("text-flow", "prose", "label").contains(c))
                            .findFirst();
            if (named.isPresent()) {
                return "." + named.get();
            }
        }
        return "window";
    }

    /** Facts whose words are drawn nowhere. */
    private List<String> unread() {
        return facts.keySet().stream()
                .filter(id -> sights(id).stream().noneMatch(Sight::words))
                .toList();
    }

    /** Facts for which there is a single screen in all the atlas. */
    private List<String> onOneScreenOnly() {
        return facts.keySet().stream()
                .filter(id -> sights(id).stream().map(Sight::screen).distinct().count() < 2)
                .toList();
    }

    private Set<Sight> sights(String fact) {
        return seen.getOrDefault(fact, Set.of());
    }

    private void write() throws IOException {
        var lines = new ArrayList<String>();
        lines.add("id,screens,screen,element,words");
        for (String id : facts.keySet()) {
            var sights = sights(id);
            long screens = sights.stream().map(Sight::screen).distinct().count();
            sights.stream()
                    .sorted((a, b) ->
                            (a.screen() + a.element()).compareTo(b.screen() + b.element()))
                    .map(s ->
                            "%s,%d,%s,%s,%s"
                                    .formatted(id, screens, s.screen(), s.element(), s.words()))
                    .forEach(lines::add);
        }
        Files.createDirectories(Path.of("target"));
        Files.write(TABLE, lines);
    }

    private Atlas atlas() {
        return desk.flatMap(Desk::atlas).orElseThrow();
    }

    private static void inTheWindow(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000, action);
    }

    private static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
