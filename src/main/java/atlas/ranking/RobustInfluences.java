package atlas.ranking;

import atlas.index.uncertainty.Influence;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import javafx.scene.Node;

/** How much each index is meant to count, beside how much the ranking goes with it. */
final class RobustInfluences extends RobustSection {
    private final RobustModel robust;
    private final RobustWords words;

    RobustInfluences(RankingContext context, RobustModel robust, RobustWords words) {
        super(context, "influences");
        this.robust = robust;
        this.words = words;
        var _ = robust.findings().subscribe(_ -> show());
        var _ = context.messages().languageProperty().subscribe((_, _) -> show());
    }

    private void show() {
        var findings = robust.findings().get();
        if (findings.isEmpty()) {
            fill(label(words.text("robust.waiting"), "muted"));
            origin("");
            return;
        }
        var influences = findings.get().influences();
        origin(words.origin(influences.origin()));
        fill(nodes(influences.indices()).toArray(Node[]::new));
    }

    private List<Node> nodes(List<Influence> indices) {
        double all = indices.stream().mapToDouble(i -> i.explained().orElse(0)).sum();
        var nodes = new ArrayList<Node>();
        if (all == 0) {
            nodes.add(label(words.text("robust.nothing"), "muted"));
            return nodes;
        }
        double longest = longest(indices, all);
        for (int i = 0; i < indices.size(); i++) {
            nodes.add(bar(i + 1, indices.get(i), all, longest));
        }
        nodes.add(
                RobustLegend.of(
                        words.text("robust.influence.effective"),
                        words.text("robust.influence.weight")));
        return nodes;
    }

    private static double longest(List<Influence> indices, double all) {
        return indices.stream()
                .mapToDouble(i -> Math.max(i.weight(), i.explained().orElse(0) / all))
                .max()
                .orElse(1);
    }

    private Node bar(int index, Influence influence, double all, double longest) {
        OptionalDouble explained = influence.explained();
        String weight = words.percent(influence.weight());
        String figure =
                explained.isPresent()
                        ? words.text(
                                "robust.influence.figure",
                                words.percent(explained.getAsDouble() / all),
                                weight)
                        : words.text("robust.influence.none", weight);
        return new RobustBar(
                words.text("coverage.group", index, words.ranks().index(index)),
                figure,
                new RobustBar.Part(explained.orElse(0) / all / longest, "index-" + index),
                new RobustBar.Part(influence.weight() / longest, "robust-soft"));
    }
}
