package atlas.compare;

import atlas.index.pairwise.PeerRule;
import atlas.narrative.pair.PeerWords;
import atlas.state.Navigator;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

/** The rules by which cities can be suggested, of which one holds. */
final class RuleChoice extends FlowPane {
    private final Map<PeerRule, ToggleButton> choices = new EnumMap<>(PeerRule.class);

    RuleChoice(Navigator navigator) {
        getStyleClass().add("rule-choice");
        for (PeerRule rule : PeerRule.values()) {
            var choice = new ToggleButton();
            choice.setId("rule-" + rule.name().toLowerCase(java.util.Locale.ROOT));
            choice.getStyleClass().add("choice-button");
            choice.setOnAction(_ -> {
                choice.setSelected(true);
                navigator.pairing(c -> c.withRule(rule));
            });
            choices.put(rule, choice);
            getChildren().add(choice);
        }
        var _ = navigator.part(s -> s.pairing().rule()).subscribe(this::mark);
    }

    /** Names the rules in the language of the moment. */
    void name(PeerWords words) {
        choices.forEach((rule, choice) -> choice.setText(words.name(rule)));
    }

    private void mark(PeerRule now) {
        choices.forEach((rule, choice) -> choice.setSelected(rule == now));
    }
}
