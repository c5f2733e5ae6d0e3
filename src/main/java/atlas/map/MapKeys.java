package atlas.map;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The keys of the map: arrows, plus, minus and Home move it; Tab walks the cities in view, Enter
 * chooses one, Esc comes back to the map; comma and full stop step through the years, Space plays
 * them.
 */
final class MapKeys {
    private final MapPane pane;
    private final Journey journey;
    private final CityLayer cities;
    private final Consumer<CityMarker> choose;
    private final Player player;

    MapKeys(
            MapPane pane,
            Journey journey,
            CityLayer cities,
            Consumer<CityMarker> choose,
            Player player) {
        this.player = player;
        this.pane = pane;
        this.journey = journey;
        this.cities = cities;
        this.choose = choose;
        pane.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        pane.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
    }

    private void press(KeyEvent event) {
        if (isOurs(event.getTarget()) && act(event)) {
            event.consume();
        }
    }

    private boolean act(KeyEvent event) {
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
            case ESCAPE -> {
                return leave(event.getTarget());
            }
            case ENTER -> {
                return choose(event.getTarget());
            }
            case SPACE -> {
                if (!choose(event.getTarget())) {
                    player.toggle();
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean leave(Object target) {
        if (target instanceof CityMarker) {
            pane.requestFocus();
            return true;
        }
        return false;
    }

    private boolean choose(Object target) {
        if (target instanceof CityMarker marker) {
            choose.accept(marker);
            return true;
        }
        return false;
    }

    // Before the scene's own traversal, which knows no order of the list.
    private void walk(KeyEvent event) {
        if (event.getCode() != KeyCode.TAB || !isOurs(event.getTarget()) || event.isControlDown()) {
            return;
        }
        List<CityMarker> visible = cities.visibleMarkers();
        int here = event.getTarget() instanceof CityMarker m ? visible.indexOf(m) : -1;
        int next = here + (event.isShiftDown() ? -1 : 1);
        if (next >= 0 && next < visible.size()) {
            visible.get(next).requestFocus();
            event.consume();
        } else if (event.isShiftDown() && here == 0) {
            pane.requestFocus();
            event.consume();
        }
    }

    private boolean isOurs(Object target) {
        return target == pane || target instanceof CityMarker;
    }
}
