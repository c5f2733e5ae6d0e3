package atlas.map.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.map.label.Clusters.Cluster;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ClustersTest {
    @Test
    void theMoreImportantDotStandsForItsNeighbours() {
        List<Cluster> clusters = Clusters.of(List.of(dot("seoul", 0, 0), dot("bucheon", 5, 0)), 10);
        assertEquals(
                List.of(new Cluster(dot("seoul", 0, 0), List.of(dot("bucheon", 5, 0)))), clusters);
    }

    @Test
    void dotsFarEnoughApartStandAlone() {
        List<Dot> dots = List.of(dot("a", 0, 0), dot("b", 10, 0), dot("c", 0, 10));
        assertEquals(
                dots.stream().map(d -> new Cluster(d, List.of())).toList(), Clusters.of(dots, 10));
    }

    @Test
    void aDotJoinsTheNearestHead() {
        List<Cluster> clusters =
                Clusters.of(List.of(dot("a", 0, 0), dot("b", 12, 0), dot("c", 8, 0)), 10);
        assertEquals(List.of(), clusters.getFirst().behind());
        assertEquals(List.of(dot("c", 8, 0)), clusters.getLast().behind());
    }

    @Test
    void everyDotIsSeenOrCountedOnceAndNoTwoHeadsTouch() {
        var random = new Random(7);
        List<Dot> dots =
                IntStream.range(0, 450)
                        .mapToObj(i ->
                                dot("c" + i, random.nextDouble() * 700, random.nextDouble() * 500))
                        .toList();
        List<Cluster> clusters = Clusters.of(dots, 23);
        var all = new ArrayList<Dot>();
        clusters.forEach(c -> {
            all.add(c.head());
            all.addAll(c.behind());
        });
        assertEquals(450, all.size());
        assertEquals(450, all.stream().distinct().count());
        for (Cluster one : clusters) {
            for (Cluster other : clusters) {
                assertTrue(one.equals(other) || distance(one.head(), other.head()) >= 23);
            }
        }
    }

    @Test
    void neighboursAreFoundAsIfAllWereAsked() {
        var random = new Random(11);
        List<Dot> dots =
                IntStream.range(0, 600)
                        .mapToObj(i ->
                                dot("c" + i, random.nextInt(200) - 100, random.nextInt(200) - 100))
                        .toList();
        List<Cluster> clusters = Clusters.of(dots, 17);
        List<Dot> heads = clusters.stream().map(Cluster::head).toList();
        for (Cluster cluster : clusters) {
            for (Dot behind : cluster.behind()) {
                double nearest =
                        heads.stream()
                                .filter(h -> dots.indexOf(h) < dots.indexOf(behind))
                                .mapToDouble(h -> distance(h, behind))
                                .min()
                                .orElseThrow();
                assertEquals(nearest, distance(cluster.head(), behind));
            }
        }
    }

    private static double distance(Dot one, Dot other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y());
    }

    private static Dot dot(String id, double x, double y) {
        return new Dot(id, x, y);
    }
}
