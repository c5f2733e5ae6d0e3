package atlas.ranking;

import atlas.index.uncertainty.Effect;
import atlas.index.uncertainty.Effects;
import atlas.state.ViewState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;

/** Which choices move the ranks: computed in the background, with progress and a way to stop. */
final class RobustEffects extends RobustSection {
    private final RobustModel robust;
    private final RobustWords words;
    private final ProgressBar progress = new ProgressBar(0);

    RobustEffects(RankingContext context, RobustModel robust, RobustWords words) {
        super(context, "effects");
        this.robust = robust;
        this.words = words;
        progress.getStyleClass().add("robust-progress");
        progress.progressProperty().bind(robust.progress());
        var _ = robust.effects().subscribe(_ -> show());
        var _ = robust.running().subscribe(_ -> show());
        var _ = context.navigator().part(ViewState::city).subscribe((_, _) -> show());
        var _ = context.messages().languageProperty().subscribe((_, _) -> show());
    }

    private void show() {
        var effects = robust.effects().get();
        if (effects.isPresent()) {
            origin(words.origin(effects.get()));
            fill(nodes(effects.get()).toArray(Node[]::new));
        } else if (robust.running().get()) {
            origin("");
            fill(label(words.text("robust.effects.running"), "muted"), working());
        } else {
            origin("");
            fill(
                    label(words.text("robust.effects.stopped"), "muted"),
                    button("robust-start", "robust.effects.start", robust::start));
        }
    }

    private Node working() {
        var line = new HBox(progress, button("robust-cancel", "robust.cancel", robust::cancel));
        line.getStyleClass().add("robust-line");
        return line;
    }

    private Button button(String id, String key, Runnable action) {
        var button = new Button(words.text(key));
        button.setId(id);
        button.getStyleClass().add("quiet-button");
        button.setOnAction(_ -> action.run());
        return button;
    }

    private List<Node> nodes(Effects effects) {
        var nodes = new ArrayList<Node>();
        if (effects.ofRanking().isEmpty()) {
            nodes.add(label(words.text("robust.nothing"), "muted"));
            return nodes;
        }
        var most = RobustWords.most(effects.ofRanking(), Effect::total);
        nodes.add(
                label(
                        words.text(
                                "robust.effects.most",
                                words.factor(most.factor()),
                                words.percent(most.first()),
                                words.percent(most.total())),
                        "strong"));
        effects.ofRanking().stream()
                .sorted(Comparator.comparingDouble(e -> -e.total()))
                .forEach(e -> nodes.add(bar(e)));
        nodes.add(legend());
        nodes.add(label(words.text("robust.effects.sum"), "muted", "small"));
        context()
                .navigator()
                .now()
                .city()
                .filter(city -> !effects.of(city).isEmpty())
                .ifPresent(city -> nodes.add(label(ofCity(effects, city))));
        return nodes;
    }

    private String ofCity(Effects effects, String city) {
        var most = RobustWords.most(effects.of(city), Effect::total);
        return words.text(
                "robust.effects.city",
                words.ranks().city(city),
                words.factor(most.factor()),
                words.percent(most.first()),
                words.percent(most.total()));
    }

    private Node bar(Effect effect) {
        return new RobustBar(
                words.factor(effect.factor()),
                words.text(
                        "robust.effects.figure",
                        words.percent(effect.first()),
                        words.percent(effect.total())),
                new RobustBar.Part(effect.first(), "robust-strong"),
                new RobustBar.Part(effect.total(), "robust-soft"));
    }

    private Node legend() {
        return RobustLegend.of(
                words.text("robust.effects.first"), words.text("robust.effects.total"));
    }
}
