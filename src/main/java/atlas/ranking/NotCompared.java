package atlas.ranking;

import atlas.city.Panel;
import atlas.index.Measures;
import atlas.state.Study;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/** Of a city that is not among those compared: why, and where or how it can be compared. */
final class NotCompared {
    private final RankingContext context;
    private final RankWords words;
    private final StudyWords study;

    NotCompared(RankingContext context) {
        this.context = context;
        words = new RankWords(context);
        study = new StudyWords(context);
    }

    List<Node> lines(String city, Measures measures) {
        List<Node> lines = new ArrayList<>();
        lines.add(line(words.city(city), "heading"));
        String panel = study.panel(now().panel());
        if (measures.cityIds().contains(city)) {
            lines.add(
                    line(text("ranking.verdict.group", words.city(city), panel, group(measures))));
            lines.add(button(text("ranking.verdict.group.all", panel), NotCompared::all));
        } else {
            int cities = measures.cityIds().size();
            lines.add(line(text("ranking.verdict.elsewhere", words.city(city), panel, cities)));
            context.facts().panels().stream()
                    .filter(other -> holds(other, city))
                    .forEach(other -> lines.add(way(other)));
        }
        lines.add(line(text("ranking.verdict.choose"), "muted"));
        return lines;
    }

    private boolean holds(Panel panel, String city) {
        var measures = context.facts().measures().get(panel.id());
        return measures != null && measures.cityIds().contains(city);
    }

    private Button way(Panel panel) {
        return button(
                text("ranking.verdict.elsewhere.panel", study.panel(panel.id())),
                s -> all(s.withPanel(panel.id())));
    }

    // A group of another panel would leave it out again.
    private static Study all(Study study) {
        var scenario = study.scenario();
        var selection = scenario.selection().among(java.util.Set.of());
        return study.withScenario(scenario.withSelection(selection));
    }

    private String group(Measures measures) {
        var cities = now().scenario().selection().cities();
        var group = SizeGroup.of(cities, measures, context.facts().cities());
        return text("ranking.group." + RankWords.code(group));
    }

    private Study now() {
        return context.navigator().now().study();
    }

    private Button button(String text, UnaryOperator<Study> change) {
        var button = new Button(text);
        button.getStyleClass().add("quiet-button");
        button.setWrapText(true);
        button.setOnAction(_ -> context.navigator().study(change));
        return button;
    }

    private static Label line(String text, String... styles) {
        return VerdictWords.label(text, styles);
    }

    private String text(String key, Object... arguments) {
        return context.messages().text(key, arguments);
    }
}
