package atlas.compare;

import atlas.city.Dimension;
import atlas.index.CityScores;
import atlas.index.Score;
import atlas.state.Navigator;
import atlas.state.ViewState;
import atlas.ui.RadarChart;
import atlas.ui.RadarData;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Both cities on one radar, and beside it the same as dots on lines with their numbers. */
final class RadarPart extends Part {
    private final CompareContext context;
    private final RadarChart radar;
    private final DotPlot dots;

    RadarPart(CompareContext context) {
        super("compare.part.radar", context.messages());
        this.context = context;
        Navigator navigator = context.navigator();
        radar =
                new RadarChart(
                        messages(),
                        new RadarChart.Gestures(
                                navigator::highlight,
                                axis -> navigator.highlight(Optional.of(axis))));
        dots = new DotPlot(messages(), navigator);
        var _ = navigator.part(ViewState::axis).subscribe(this::highlight);
    }

    @Override
    Node rows(Pair pair) {
        var known = pair.faces().stream().filter(f -> computed(f) > 0).toList();
        if (known.isEmpty()) {
            var none = new Label(messages().text("compare.radar.none", panel(pair)));
            none.setWrapText(true);
            return none;
        }
        radar.show(data(pair));
        dots.show(pair, context.facts().dimensions());
        var row = new HBox(radar, dots);
        row.getStyleClass().add("compare-radar");
        HBox.setHgrow(dots, Priority.ALWAYS);
        return row;
    }

    private void highlight(Optional<Integer> axis) {
        radar.highlight(axis);
        dots.highlight(axis);
    }

    private static long computed(Face face) {
        return face.scores().stream()
                .flatMap(s -> s.indices().stream())
                .filter(i -> i.value().isPresent())
                .count();
    }

    private String panel(Pair pair) {
        return messages().text(pair.panel().name());
    }

    private RadarData data(Pair pair) {
        List<Dimension> dimensions = context.facts().dimensions();
        var axes =
                dimensions.stream()
                        .map(d ->
                                new RadarData.Axis(
                                        messages().text(d.shortName()),
                                        pair.third().index(d.number())))
                        .toList();
        var series = pair.faces().stream().map(f -> series(f, dimensions.size())).toList();
        return new RadarData(panel(pair), axes, series);
    }

    private RadarData.Series series(Face face, int axes) {
        String name = messages().text(face.city().name().common());
        return new RadarData.Series(
                name,
                face.scores()
                        .map(CityScores::indices)
                        .map(indices -> indices.stream().map(RadarPart::spoke).toList())
                        .orElseGet(() ->
                                java.util.Collections.nCopies(
                                        axes, new RadarData.Spoke(OptionalDouble.empty(), 0, 0))));
    }

    private static RadarData.Spoke spoke(Score score) {
        return new RadarData.Spoke(score.value(), score.present(), score.defined());
    }
}
