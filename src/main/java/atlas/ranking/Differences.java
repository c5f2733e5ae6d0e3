package atlas.ranking;

import atlas.index.Scenario;
import java.util.List;
import javafx.scene.control.Label;

/** In what the scenario differs from the published one. */
final class Differences extends Label {
    Differences(RankingContext context) {
        getStyleClass().addAll("small", "rail-differences");
        setWrapText(true);
        var _ = context.navigator().part(s -> s.study().scenario()).subscribe(_ -> show(context));
        var _ = context.messages().languageProperty().subscribe((_, _) -> show(context));
    }

    private void show(RankingContext context) {
        var scenario = context.navigator().now().study().scenario();
        long changes = of(scenario).size();
        setText(
                changes == 0
                        ? context.messages().text("ranking.differs.none")
                        : context.messages().text("ranking.differs", changes));
    }

    /** The names of the choices that were made otherwise. */
    static List<String> of(Scenario scenario) {
        var published = Scenario.published();
        var changed = new java.util.ArrayList<String>();
        note(changed, "selection", published.selection(), scenario.selection());
        note(
                changed,
                "scale",
                published.scaling().normalisation(),
                scenario.scaling().normalisation());
        note(changed, "outliers", published.scaling().treatment(), scenario.scaling().treatment());
        note(changed, "weights", published.weights(), scenario.weights());
        note(changed, "mean.index", published.means().index(), scenario.means().index());
        note(changed, "mean.overall", published.means().overall(), scenario.means().overall());
        note(changed, "coverage", published.coverage(), scenario.coverage());
        return List.copyOf(changed);
    }

    private static void note(List<String> into, String name, Object published, Object now) {
        if (!published.equals(now)) {
            into.add(name);
        }
    }
}
