package atlas.compare;

import atlas.city.Event;
import atlas.index.pairwise.Side;
import atlas.narrative.pair.SharedTimeline;
import atlas.ui.ReferenceCard;
import atlas.ui.Words;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What happened in both cities, year by year on one axis. */
final class TimelinePart extends Part {
    private final ReferenceCard card;
    private final SideKey key;
    private final TimelineAxis axis = new TimelineAxis();
    private final VBox chart = new SteadyBox();

    TimelinePart(CompareContext context) {
        super("compare.part.timeline", context.messages());
        card = new ReferenceCard(context.messages());
        key = new SideKey(context.messages());
        chart.getStyleClass().add("timeline-chart");
        chart.getChildren().setAll(key, axis);
    }

    @Override
    Optional<Chart> chart() {
        return Optional.of(Chart.drawn("compare.out.timeline", "timeline", chart));
    }

    @Override
    Node rows(Pair pair) {
        var timeline =
                SharedTimeline.of(
                        pair.first().dossier().events(), pair.second().dossier().events());
        if (timeline.moments().isEmpty()) {
            return Words.line(messages().text("compare.timeline.none"), "muted");
        }
        var first = new Telling(messages(), card, pair.first().dossier());
        var second = new Telling(messages(), card, pair.second().dossier());
        var rows = new SteadyBox();
        key.show(pair);
        axis.show(timeline);
        rows.getChildren().add(chart);
        rows.getStyleClass().add("facing-rows");
        for (int year : timeline.years()) {
            rows.getChildren()
                    .add(
                            row(
                                    year,
                                    half(timeline.in(year, Side.FIRST), first),
                                    half(timeline.in(year, Side.SECOND), second)));
        }
        return rows;
    }

    private static Node row(int year, Region first, Region second) {
        var label = new Label(String.valueOf(year));
        label.getStyleClass().add("timeline-year");
        var halves = Facing.row(first, second);
        HBox.setHgrow(halves, Priority.ALWAYS);
        var row = new HBox(label, halves);
        row.getStyleClass().add("timeline-row");
        return row;
    }

    private Region half(List<Event> events, Telling telling) {
        return Facing.column(
                events.stream()
                        .map(e ->
                                telling.line(
                                        messages().text(e.title()), e.evidence(), "timeline-words"))
                        .toArray(Node[]::new));
    }
}
