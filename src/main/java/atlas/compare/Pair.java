package atlas.compare;

import atlas.city.Panel;
import atlas.index.Measures;
import atlas.index.PanelScores;
import java.util.List;

/**
 * Two cities and what they are compared by.
 *
 * @param first drawn solid, with round markers
 * @param second drawn dashed, with square markers
 * @param panel the cities that both are compared within
 */
record Pair(Face first, Face second, Panel panel, Measures measures, PanelScores scores) {
    static boolean sameCities(Pair one, Pair other) {
        return one.first().city().id().equals(other.first().city().id())
                && one.second().city().id().equals(other.second().city().id());
    }

    List<Face> faces() {
        return List.of(first, second);
    }
}
