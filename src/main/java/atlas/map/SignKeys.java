package atlas.map;

import atlas.ui.Command;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/**
 * The keys among the signs of a map. Tab goes from the map to each kind of sign, which is one stop:
 * arrows walk from sign to sign there, Page Down and Page Up in the order of the list, Enter
 * chooses, Esc comes back to the map.
 */
final class SignKeys {
    private final Region pane;
    private final List<Supplier<List<SignStop>>> groups;
    private final List<Command> onSign;
    private final Command next;
    private final Command previous;

    /**
     * @param groups what can be seen of each kind of sign, in the order in which Tab visits them
     */
    SignKeys(Region pane, List<Supplier<List<SignStop>>> groups) {
        this.pane = pane;
        this.groups = List.copyOf(groups);
        onSign = signs();
        next =
                Command.of(
                        "map.next",
                        "keys.map.signs",
                        () -> tab(false),
                        new KeyCodeCombination(KeyCode.TAB));
        previous =
                Command.of(
                        "map.previous",
                        "keys.map.signs",
                        () -> tab(true),
                        new KeyCodeCombination(KeyCode.TAB, KeyCombination.SHIFT_DOWN));
        pane.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
    }

    /** What the keys do while the focus is on a sign of the map. */
    List<Command> onSign() {
        return onSign;
    }

    /** What takes the focus from the map to the signs and back. */
    List<Command> ways() {
        return List.of(next, previous);
    }

    /** Whether an event belongs to the map or to one of its signs. */
    boolean isOurs(Object target) {
        return pane.equals(target) || groupOf(target) >= 0;
    }

    /** Runs the first command that an event asks for. */
    static void run(List<Command> commands, KeyEvent event) {
        commands.stream()
                .filter(command -> !event.isConsumed() && command.matches(event))
                .findFirst()
                .ifPresent(command -> {
                    command.run().run();
                    event.consume();
                });
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
                MapKeys.command(
                        "sign.choose",
                        "keys.sign.choose",
                        this::choose,
                        KeyCode.ENTER,
                        KeyCode.SPACE),
                MapKeys.command(
                        "sign.leave", "keys.sign.leave", pane::requestFocus, KeyCode.ESCAPE));
    }

    private Command beside(String id, int right, int down, KeyCode key) {
        return MapKeys.command(
                id,
                "keys.sign.beside",
                () -> go((here, signs) -> here.towards(right, down, signs)),
                key);
    }

    private Command listed(String id, int step, KeyCode key) {
        return MapKeys.command(
                id,
                "keys.sign.listed",
                () ->
                        go((here, signs) ->
                                signs.get(Math.floorMod(signs.indexOf(here) + step, signs.size()))),
                key);
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
