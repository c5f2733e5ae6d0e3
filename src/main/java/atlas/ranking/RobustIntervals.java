package atlas.ranking;

import atlas.index.uncertainty.RankIntervals;
import javafx.scene.control.Label;

/** Between which ranks each city lies, and what was varied to find out. */
final class RobustIntervals extends RobustSection {
    private static final int NAMED = 5;

    private final RankingModel model;
    private final RobustWords words;
    private final RobustSpans spans;
    private final Label varied = label("", "small");
    private final Label never = label("", "muted", "small");

    RobustIntervals(RankingContext context, RankingModel model, RobustWords words) {
        super(context, "intervals");
        this.model = model;
        this.words = words;
        spans = new RobustSpans(context, words);
        var _ = model.intervals().subscribe(_ -> show());
        var _ = context.messages().languageProperty().subscribe((_, _) -> show());
    }

    RobustSpans spans() {
        return spans;
    }

    private void show() {
        var intervals = model.intervals().get();
        var computed = model.computed().get();
        if (intervals.isEmpty() || computed.isEmpty()) {
            fill(label(words.text("robust.waiting"), "muted"));
            origin("");
        } else if (intervals.get().cities().isEmpty()) {
            fill(label(words.text("robust.nothing"), "muted"));
            origin(words.origin(intervals.get()));
        } else {
            show(intervals.get(), computed.get());
        }
    }

    private void show(RankIntervals intervals, Computed computed) {
        spans.show(intervals, computed);
        varied.setText(words.varied(intervals.choices()));
        var unranked =
                computed.scores().cities().stream()
                        .map(c -> c.cityId())
                        .filter(c -> intervals.of(c).isEmpty())
                        .toList();
        never.setText(
                words.text(
                        "robust.never",
                        unranked.size(),
                        words.cities(unranked.stream().limit(NAMED))));
        fill(
                varied,
                label(words.text("robust.fixed"), "small"),
                label(words.text("robust.spans.legend"), "muted", "small"),
                spans);
        if (!unranked.isEmpty()) {
            content().getChildren().add(never);
        }
        origin(words.origin(intervals));
    }
}
