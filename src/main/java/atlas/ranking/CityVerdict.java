package atlas.ranking;

import atlas.index.pairwise.Nearest;
import atlas.state.Section;
import atlas.state.View;
import atlas.state.ViewState;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** What the selected city owes its place to, how sure it is, and what would change it. */
final class CityVerdict extends ScrollPane {
    private final RankingContext context;
    private final RankingModel model;
    private final VerdictWords words;
    private final VBox lines = new VBox();
    private Optional<Verdict> asked = Optional.empty();

    CityVerdict(RankingContext context, RankingModel model) {
        this.context = context;
        this.model = model;
        words = new VerdictWords(context);
        getStyleClass().add("city-verdict");
        lines.getStyleClass().add("verdict-lines");
        setContent(lines);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        var _ = model.computed().subscribe(_ -> ask());
        var _ = model.intervals().subscribe(_ -> show());
        var _ = context.navigator().part(ViewState::city).subscribe((_, _) -> ask());
        var _ = context.messages().languageProperty().subscribe((_, _) -> show());
    }

    private Optional<String> city() {
        return context.navigator().now().city().filter(this::isCompared);
    }

    // A group of like population leaves cities of the panel out.
    private boolean isCompared(String city) {
        return model.measures().cityIds().contains(city)
                && model.computed().get().flatMap(c -> c.scores().city(city)).isPresent();
    }

    private void ask() {
        asked = Optional.empty();
        show();
        var computed = model.computed().get();
        if (computed.isPresent() && city().isPresent()) {
            String city = city().orElseThrow();
            var measures = model.measures();
            context.background()
                    .run(
                            () -> Verdict.of(measures, computed.get(), city),
                            verdict -> take(computed.get(), verdict));
        }
    }

    private void take(Computed of, Verdict verdict) {
        if (model.computed().get().equals(Optional.of(of))
                && city().equals(Optional.of(verdict.city()))) {
            asked = Optional.of(verdict);
            show();
        }
    }

    private void show() {
        lines.getChildren().clear();
        if (asked.isEmpty()) {
            lines.getChildren().setAll(unasked());
            return;
        }
        var verdict = asked.orElseThrow();
        var children = lines.getChildren();
        children.addAll(words.head(verdict));
        model.intervals()
                .get()
                .flatMap(all -> all.of(verdict.city()).map(one -> words.interval(all, one)))
                .ifPresent(children::add);
        children.add(new IndexLines(context, verdict.scores()));
        words.strengths(verdict.strengths()).ifPresent(children::add);
        words.rivalry(verdict).ifPresent(children::add);
        words.passing(verdict).ifPresent(children::add);
        children.addAll(words.first(verdict.nearest()));
        if (verdict.nearest() instanceof Nearest.Found found) {
            children.add(attempt(found));
        }
        children.add(evidence());
    }

    // While the verdict is being found there is nothing to say for a moment.
    private List<Node> unasked() {
        var selected = context.navigator().now().city();
        if (selected.isEmpty()) {
            return List.of(words.line("ranking.verdict.choose", "muted"));
        }
        return selected.filter(city -> model.computed().get().isPresent() && !isCompared(city))
                .map(city -> new NotCompared(context).lines(city, model.measures()))
                .orElse(List.of());
    }

    private Node attempt(Nearest.Found found) {
        double[] shares = found.shares().stream().mapToDouble(d -> d).toArray();
        return button(
                "ranking.verdict.try",
                () ->
                        model.weigh(
                                context.navigator()
                                        .now()
                                        .study()
                                        .scenario()
                                        .weights()
                                        .withIndices(shares)));
    }

    private Node evidence() {
        return button(
                "ranking.verdict.evidence",
                () -> context.navigator().go(s -> s.withView(View.MAP).withSection(Section.INDEX)));
    }

    private Node button(String key, Runnable action) {
        var button = new Button(context.messages().text(key));
        button.getStyleClass().add("quiet-button");
        button.setOnAction(_ -> action.run());
        return button;
    }
}
