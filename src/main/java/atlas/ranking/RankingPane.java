package atlas.ranking;

import atlas.state.Study;
import atlas.state.View;
import atlas.state.ViewState;
import atlas.state.ViewState.Frame;
import atlas.ui.Command;
import atlas.ui.Look;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

/** The index view: how scores are made at the left, and beside it the open page. */
public final class RankingPane extends BorderPane {
    private final RankingContext context;
    private final RankingModel model;
    private final Map<Study.Page, Supplier<Region>> makers = new EnumMap<>(Study.Page.class);
    private final Map<Study.Page, Region> pages = new EnumMap<>(Study.Page.class);
    private final BorderPane desk = new BorderPane();
    private Optional<RankingPage> ranking = Optional.empty();
    private final ToggleButton indicators = new ToggleButton();
    private Optional<KeptModel> kept = Optional.empty();
    private Optional<IndicatorSheet> sheet = Optional.empty();

    /** Shows what the navigator's study says, from now on. */
    public RankingPane(RankingContext context, RankingModel model) {
        this.context = context;
        this.model = model;
        makers.put(Study.Page.RANKING, this::ranking);
        makers.put(Study.Page.COVERAGE, () -> new CoveragePage(context));
        makers.put(Study.Page.ROBUSTNESS, () -> new RobustPage(context, model));
        makers.put(Study.Page.SCENARIOS, () -> new ScenariosPage(context, kept()));
        makers.put(Study.Page.METHOD, () -> new MethodPage(context, model, kept()));
        getStyleClass().add("ranking");
        var _ = context.navigator().part(RankingPane::page).subscribe(p -> p.ifPresent(this::show));
    }

    /** Folds a part away with the same keys and buttons as on the map. */
    static void fold(RankingContext context, Predicate<Frame> open, Region part) {
        part.managedProperty().bind(part.visibleProperty());
        part.visibleProperty().bind(context.navigator().part(s -> open.test(s.frame())));
    }

    /** The style sheet of the index view. */
    public static String sheet() {
        return Look.sheet(RankingPane.class, "ranking.css");
    }

    /** Whether all that the view state asks for is on show. */
    public boolean isComplete() {
        return model.settled().get();
    }

    /** Read when a page asks for it first, so that the start is no slower. */
    private KeptModel kept() {
        var model = kept.orElseGet(() -> new KeptModel(context));
        kept = Optional.of(model);
        return model;
    }

    private ToggleButton opener() {
        indicators.setId("indicators");
        indicators.getStyleClass().addAll("quiet-button", "rail-open");
        indicators.setMaxWidth(Double.MAX_VALUE);
        indicators.textProperty().bind(context.messages().live("indicators.open"));
        indicators.setOnAction(_ -> openIndicators(indicators.isSelected()));
        return indicators;
    }

    private void openIndicators(boolean open) {
        indicators.setSelected(open);
        var beside =
                sheet.orElseGet(() -> new IndicatorSheet(context, model, this::closeIndicators));
        sheet = Optional.of(beside);
        desk.setLeft(open ? beside : null);
        beside.show();
    }

    private void closeIndicators() {
        openIndicators(false);
        indicators.requestFocus();
    }

    private static Optional<Study.Page> page(ViewState state) {
        return Optional.of(state.study().page()).filter(_ -> state.view() == View.INDEX);
    }

    /** What the keys do while the focus is on the ranking. */
    public List<Command> rowCommands() {
        return ranking().rowCommands();
    }

    /** What the keys do while the focus is on the weights. */
    public List<Command> weightCommands() {
        return ranking().weightCommands();
    }

    private RankingPage ranking() {
        if (ranking.isEmpty()) {
            ranking = Optional.of(new RankingPage(context, model));
        }
        return ranking.orElseThrow();
    }

    // Not before somebody comes, so that the start is no slower.
    private void furnish() {
        if (getCenter() == null) {
            var rail = new ScenarioRail(context, model);
            rail.offer(opener());
            fold(context, Frame::list, rail);
            setLeft(rail);
            desk.setTop(new PageTabs(context));
            setCenter(desk);
        }
    }

    private void show(Study.Page page) {
        furnish();
        desk.setCenter(
                pages.computeIfAbsent(page, p -> makers.getOrDefault(p, this::ranking).get()));
    }
}
