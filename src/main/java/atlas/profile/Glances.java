package atlas.profile;

import atlas.state.Navigator;
import atlas.ui.Shown;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;

/** Sets off on the map the city whose name is under the pointer, and the name for the map's. */
final class Glances {
    private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");

    private final Navigator navigator;
    private final Map<String, List<Node>> names = new HashMap<>();

    /**
     * @param list holds the names; while it is shown they are kept up
     */
    Glances(Navigator navigator, Node list) {
        this.navigator = navigator;
        Shown.follow(list, navigator.glance(), this::mark);
    }

    /** From now on a node stands for a city. */
    void add(String city, Node name) {
        names.computeIfAbsent(city, _ -> new ArrayList<>()).add(name);
        name.setOnMouseEntered(_ -> navigator.glance(Optional.of(city)));
        name.setOnMouseExited(_ -> navigator.glance(Optional.empty()));
        var _ =
                name.focusedProperty()
                        .subscribe((_, focused) ->
                                navigator.glance(focused ? Optional.of(city) : Optional.empty()));
    }

    /** Forgets all names. */
    void clear() {
        names.clear();
    }

    private void mark(Optional<String> pointed) {
        names.forEach((city, nodes) ->
                nodes.forEach(n ->
                        n.pseudoClassStateChanged(POINTED, pointed.equals(Optional.of(city)))));
    }
}
