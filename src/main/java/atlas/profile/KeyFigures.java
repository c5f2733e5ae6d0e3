package atlas.profile;

import atlas.city.Indicator;
import atlas.city.IndicatorRole;
import atlas.city.Observation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A few figures that stand for the city: the first core indicator of each of the seven indices. */
record KeyFigures(List<Figure> figures) {
    private static final int INDICES = 7;

    /** An indicator and its newest value. */
    record Figure(Indicator indicator, Observation observation) {}

    /**
     * @param panel whose indicators to show, so that cities of a panel show the same ones
     */
    static KeyFigures of(
            List<Indicator> indicators, List<Observation> newestFirst, Optional<String> panel) {
        var figures = new ArrayList<Figure>();
        for (int index = 1; index <= INDICES; index++) {
            int number = index;
            indicators.stream()
                    .filter(i -> i.index() == number && i.role() == IndicatorRole.CORE)
                    .filter(i -> panel.isEmpty() || i.panels().contains(panel.get()))
                    .flatMap(i -> newest(i, newestFirst).stream())
                    .findFirst()
                    .ifPresent(figures::add);
        }
        return new KeyFigures(List.copyOf(figures));
    }

    private static Optional<Figure> newest(Indicator indicator, List<Observation> newestFirst) {
        return newestFirst.stream()
                .filter(o -> o.indicatorId().equals(indicator.id()))
                .findFirst()
                .map(o -> new Figure(indicator, o));
    }
}
