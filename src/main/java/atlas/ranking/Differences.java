package atlas.ranking;

import atlas.narrative.Departures;
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
        int changes = new Departures(context.messages()::text).of(scenario).size();
        setText(
                changes == 0
                        ? context.messages().text("ranking.differs.none")
                        : context.messages().text("ranking.differs", changes));
    }
}
