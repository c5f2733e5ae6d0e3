package atlas.search;

import atlas.ui.Command;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys of the palette while its field has the focus. */
final class PaletteKeys {
    /** What leads a city into a comparison. */
    static final KeyCombination COMPARE = control(KeyCode.ENTER);

    private static final int PAGE = 6;

    private final Palette palette;
    private final List<Command> commands;

    PaletteKeys(Palette palette, RowCursor cursor) {
        this.palette = palette;
        commands =
                List.of(
                        command("keys.search.row", () -> cursor.move(1), key(KeyCode.DOWN)),
                        command("keys.search.row", () -> cursor.move(-1), key(KeyCode.UP)),
                        command(
                                "keys.search.page",
                                () -> cursor.move(PAGE),
                                key(KeyCode.PAGE_DOWN)),
                        command("keys.search.page", () -> cursor.move(-PAGE), key(KeyCode.PAGE_UP)),
                        command("keys.search.ends", () -> cursor.toEnd(true), key(KeyCode.HOME)),
                        command("keys.search.ends", () -> cursor.toEnd(false), key(KeyCode.END)),
                        command("keys.search.group", () -> cursor.moveGroup(true), key(KeyCode.TAB))
                                .silently(control(KeyCode.DOWN)),
                        command(
                                        "keys.search.group",
                                        () -> cursor.moveGroup(false),
                                        new KeyCodeCombination(
                                                KeyCode.TAB, KeyCombination.SHIFT_DOWN))
                                .silently(control(KeyCode.UP)),
                        command("keys.search.choose", palette::choose, key(KeyCode.ENTER)),
                        command("keys.search.compare", palette::compare, COMPARE),
                        command("keys.search.close", palette::close, key(KeyCode.ESCAPE)));
    }

    /** What they are, for those who list them. */
    List<Command> commands() {
        return commands;
    }

    /** Takes its keys before the field sees them. */
    void lay(Node field) {
        field.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event ->
                        find(event)
                                .ifPresent(command -> {
                                    event.consume();
                                    command.run().run();
                                }));
    }

    /** Single letters and arrows have meanings in the window behind; here they are only typed. */
    void keepFromTheWindow(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            palette.close();
        }
        if (!event.getCode().isFunctionKey() && !event.isShortcutDown()) {
            event.consume();
        }
    }

    private Optional<Command> find(KeyEvent event) {
        return commands.stream().filter(command -> command.matches(event)).findFirst();
    }

    private static Command command(String name, Runnable run, KeyCombination keys) {
        return Command.of(name + "." + keys.getName(), name, run, keys);
    }

    private static KeyCombination key(KeyCode code) {
        return new KeyCodeCombination(code);
    }

    private static KeyCombination control(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }
}
