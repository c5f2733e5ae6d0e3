package atlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.Language;
import atlas.state.Navigator;
import atlas.state.Settings;
import atlas.state.ViewState;
import atlas.ui.Command;
import atlas.ui.Messages;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

final class CommandsTest {
    private static final List<String> OF_THE_SYSTEM =
            List.of(
                    "Alt+F4",
                    "Alt+Tab",
                    "Alt+Space",
                    "Alt+Esc",
                    "F10",
                    "Shift+F10",
                    "Shortcut+C",
                    "Shortcut+V",
                    "Shortcut+X",
                    "Shortcut+A",
                    "Shortcut+Z",
                    "Shortcut+Y",
                    "Shortcut+Q",
                    "Shortcut+W",
                    "Shortcut+H",
                    "Shortcut+M",
                    "Shortcut+Shift+3",
                    "Shortcut+Shift+4",
                    "Shortcut+Shift+5",
                    "Ctrl+Alt+Delete");

    private final Navigator navigator =
            new Navigator(Beginning.state(Map.of(), Arguments.NONE, Set.of("kanazawa"), 2025));
    private final Commands commands =
            new Commands(
                    navigator,
                    Settings.fresh(),
                    new Sheets(
                            new Overlay(),
                            new Messages(navigator.part(ViewState::language)),
                            new Sheets.Makers(Region::new, Region::new, Region::new),
                            () -> ""),
                    new Commands.Acts(() -> {}, () -> {}, () -> {}, () -> {}, () -> {}, () -> {}),
                    Presenting.starts(() -> {}, () -> {}, () -> {}));

    @Test
    void noTwoCommandsShareAKey() {
        var seen = new HashSet<KeyCombination>();
        var ids = new HashSet<String>();
        for (Command command : commands.all()) {
            assertTrue(ids.add(command.id()), command.id());
            command.all().forEach(keys -> assertTrue(seen.add(keys), command.id() + " " + keys));
        }
    }

    @Test
    void noneTakesAKeyOfTheSystem() {
        var taken = OF_THE_SYSTEM.stream().map(KeyCombination::keyCombination).toList();
        assertEquals(
                List.of(),
                commands.all().stream()
                        .flatMap(command -> command.all().stream())
                        .filter(taken::contains)
                        .toList());
    }

    @Test
    void everyCommandHasANameInBothLanguages() {
        for (Command command : commands.all()) {
            for (Language language : Language.values()) {
                assertTrue(!Messages.text(language, command.key()).isBlank(), command.id());
            }
        }
    }

    @Test
    void whatOnlyAKeyboardNeedsHasNoName() {
        assertTrue(commands.named().stream().noneMatch(c -> c.id().equals("escape")));
    }
}
