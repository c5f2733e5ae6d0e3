package atlas.ranking;

import atlas.index.Problem;
import atlas.ui.Messages;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What leaves scores out under this scenario, each in a sentence. */
final class Problems extends VBox {
    private static final int MOST = 4;

    private final RankingContext context;
    private final RankWords words;

    Problems(RankingContext context, RankingModel model) {
        this.context = context;
        words = new RankWords(context);
        getStyleClass().add("rail-problems");
        Runnable say = () -> show(model.computed().get().map(Computed::problems).orElse(List.of()));
        var _ = model.computed().subscribe(_ -> say.run());
        var _ = context.messages().languageProperty().subscribe((_, _) -> say.run());
    }

    private void show(List<Problem> problems) {
        getChildren().setAll(problems.stream().limit(MOST).map(p -> label(sentence(p))).toList());
        if (problems.size() > MOST) {
            getChildren()
                    .add(label(messages().text("ranking.problem.more", problems.size() - MOST)));
        }
    }

    private static Label label(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().addAll("small", "rail-problem");
        return label;
    }

    private String sentence(Problem problem) {
        return switch (problem) {
            case Problem.NoIndexCounts _ -> messages().text("ranking.problem.no-index");
            case Problem.NoIndicatorCounts p ->
                    messages().text("ranking.problem.no-indicator", words.index(p.index()));
            case Problem.NoIndicators _ -> messages().text("ranking.problem.nothing");
            case Problem.TooFewCities p ->
                    messages().text("ranking.problem.few-cities", p.cities());
            case Problem.NobodyScored p ->
                    messages().text("ranking.problem.nobody", p.most(), p.needed());
            case Problem.Constant p ->
                    messages()
                            .text(
                                    "ranking.problem.constant",
                                    messages().text(p.indicator().name()));
            case Problem.NoGoalposts p ->
                    messages()
                            .text(
                                    "ranking.problem.no-goalposts",
                                    messages().text(p.indicator().name()));
            case Problem.NoRange p ->
                    messages()
                            .text(
                                    "ranking.problem.no-range",
                                    messages().text(p.indicator().name()),
                                    p.goalposts().low(),
                                    p.goalposts().high());
            case Problem.NoRatio p ->
                    messages()
                            .text(
                                    "ranking.problem.no-ratio",
                                    messages().text(p.indicator().name()));
            case Problem.ZeroParts p ->
                    messages().text("ranking.problem.zero", mean(p.mean()), p.cities());
            case Problem.NegativeParts p ->
                    messages().text("ranking.problem.negative", mean(p.mean()), p.cities());
        };
    }

    private String mean(atlas.index.Aggregation mean) {
        return messages().text("ranking.mean." + RankWords.code(mean));
    }

    private Messages messages() {
        return context.messages();
    }
}
