package atlas.map;

import atlas.ui.Command;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * The keys of the map. Arrows, plus, minus and Home move it; comma and full stop step through the
 * years, Space plays them. Tab goes on to its cities, its milieus and its ties, each of which is
 * one stop: arrows walk from sign to sign there, Page Down and Page Up in the order of the list,
 * Enter chooses, Esc comes back to the map.
 */
final class MapKeys {
    private static final String YEAR_STEP = "keys.year.step";

    private final MapPane pane;
    private final List<Supplier<List<SignStop>>> groups;
    private final List<Command> onMap;
    private final List<Command> onYears;
    private final List<Command> onSign;
    private final Command next;
    private final Command previous;

    /**
     * @param groups what can be seen of each kind of sign, in the order in which Tab visits them
     */
    MapKeys(MapPane pane, Journey journey, Player player, List<Supplier<List<SignStop>>> groups) {
        this.pane = pane;
        this.groups = List.copyOf(groups);
        onMap = moves(journey);
        onYears = years(player);
        onSign = signs();
        next = command("map.next", "keys.map.signs", () -> tab(false), KeyCode.TAB);
        previous =
                Command.of(
                        "map.previous",
                        "keys.map.signs",
                        () -> tab(true),
                        new KeyCodeCombination(KeyCode.TAB, KeyCombination.SHIFT_DOWN));
        pane.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        pane.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
    }

    /** What the keys do while the focus is on the map. */
    List<Command> onMap() {
        return Stream.concat(onMap.stream(), Stream.of(next, previous)).toList();
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
        return onSign;
    }

    private static List<Command> moves(Journey journey) {
        return List.of(
                step("map.left", journey, -1, 0, KeyCode.LEFT),
                step("map.right", journey, 1, 0, KeyCode.RIGHT),
                step("map.up", journey, 0, -1, KeyCode.UP),
                step("map.down", journey, 0, 1, KeyCode.DOWN),
                Command.of("map.nearer", "map.nearer", journey::nearer, anyShift(KeyCode.PLUS))
                        .silently(
                                anyShift(KeyCode.EQUALS),
                                anyShift(KeyCode.SEMICOLON),
                                key(KeyCode.ADD)),
                Command.of("map.farther", "map.farther", journey::farther, key(KeyCode.MINUS))
                        .silently(key(KeyCode.SUBTRACT)),
                command("map.home", "map.home", journey::home, KeyCode.HOME, KeyCode.DIGIT0));
    }

    private static Command step(
            String id, Journey journey, double right, double down, KeyCode key) {
        return command(id, "keys.map.move", () -> journey.step(right, down), key);
    }

    private static List<Command> years(Player player) {
        return List.of(
                command("year.previous", YEAR_STEP, () -> player.step(-1), KeyCode.COMMA),
                command("year.next", YEAR_STEP, () -> player.step(1), KeyCode.PERIOD),
                command("year.play", "keys.year.play", player::toggle, KeyCode.SPACE));
    }

    // An arrow that finds nothing stays where it is: the map must not run away under the focus.
    private List<Command> signs() {
        return List.of(
                beside("sign.left", -1, 0, KeyCode.LEFT),
                beside("sign.right", 1, 0, KeyCode.RIGHT),
                beside("sign.up", 0, -1, KeyCode.UP),
                beside("sign.down", 0, 1, KeyCode.DOWN),
                listed("sign.next", 1, KeyCode.PAGE_DOWN),
                listed("sign.previous", -1, KeyCode.PAGE_UP),
                command(
                        "sign.choose",
                        "keys.sign.choose",
                        this::choose,
                        KeyCode.ENTER,
                        KeyCode.SPACE),
                command("sign.leave", "keys.sign.leave", pane::requestFocus, KeyCode.ESCAPE));
    }

    private Command beside(String id, int right, int down, KeyCode key) {
        return command(
                id,
                "keys.sign.beside",
                () -> go((here, signs) -> here.towards(right, down, signs)),
                key);
    }

    private Command listed(String id, int step, KeyCode key) {
        return command(
                id,
                "keys.sign.listed",
                () ->
                        go((here, signs) ->
                                signs.get(Math.floorMod(signs.indexOf(here) + step, signs.size()))),
                key);
    }

    private static Command command(String id, String name, Runnable run, KeyCode... keys) {
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
        if (isOurs(event.getTarget())) {
            run(onMap, event);
            run(onYears, event);
        }
    }

    // Before the scene's own traversal, which knows no signs.
    private void walk(KeyEvent event) {
        if (groupOf(event.getTarget()) >= 0) {
            run(onSign, event);
        }
        if (isOurs(event.getTarget())) {
            boolean went =
                    (next.matches(event) && tab(false)) || (previous.matches(event) && tab(true));
            if (went) {
                event.consume();
            }
        }
    }

    private static void run(List<Command> commands, KeyEvent event) {
        commands.stream()
                .filter(command -> !event.isConsumed() && command.matches(event))
                .findFirst()
                .ifPresent(command -> {
                    command.run().run();
                    event.consume();
                });
    }

    /** To the next kind of sign or the one before; false where there is none. */
    private boolean tab(boolean backwards) {
        int group = groupOf(pane.getScene().getFocusOwner());
        int step = backwards ? -1 : 1;
        for (int there = group + step; there >= 0 && there < groups.size(); there += step) {
            List<SignStop> signs = groups.get(there).get();
            if (!signs.isEmpty()) {
                SignStop.entry(signs).node().requestFocus();
                return true;
            }
        }
        boolean back = backwards && group >= 0;
        if (back) {
            pane.requestFocus();
        }
        return back;
    }

    private void choose() {
        go((here, _) -> {
            here.choose().run();
            return here;
        });
    }

    /** From the sign in focus to another of its kind. */
    private void go(BiFunction<SignStop, List<SignStop>, SignStop> where) {
        Node focused = pane.getScene().getFocusOwner();
        int group = groupOf(focused);
        if (group >= 0) {
            List<SignStop> signs = groups.get(group).get();
            Optional<SignStop> here =
                    signs.stream().filter(s -> s.node().equals(focused)).findFirst();
            here.ifPresent(sign -> where.apply(sign, signs).node().requestFocus());
        }
    }

    private boolean isOurs(Object target) {
        return target == pane || groupOf(target) >= 0;
    }

    /** Which group has a node among its signs; -1 for none. */
    private int groupOf(Object target) {
        for (int group = 0; group < groups.size(); group++) {
            if (groups.get(group).get().stream().anyMatch(s -> s.node().equals(target))) {
                return group;
            }
        }
        return -1;
    }
}
