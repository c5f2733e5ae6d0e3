package atlas.ranking;

import atlas.city.Indicator;
import atlas.index.Scenario;
import atlas.state.Study;
import atlas.ui.Icon;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The seven indices and their indicators, to take in and out and to weigh, beside the page. */
final class IndicatorSheet extends VBox {
    private final RankingContext context;
    private final RankingModel model;
    private final RankWords words;
    private final VBox parts = new VBox();
    private final Label says = new Label();
    private final Map<Indicator, IndicatorRow> rows = new java.util.LinkedHashMap<>();

    IndicatorSheet(RankingContext context, RankingModel model, Runnable close) {
        this.context = context;
        this.model = model;
        words = new RankWords(context);
        setId("indicator-sheet");
        getStyleClass().add("indicator-sheet");
        parts.getStyleClass().add("indicator-parts");
        says.setWrapText(true);
        // The list below takes all it can get.
        says.setMinHeight(USE_PREF_SIZE);
        says.getStyleClass().addAll("small", "muted");
        var scroll = new ScrollPane(parts);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("indicator-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(head(close), says, scroll);
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (key.getCode() == KeyCode.ESCAPE) {
                        close.run();
                        key.consume();
                    }
                });
        var navigator = context.navigator();
        var _ = navigator.part(s -> s.study().panel()).subscribe(_ -> build());
        var _ = navigator.part(s -> s.study().scenario()).subscribe((_, _) -> show());
        var _ = context.messages().languageProperty().subscribe((_, _) -> build());
    }

    private HBox head(Runnable close) {
        var title = new Label();
        title.textProperty().bind(context.messages().live("indicators.title"));
        title.getStyleClass().add("heading");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var button = new Button("", Icon.CLOSE.node());
        button.setId("indicators-close");
        button.getStyleClass().add("flat");
        button.accessibleTextProperty().bind(context.messages().live("app.close"));
        button.setOnAction(_ -> close.run());
        return new HBox(title, button);
    }

    private void build() {
        rows.clear();
        parts.getChildren().clear();
        var byIndex =
                Choosing.eligible(model.measures().indicators()).stream()
                        .collect(
                                Collectors.groupingBy(
                                        Indicator::index, TreeMap::new, Collectors.toList()));
        byIndex.forEach(this::add);
        show();
    }

    private void add(int index, List<Indicator> indicators) {
        var name = new Label(index + "  " + words.index(index));
        name.getStyleClass().addAll("strong", "indicator-head");
        name.setWrapText(true);
        List<IndicatorRow> made = new ArrayList<>();
        for (Indicator indicator : indicators) {
            var row = new IndicatorRow(context, model, indicator);
            rows.put(indicator, row);
            made.add(row);
        }
        var part = new VBox(name);
        part.getChildren().addAll(made);
        part.getStyleClass().add("indicator-part");
        parts.getChildren().add(part);
    }

    /** Follows the scenario while it is open. */
    void show() {
        if (getParent() == null) {
            return;
        }
        Study study = context.navigator().now().study();
        var scenario = study.scenario();
        var counted = model.measures().counted(scenario.selection());
        long used =
                rows.keySet().stream().filter(i -> Choosing.uses(scenario.selection(), i)).count();
        says.setText(context.messages().text("indicators.says", used, rows.size()));
        rows.forEach((indicator, row) ->
                row.show(
                        scenario,
                        sum(scenario, indicator.index()),
                        counted.contains(indicator.id())));
    }

    private double sum(Scenario scenario, int index) {
        return rows.keySet().stream()
                .filter(i -> i.index() == index)
                .filter(i -> Choosing.uses(scenario.selection(), i))
                .mapToDouble(scenario.weights()::of)
                .sum();
    }
}
