package atlas.ranking;

import atlas.index.CityScores;
import atlas.index.Scenario;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Where no city has an overall score: why, and what can be ranked instead. */
final class Nobody extends VBox {
    private static final int INDICES = 7;

    private final RankingContext context;
    private final RankWords words;

    Nobody(RankingContext context, RankingModel model) {
        this.context = context;
        words = new RankWords(context);
        getStyleClass().add("nobody");
        managedProperty().bind(visibleProperty());
        Runnable say = () -> show(model);
        var _ = model.computed().subscribe(_ -> say.run());
        var _ = context.navigator().part(s -> s.study().sort()).subscribe((_, _) -> say.run());
        var _ = context.messages().languageProperty().subscribe((_, _) -> say.run());
    }

    private void show(RankingModel model) {
        getChildren().clear();
        var cities = model.computed().get().map(c -> c.scores().cities()).orElse(List.of());
        boolean overall = context.navigator().now().study().sort() == 0;
        setVisible(
                overall
                        && !cities.isEmpty()
                        && count(cities, c -> c.overall().value().isPresent()) == 0);
        if (isVisible()) {
            explain(model.computed().get().orElseThrow().scenario(), cities);
        }
    }

    private void explain(Scenario scenario, List<CityScores> cities) {
        var why =
                new Label(context.messages().text("ranking.nobody", scenario.coverage().indices()));
        why.setWrapText(true);
        getChildren().add(why);
        for (int number = 1; number <= INDICES; number++) {
            int index = number;
            long known = count(cities, c -> c.index(index).value().isPresent());
            if (known > 1) {
                getChildren().add(rankBy(index, known));
            }
        }
        for (int needed = scenario.coverage().indices() - 1; needed > 0; needed--) {
            int fewer = needed;
            long known = count(cities, c -> c.overall().present() >= fewer);
            if (known > 1) {
                getChildren().add(askLess(fewer, known));
                return;
            }
        }
    }

    private Node rankBy(int index, long known) {
        return button(
                context.messages().text("ranking.nobody.index", index, words.index(index), known),
                () -> context.navigator().sort(index));
    }

    private Node askLess(int needed, long known) {
        return button(
                context.messages().text("ranking.nobody.less", needed, known),
                () ->
                        context.navigator()
                                .study(s ->
                                        s.withScenario(
                                                ScenarioRail.needing(s.scenario(), needed))));
    }

    private static Button button(String text, Runnable action) {
        var button = new Button(text);
        button.getStyleClass().add("quiet-button");
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static long count(List<CityScores> cities, Predicate<CityScores> has) {
        return cities.stream().filter(has).count();
    }
}
