package atlas.map.label;

import java.util.ArrayList;
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
        var heads = new Cells<Integer>(distance);
        for (Dot dot : dots) {
            int nearest = nearest(clusters, heads, dot, distance);
            if (nearest >= 0) {
                clusters.get(nearest).behind().add(dot);
            } else {
                heads.add(dot.x(), dot.y(), clusters.size());
                clusters.add(new Cluster(dot, new ArrayList<>(0)));
            }
        }
        return clusters.stream().map(c -> new Cluster(c.head(), List.copyOf(c.behind()))).toList();
    }

    /** The place of the nearest head in the list; of two as near, the more important. */
    private static int nearest(
            List<Cluster> clusters, Cells<Integer> heads, Dot dot, double distance) {
        var search = new Search(dot, distance);
        heads.near(dot.x(), dot.y(), i -> search.ask(i, clusters.get(i).head()));
        return search.found;
    }

    private static final class Search {
        private final Dot from;
        private double nearest;
        private int found = -1;

        Search(Dot from, double within) {
            this.from = from;
            nearest = within;
        }

        void ask(int place, Dot head) {
            double away = Math.hypot(head.x() - from.x(), head.y() - from.y());
            if (away < nearest || (away == nearest && found > place)) {
                nearest = away;
                found = place;
            }
        }
    }
}
