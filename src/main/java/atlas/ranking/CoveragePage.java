package atlas.ranking;

import atlas.index.Scenario;
import atlas.ranking.CoverageGrid.Spot;
import atlas.state.Study;
import atlas.state.View;
import atlas.state.ViewState;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** What is known of the panel: a matrix of cities and indicators, and any cell of it in words. */
final class CoveragePage extends BorderPane {
    // Below so many em beside the card the columns would be too narrow to point at.
    private static final double ROOMY = 56;

    private final RankingContext context;
    private final CoverageWords words;
    private final CoverageMatrix matrix = new CoverageMatrix();
    private final CoverageHeads heads = new CoverageHeads(matrix);
    private final CoverageLegend legend = new CoverageLegend();
    private final CoverageCard card;
    private final Label sentence = new Label();
    private final ScrollPane scroll = new ScrollPane(matrix);
    private final ReadOnlyObjectWrapper<Optional<Sheet>> sheet =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Wish> wished = Optional.empty();

    /** What is to be laid out. */
    private record Wish(String panel, Scenario.Selection selection) {}

    /** What was laid out. */
    record Sheet(CoverageGrid grid, Beside beside) {}

    CoveragePage(RankingContext context) {
        this.context = context;
        words = new CoverageWords(context);
        card = new CoverageCard(words);
        getStyleClass().add("coverage-page");
        sentence.setWrapText(true);
        sentence.getStyleClass().addAll("ranking-says", "serif");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("rank-scroll");
        var top = new VBox(sentence, legend, heads);
        top.getStyleClass().add("coverage-top");
        var desk = new BorderPane(scroll);
        desk.setTop(top);
        desk.getStyleClass().add("coverage-desk");
        setCenter(desk);
        setRight(card);
        follow();
    }

    /** What is on show; empty until it is there. */
    ReadOnlyObjectProperty<Optional<Sheet>> sheet() {
        return sheet.getReadOnlyProperty();
    }

    CoverageMatrix matrix() {
        return matrix;
    }

    private void follow() {
        var navigator = context.navigator();
        var _ = navigator.part(CoveragePage::wanted).subscribe(w -> w.ifPresent(this::read));
        var _ = navigator.part(ViewState::city).subscribe(c -> matrix.select(c));
        var _ = context.messages().languageProperty().subscribe((_, _) -> show());
        var _ = matrix.spot().subscribe(_ -> tell());
        matrix.addEventHandler(MouseEvent.MOUSE_CLICKED, this::mark);
        var _ = widthProperty().subscribe(_ -> context.background().later(this::place));
        var _ = heightProperty().subscribe(_ -> context.background().later(this::place));
    }

    private static Optional<Wish> wanted(ViewState state) {
        var study = state.study();
        return Optional.of(new Wish(study.panel(), study.scenario().selection()))
                .filter(_ -> state.view() == View.INDEX && study.page() == Study.Page.COVERAGE);
    }

    private void read(Wish wish) {
        if (wished.equals(Optional.of(wish))) {
            return;
        }
        wished = Optional.of(wish);
        var facts = context.facts();
        var measures = Objects.requireNonNull(facts.measures().get(wish.panel()), wish.panel());
        var scenario = context.navigator().now().study().scenario();
        context.background()
                .run(
                        () -> new Sheet(CoverageGrid.of(measures, scenario), facts.beside().get()),
                        found -> {
                            if (wished.equals(Optional.of(wish))) {
                                sheet.set(Optional.of(found));
                                show();
                            }
                        });
    }

    private void show() {
        sheet.get()
                .ifPresent(s -> {
                    sentence.setText(words.sentence(s.grid()));
                    legend.show(s.grid(), words);
                    matrix.show(s.grid(), words, context.navigator().now().city());
                    heads.show(s.grid(), words);
                    tell();
                });
    }

    private void tell() {
        sheet.get()
                .ifPresent(s -> {
                    var spot = matrix.spot().get();
                    card.show(s.grid(), s.beside(), spot);
                    matrix.setAccessibleText(
                            spot.map(at -> words.spoken(s.grid(), at))
                                    .orElseGet(() -> words.sentence(s.grid())));
                    spot.ifPresent(this::reveal);
                });
    }

    /** Brings a row into sight. */
    private void reveal(Spot spot) {
        double seen = scroll.getViewportBounds().getHeight();
        double beyond = matrix.getHeight() - seen;
        if (seen > 0 && beyond > 0) {
            double row = matrix.plan().row();
            double top = scroll.getVvalue() * beyond;
            double wanted = Math.clamp(top, (spot.row() + 1) * row - seen, spot.row() * row);
            scroll.setVvalue(Math.clamp(wanted / beyond, 0, 1));
        }
    }

    // A click on a name marks the city everywhere.
    private void mark(MouseEvent click) {
        int row = matrix.plan().rowAt(click.getY());
        if (click.getX() < matrix.plan().name()) {
            sheet.get()
                    .map(s -> s.grid().cities())
                    .filter(cities -> row < cities.size())
                    .ifPresent(cities -> context.navigator().mark(cities.get(row)));
        }
    }

    private void place() {
        heads.stretch(getHeight() / matrix.plan().em());
        boolean beside = getWidth() > ROOMY * matrix.plan().em();
        if (beside && getRight() == null) {
            setBottom(null);
            setRight(card);
        } else if (!beside && getBottom() == null) {
            setRight(null);
            setBottom(card);
        }
    }
}
