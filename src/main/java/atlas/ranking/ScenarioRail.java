package atlas.ranking;

import atlas.index.Aggregation;
import atlas.index.Basis;
import atlas.index.Normalisation;
import atlas.index.Scenario;
import atlas.index.Scenario.Coverage;
import atlas.index.Treatment;
import atlas.state.Study;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** How scores are made: each choice a control, and what differs from the published scenario. */
final class ScenarioRail extends ScrollPane {
    private static final int INDICES = 7;
    private static final int MOST_INDICATORS = 4;

    private final RankingContext context;
    private final VBox rows = new VBox();

    ScenarioRail(RankingContext context, RankingModel model) {
        this.context = context;
        getStyleClass().add("scenario-rail");
        rows.getStyleClass().add("rail-rows");
        setContent(rows);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        var panels = context.facts().panels().stream().map(p -> p.id()).toList();
        var words = new StudyWords(context);
        add(
                "ranking.rail.panel",
                new RailChoice<>(
                        context, panels, words::panel, Study::panel, (s, p) -> s.withPanel(p)));
        add(
                "ranking.rail.scale",
                choice(
                        "ranking.scale.",
                        List.of(Normalisation.values()),
                        s -> s.scaling().normalisation(),
                        (s, n) -> s.withScaling(s.scaling().with(n))));
        add(
                "ranking.rail.outliers",
                choice(
                        "ranking.outliers.",
                        List.of(Treatment.values()),
                        s -> s.scaling().treatment(),
                        (s, t) -> s.withScaling(s.scaling().with(t))));
        add(
                "ranking.rail.mean.index",
                choice(
                        "ranking.mean.",
                        List.of(Aggregation.values()),
                        s -> s.means().index(),
                        (s, m) -> s.withMeans(new Scenario.Means(m, s.means().overall()))));
        add(
                "ranking.rail.mean.overall",
                choice(
                        "ranking.mean.",
                        List.of(Aggregation.values()),
                        s -> s.means().overall(),
                        (s, m) -> s.withMeans(new Scenario.Means(s.means().index(), m))));
        add(
                "ranking.rail.group",
                new RailChoice<>(
                        context,
                        SizeGroup.CHOICES,
                        g -> context.messages().text("ranking.group." + RankWords.code(g)),
                        s ->
                                SizeGroup.of(
                                        s.scenario().selection().cities(),
                                        model.measures(),
                                        context.facts().cities()),
                        (s, g) ->
                                s.withScenario(
                                        s.scenario()
                                                .withSelection(
                                                        s.scenario()
                                                                .selection()
                                                                .among(
                                                                        g.cities(
                                                                                model.measures(),
                                                                                context.facts()
                                                                                        .cities()))))));
        add(
                "ranking.rail.needed.indices",
                needed(INDICES, Coverage::indices, ScenarioRail::needing));
        add(
                "ranking.rail.needed.indicators",
                needed(MOST_INDICATORS, Coverage::indicators, ScenarioRail::needingIndicators));
        add(
                "ranking.rail.basis",
                choice(
                        "sheet.basis.",
                        List.of(Basis.values()),
                        s -> s.selection().basis(),
                        (s, b) -> s.withSelection(s.selection().on(b))));
        rows.getChildren().add(municipal());
        rows.getChildren().add(new Differences(context));
        rows.getChildren().add(reset());
        rows.getChildren().add(new Problems(context, model));
    }

    /** Another control, below the choice of the panel. */
    void offer(Node control) {
        rows.getChildren().add(1, control);
    }

    private void add(String key, Node control) {
        var label = new Label();
        label.getStyleClass().addAll("muted", "small");
        label.textProperty().bind(context.messages().live(key));
        label.setLabelFor(control);
        control.accessibleTextProperty().bind(context.messages().live(key));
        rows.getChildren().add(new VBox(label, control));
    }

    private <E extends Enum<E>> RailChoice<E> choice(
            String prefix,
            List<E> values,
            Function<Scenario, E> now,
            BiFunction<Scenario, E, Scenario> change) {
        return new RailChoice<>(
                context,
                values,
                value -> context.messages().text(prefix + RankWords.code(value)),
                s -> now.apply(s.scenario()),
                (s, value) -> s.withScenario(change.apply(s.scenario(), value)));
    }

    private RailChoice<Integer> needed(
            int most, ToIntFunction<Coverage> now, BiFunction<Scenario, Integer, Scenario> change) {
        return new RailChoice<>(
                context,
                IntStream.rangeClosed(1, most).boxed().toList(),
                n -> context.messages().text("ranking.rail.at-least", n),
                s -> now.applyAsInt(s.scenario().coverage()),
                (s, n) -> s.withScenario(change.apply(s.scenario(), n)));
    }

    /** The scenario with another number of indices that an overall score needs. */
    static Scenario needing(Scenario scenario, int indices) {
        var rule = scenario.coverage();
        return scenario.withCoverage(new Coverage(rule.share(), rule.indicators(), indices));
    }

    private static Scenario needingIndicators(Scenario scenario, int indicators) {
        var rule = scenario.coverage();
        return scenario.withCoverage(new Coverage(rule.share(), indicators, rule.indices()));
    }

    private CheckBox municipal() {
        var box = new CheckBox();
        box.setWrapText(true);
        box.setId("municipal");
        box.textProperty().bind(context.messages().live("ranking.rail.municipal"));
        var _ =
                context.navigator()
                        .part(s -> s.study().scenario().selection().prefectural())
                        .subscribe(p -> box.setSelected(!p));
        box.setOnAction(_ -> {
            boolean prefectural = !box.isSelected();
            study(s -> s.withSelection(s.selection().withPrefectural(prefectural)));
        });
        return box;
    }

    private Button reset() {
        var button = new Button();
        button.setId("published");
        button.getStyleClass().add("quiet-button");
        button.textProperty().bind(context.messages().live("ranking.rail.reset"));
        button.setOnAction(_ -> study(_ -> Scenario.published()));
        var _ =
                context.navigator()
                        .part(s -> s.study().isPublished())
                        .subscribe(button::setDisable);
        return button;
    }

    private void study(UnaryOperator<Scenario> change) {
        context.navigator().study(s -> s.withScenario(change.apply(s.scenario())));
    }
}
