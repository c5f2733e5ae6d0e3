package atlas.narrative;

import atlas.city.Bilingual;
import atlas.index.PanelScores;
import atlas.index.Procedure;
import atlas.index.Scenario;
import atlas.index.uncertainty.RankIntervals;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a method sheet is made of.
 *
 * @param procedure what was done
 * @param scores what came out
 * @param counted ids of the indicators whose counts are compared
 * @param intervals how sure ranks are, once that is computed
 */
public record MethodFacts(
        Procedure procedure,
        PanelScores scores,
        Set<String> counted,
        Optional<RankIntervals> intervals,
        Names names) {
    /**
     * What things are called.
     *
     * @param scenario the name under which the user keeps it
     * @param indices the seven, in order
     * @param cities by id
     */
    public record Names(
            Optional<String> scenario,
            Bilingual panel,
            List<Bilingual> indices,
            Map<String, Bilingual> cities) {
        /** Copies the collections. */
        public Names {
            indices = List.copyOf(indices);
            cities = Map.copyOf(cities);
        }

        Bilingual city(String id) {
            return cities.getOrDefault(id, new Bilingual(id, id));
        }
    }

    /** Copies the set. */
    public MethodFacts {
        counted = Set.copyOf(counted);
    }

    Scenario scenario() {
        return scores.scenario();
    }
}
