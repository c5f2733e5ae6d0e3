package atlas.map;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.scene.layout.Region;

/**
 * Nodes that stand for cities, each made once. Out of sight they are hidden, not taken away: coming
 * back they would be styled anew, and the toolkit keeps the pictures it has cached of nodes that
 * have left.
 */
final class CityNodes<N extends Region> {
    private final Map<String, N> made = new HashMap<>();

    /** That of a city, seen or not. */
    Optional<N> of(String city) {
        return Optional.ofNullable(made.get(city));
    }

    void add(String city, N node) {
        made.put(city, node);
    }

    /** Those that are seen. */
    Stream<N> seen() {
        return made.values().stream().filter(Region::isVisible);
    }

    void forEach(BiConsumer<String, N> action) {
        made.forEach(action);
    }

    /** Hides those of all other cities. */
    void keep(Set<String> cities) {
        made.forEach((city, node) -> {
            if (!cities.contains(city)) {
                node.setVisible(false);
            }
        });
    }
}
