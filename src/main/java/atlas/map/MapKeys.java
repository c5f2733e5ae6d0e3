package atlas.map;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The keys of the map. Arrows, plus, minus and Home move it; comma and full stop step through the
 * years, Space plays them. Tab goes on to its cities, its milieus and its ties, each of which is one
 * stop: arrows walk from sign to sign there, Page Down and Page Up in the order of the list, Enter
 * chooses, Esc comes back to the map.
 */
final class MapKeys {
    private final MapPane pane;
    private final Journey journey;
    private final Player player;
    private final List<Supplier<List<SignStop>>> groups;

    /**
     * @param groups what can be seen of each kind of sign, in the order in which Tab visits them
     */
    MapKeys(
            MapPane pane,
            Journey journey,
            Player player,
            List<Supplier<List<SignStop>>> groups) {
        this.player = player;
        this.pane = pane;
        this.journey = journey;
        this.groups = List.copyOf(groups);
        pane.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        pane.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
    }

    private void press(KeyEvent event) {
        boolean onSign = groupOf(event.getTarget()) >= 0;
        if ((onSign || event.getTarget() == pane) && act(event, onSign)) {
            event.consume();
        }
    }

    private boolean act(KeyEvent event, boolean onSign) {
        switch (event.getCode()) {
            case LEFT -> journey.step(-1, 0);
            case RIGHT -> journey.step(1, 0);
            case UP -> journey.step(0, -1);
            case DOWN -> journey.step(0, 1);
            case PLUS, ADD, EQUALS, SEMICOLON -> journey.nearer();
            case MINUS, SUBTRACT -> journey.farther();
            case HOME -> journey.home();
            case COMMA -> player.step(-1);
            case PERIOD -> player.step(1);
            case SPACE -> player.toggle();
            case ESCAPE -> pane.requestFocus();
            default -> {
                return false;
            }
        }
        return onSign || event.getCode() != KeyCode.ESCAPE;
    }

    // Before the scene's own traversal, which knows no signs.
    private void walk(KeyEvent event) {
        int group = groupOf(event.getTarget());
        boolean ours = group >= 0 || event.getTarget() == pane;
        if (!ours || event.isControlDown() || event.isAltDown()) {
            return;
        }
        Optional<Node> next =
                event.getCode() == KeyCode.TAB
                        ? nextGroup(group, event.isShiftDown())
                        : group < 0 ? Optional.empty() : nextSign(event, group);
        next.ifPresent(node -> {
            node.requestFocus();
            event.consume();
        });
    }

    private Optional<Node> nextGroup(int group, boolean backwards) {
        int step = backwards ? -1 : 1;
        for (int next = group + step; next >= 0 && next < groups.size(); next += step) {
            List<SignStop> signs = groups.get(next).get();
            if (!signs.isEmpty()) {
                return Optional.of(SignStop.entry(signs).node());
            }
        }
        return Optional.<Node>of(pane).filter(_ -> backwards && group >= 0);
    }

    private Optional<Node> nextSign(KeyEvent event, int group) {
        List<SignStop> signs = groups.get(group).get();
        return signs.stream()
                .filter(s -> s.node().equals(event.getTarget()))
                .findFirst()
                .flatMap(here -> {
                    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                        here.choose().run();
                        return Optional.of(here.node());
                    }
                    return next(here, signs, event.getCode());
                });
    }

    // An arrow that finds nothing stays where it is: the map must not run away under the focus.
    private static Optional<Node> next(SignStop here, List<SignStop> signs, KeyCode key) {
        return switch (key) {
            case LEFT -> Optional.of(here.towards(-1, 0, signs).node());
            case RIGHT -> Optional.of(here.towards(1, 0, signs).node());
            case UP -> Optional.of(here.towards(0, -1, signs).node());
            case DOWN -> Optional.of(here.towards(0, 1, signs).node());
            case PAGE_DOWN ->
                    Optional.of(signs.get((signs.indexOf(here) + 1) % signs.size()).node());
            case PAGE_UP ->
                    Optional.of(
                            signs.get((signs.indexOf(here) + signs.size() - 1) % signs.size())
                                    .node());
            default -> Optional.empty();
        };
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
