package atlas.map;

import atlas.ui.Command;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * The keys of the map. Arrows, plus, minus and Home move it; comma and full stop step through the
 * years, Space plays them. Tab goes on to its cities, its milieus and its ties.
 */
final class MapKeys {
    private static final String YEAR_STEP = "keys.year.step";

    private final SignKeys signs;
    private final List<Command> onMap;
    private final List<Command> onYears;

    /**
     * @param groups what can be seen of each kind of sign, in the order in which Tab visits them
     */
    MapKeys(MapPane pane, Journey journey, Player player, List<Supplier<List<SignStop>>> groups) {
        signs = new SignKeys(pane, groups);
        onMap = moves(journey, "map.home");
        onYears = years(player);
        pane.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    /** What the keys do while the focus is on the map. */
    List<Command> onMap() {
        return Stream.concat(onMap.stream(), signs.ways().stream()).toList();
    }

    /** What the keys do to the years while the focus is on the map. */
    List<Command> onYears() {
        return onYears;
    }

    /** Those that step through the years; Space presses whatever button has the focus. */
    List<Command> everywhere() {
        return onYears.stream().filter(key -> key.key().equals(YEAR_STEP)).toList();
    }

    /** What the keys do while the focus is on a sign of the map. */
    List<Command> onSign() {
        return signs.onSign();
    }

    /**
     * The keys that move a map.
     *
     * @param home what its home is called
     */
    static List<Command> moves(Moves map, String home) {
        return List.of(
                step("map.left", map, -1, 0, KeyCode.LEFT),
                step("map.right", map, 1, 0, KeyCode.RIGHT),
                step("map.up", map, 0, -1, KeyCode.UP),
                step("map.down", map, 0, 1, KeyCode.DOWN),
                Command.of("map.nearer", "map.nearer", map::nearer, anyShift(KeyCode.PLUS))
                        .silently(
                                anyShift(KeyCode.EQUALS),
                                anyShift(KeyCode.SEMICOLON),
                                key(KeyCode.ADD)),
                Command.of("map.farther", "map.farther", map::farther, key(KeyCode.MINUS))
                        .silently(key(KeyCode.SUBTRACT)),
                command("map.home", home, map::home, KeyCode.HOME, KeyCode.DIGIT0));
    }

    private static Command step(String id, Moves map, double right, double down, KeyCode key) {
        return command(id, "keys.map.move", () -> map.step(right, down), key);
    }

    private static List<Command> years(Player player) {
        return List.of(
                command("year.previous", YEAR_STEP, () -> player.step(-1), KeyCode.COMMA),
                command("year.next", YEAR_STEP, () -> player.step(1), KeyCode.PERIOD),
                command("year.play", "keys.year.play", player::toggle, KeyCode.SPACE));
    }

    static Command command(String id, String name, Runnable run, KeyCode... keys) {
        return Command.of(
                id, name, run, Stream.of(keys).map(MapKeys::key).toArray(KeyCombination[]::new));
    }

    private static KeyCombination key(KeyCode code) {
        return new KeyCodeCombination(code);
    }

    // Plus stands above another sign on many keyboards: above = here, above ; in Japan.
    private static KeyCombination anyShift(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHIFT_ANY);
    }

    private void press(KeyEvent event) {
        if (signs.isOurs(event.getTarget())) {
            SignKeys.run(onMap, event);
            SignKeys.run(onYears, event);
        }
    }
}
