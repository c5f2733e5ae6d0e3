package atlas.map.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Thins a heap of dots: the most important ones stay, the others stand behind the nearest of those.
 */
public final class Clusters {
    /**
     * One dot that is seen, and those that are counted behind it.
     *
     * @param behind in order of importance
     */
    public record Cluster(Dot head, List<Dot> behind) {}

    private Clusters() {}

    /**
     * Heads are at least a distance apart; every other dot is nearer than that to its head.
     *
     * @param dots the most important first
     */
    public static List<Cluster> of(List<Dot> dots, double distance) {
        var clusters = new ArrayList<Cluster>();
        for (Dot dot : dots) {
            clusters.stream()
                    .min(Comparator.comparingDouble(c -> between(c.head(), dot)))
                    .filter(c -> between(c.head(), dot) < distance)
                    .ifPresentOrElse(
                            c -> c.behind().add(dot),
                            () -> clusters.add(new Cluster(dot, new ArrayList<>())));
        }
        return clusters.stream().map(c -> new Cluster(c.head(), List.copyOf(c.behind()))).toList();
    }

    private static double between(Dot one, Dot other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y());
    }
}
