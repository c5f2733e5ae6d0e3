package atlas.compare;

import atlas.city.Dimension;
import atlas.index.CityScores;
import atlas.index.Score;
import atlas.state.Navigator;
import atlas.state.ViewState;
import atlas.ui.Messages;
import atlas.ui.RadarChart;
import atlas.ui.RadarData;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.scene.Node;

/** One radar with both cities, over what stands in grey. */
final class PairRadar {
    private final Messages messages;
    private final List<Dimension> dimensions;
    private final RadarChart chart;

    PairRadar(CompareContext context) {
        messages = context.messages();
        dimensions = context.facts().dimensions();
        Navigator navigator = context.navigator();
        chart =
                new RadarChart(
                        messages,
                        new RadarChart.Gestures(
                                navigator::highlight,
                                axis -> navigator.highlight(Optional.of(axis))));
        var _ = navigator.part(ViewState::axis).subscribe(chart::highlight);
    }

    /** The chart of two cities; empty where there is no score to draw. */
    Optional<RadarChart> of(Pair pair) {
        if (pair.faces().stream().noneMatch(Face::isScored)) {
            return Optional.empty();
        }
        chart.show(data(pair));
        return Optional.of(chart);
    }

    /** Where the chart is drawn, shown or not. */
    Node node() {
        return chart;
    }

    private RadarData data(Pair pair) {
        var axes =
                dimensions.stream()
                        .map(d ->
                                new RadarData.Axis(
                                        messages.text(d.shortName()),
                                        pair.third().index(d.number())))
                        .toList();
        var series = pair.faces().stream().map(this::series).toList();
        return new RadarData(messages.text(pair.panel().name()), axes, series);
    }

    private RadarData.Series series(Face face) {
        var gap = new RadarData.Spoke(OptionalDouble.empty(), 0, 0);
        return new RadarData.Series(
                messages.text(face.city().name().common()),
                face.scores()
                        .map(CityScores::indices)
                        .map(indices -> indices.stream().map(PairRadar::spoke).toList())
                        .orElseGet(() -> Collections.nCopies(dimensions.size(), gap)));
    }

    private static RadarData.Spoke spoke(Score score) {
        return new RadarData.Spoke(score.value(), score.present(), score.defined());
    }
}
