package atlas.profile;

import atlas.city.Dimension;
import atlas.city.Dossier;
import atlas.city.Indicator;
import atlas.city.Observation;
import atlas.city.Panel;
import atlas.index.CityScores;
import atlas.index.PanelScores;
import atlas.index.Score;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the index section of a city shows.
 *
 * @param panels all that the atlas has, whether the city belongs to them or not
 * @param scores of the panels, on scales of 0 to 100
 * @param dimensions the seven, in their order
 * @param indicators all that the atlas has
 */
public record IndexData(
        Dossier dossier,
        List<Panel> panels,
        List<PanelScores> scores,
        List<Dimension> dimensions,
        List<Indicator> indicators) {
    /** How a city stands in a panel that it belongs to. */
    record Standing(Panel panel, PanelScores scores, CityScores city) {
        long computed() {
            return city.indices().stream().filter(s -> s.value().isPresent()).count();
        }

        /** The year that most cities have for an indicator; of several the newest. */
        Optional<Integer> usualYear(String indicator) {
            var years =
                    scores.cities().stream()
                            .flatMap(c -> c.indicator(indicator).stream())
                            .flatMap(i -> i.observation().stream())
                            .collect(
                                    Collectors.groupingBy(
                                            Observation::year, Collectors.counting()));
            return years.keySet().stream()
                    .max(Comparator.<Integer>comparingLong(years::get).thenComparing(y -> y));
        }

        /** The raw values of all cities of the panel that have one. */
        List<Double> rawValues(String indicator) {
            return scores.cities().stream()
                    .flatMap(c -> c.indicator(indicator).stream())
                    .flatMap(i -> i.observation().stream())
                    .map(Observation::value)
                    .toList();
        }

        /** The scores of all cities of the panel that have one. */
        List<Double> indexScores(int number) {
            return known(c -> c.index(number));
        }

        /** The overall scores of all cities of the panel that have one. */
        List<Double> overallScores() {
            return known(CityScores::overall);
        }

        private List<Double> known(Function<CityScores, Score> score) {
            return scores.cities().stream()
                    .map(c -> score.apply(c).value())
                    .flatMap(v -> v.stream().boxed())
                    .toList();
        }
    }

    /** A value that is shown but enters no score. */
    record Unscored(Indicator indicator, Observation observation) {}

    /** Copies the lists; a radar needs scores with fixed ends. */
    public IndexData {
        panels = List.copyOf(panels);
        scores = List.copyOf(scores);
        dimensions = List.copyOf(dimensions);
        indicators = List.copyOf(indicators);
        for (PanelScores each : scores) {
            var scale = each.scenario().scaling().normalisation();
            if (!scale.bounded()) {
                throw new IllegalArgumentException(each.panelId() + ": " + scale);
            }
        }
    }

    /** The panels of the city, the one that tells most of it first. */
    List<Standing> standings() {
        return panels.stream()
                .flatMap(p -> standing(p).stream())
                .sorted(Comparator.comparingLong(Standing::computed).reversed())
                .toList();
    }

    /** Values of the panel's indicators of one index, or of index 0, that enter no score. */
    List<Unscored> unscored(Standing standing, int number) {
        var scored = new HashSet<String>();
        standing.city().indicators().forEach(i -> scored.add(i.indicator().id()));
        return indicators.stream()
                .filter(i -> i.index() == number)
                .filter(i -> i.panels().contains(standing.panel().id()))
                .filter(i -> !scored.contains(i.id()))
                .flatMap(i -> newest(i).stream().map(o -> new Unscored(i, o)))
                .toList();
    }

    /** The dimensions for which the panel defines nothing comparable. */
    List<Dimension> unmeasured(Standing standing) {
        return dimensions.stream()
                .filter(d -> standing.city().index(d.number()).defined() == 0)
                .toList();
    }

    private Optional<Standing> standing(Panel panel) {
        return scores.stream()
                .filter(s -> s.panelId().equals(panel.id()))
                .findFirst()
                .flatMap(
                        s -> s.city(dossier.city().id()).map(city -> new Standing(panel, s, city)));
    }

    private Optional<Observation> newest(Indicator indicator) {
        return dossier.observations().stream()
                .filter(o -> o.indicatorId().equals(indicator.id()))
                .max(Comparator.comparingInt(Observation::year));
    }
}
