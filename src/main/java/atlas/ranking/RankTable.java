package atlas.ranking;

import atlas.index.Ranking;
import atlas.state.ViewState;
import atlas.ui.Command;
import atlas.ui.CompareGestures;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import javafx.animation.Interpolator;
import javafx.animation.TranslateTransition;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/**
 * All cities of the panel as rows that glide to their places, with lines from their published
 * ranks.
 */
final class RankTable extends Region {
    private static final Duration GLIDE = Duration.millis(260);

    private final RankingContext context;
    private final RankingModel model;
    private final RankWords words;
    private final Label ruler = new Label();
    private final Slopes slopes = new Slopes();
    private final Map<String, RankRow> rows = new HashMap<>();
    private final Map<String, TranslateTransition> gliding = new HashMap<>();
    private final List<Command> commands;
    private final CompareGestures gestures;
    private List<Line> lines = List.of();

    RankTable(RankingContext context, RankingModel model) {
        this.context = context;
        this.model = model;
        words = new RankWords(context);
        commands =
                List.of(
                        step("beside", here -> here - 1, KeyCode.UP),
                        step("beside", here -> here + 1, KeyCode.DOWN),
                        step("ends", _ -> 0, KeyCode.HOME),
                        step("ends", _ -> Integer.MAX_VALUE, KeyCode.END),
                        Command.of(
                                "ranking.compare",
                                "keys.ranking.compare",
                                context.navigator()::compareAnew,
                                new KeyCodeCombination(
                                        KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN)));
        gestures =
                new CompareGestures(context.navigator(), context.messages(), context.facts()::city);
        getStyleClass().add("rank-table");
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        ruler.setVisible(false);
        setFocusTraversable(true);
        setOnKeyPressed(this::move);
        getChildren().setAll(ruler, slopes);
        var _ = model.shown().subscribe(_ -> show());
        var _ = model.intervals().subscribe(_ -> show());
        var _ = context.navigator().part(s -> s.study().sort()).subscribe((_, _) -> show());
        var _ = context.navigator().part(ViewState::city).subscribe((_, _) -> show());
        var _ = context.messages().languageProperty().subscribe((_, _) -> show());
        var _ = ruler.fontProperty().subscribe(_ -> requestLayout());
    }

    /** What the keys do while the focus is on the ranking. */
    List<Command> commands() {
        return commands;
    }

    private void move(KeyEvent key) {
        commands.stream()
                .filter(command -> command.matches(key))
                .findFirst()
                .ifPresent(command -> {
                    command.run().run();
                    key.consume();
                });
    }

    private Command step(String name, IntUnaryOperator from, KeyCode key) {
        return Command.of(
                "ranking." + key,
                "keys.ranking." + name,
                () -> choose(from.applyAsInt(place(context.navigator().now().city()))),
                new KeyCodeCombination(key));
    }

    private void choose(int place) {
        if (!lines.isEmpty()) {
            int inside = Math.clamp(place, 0, lines.size() - 1);
            context.navigator().mark(lines.get(inside).cityId());
        }
    }

    /** From 0; -1 if it is not ranked here. */
    private int place(Optional<String> city) {
        return lines.stream().map(Line::cityId).toList().indexOf(city.orElse(""));
    }

    /** The row of the selected city, in the table's own pixels; empty if it is not ranked here. */
    Optional<Bounds> selected() {
        int place = place(context.navigator().now().city());
        double height = columns().row();
        return Optional.of(new BoundingBox(0, place * height, getWidth(), height))
                .<Bounds>map(b -> b)
                .filter(_ -> place >= 0);
    }

    /** In the order on the screen. */
    List<Line> lines() {
        return lines;
    }

    /** Where the columns stand now. */
    Columns columns() {
        return new Columns(ruler.getFont().getSize(), Math.rint(getWidth()));
    }

    private void show() {
        var ranking = model.shown().get();
        var computed = model.computed().get();
        if (ranking.isEmpty() || computed.isEmpty()) {
            return;
        }
        lines = lines(ranking.get(), computed.get());
        getChildren().removeIf(n -> n instanceof RankRow row && !isRanked(row));
        rows.values().removeIf(row -> !isRanked(row));
        var scale = scale(computed.get());
        var selected = context.navigator().now().city();
        for (Line line : lines) {
            row(line).show(line, scale, selected.equals(Optional.of(line.cityId())));
        }
        setAccessibleText(words.table(lines));
        requestLayout();
    }

    private List<Line> lines(Ranking ranking, Computed computed) {
        int sort = context.navigator().now().study().sort();
        return Line.of(ranking, computed.published(), model.intervals().get(), sort);
    }

    private boolean isRanked(RankRow row) {
        return lines.stream().anyMatch(l -> l.cityId().equals(row.line().cityId()));
    }

    private RankRow.Scale scale(Computed computed) {
        var scale = computed.scenario().scaling().normalisation();
        double low = lines.stream().mapToDouble(l -> l.bar().low()).min().orElse(0);
        double high = lines.stream().mapToDouble(l -> l.bar().high()).max().orElse(0);
        // Scales do not move while weights do; only where scores have no ends they must.
        return scale.bounded()
                ? new RankRow.Scale(0, 100, lines.size())
                : new RankRow.Scale(Math.min(0, low), Math.max(high, low + 1e-6), lines.size());
    }

    private RankRow row(Line line) {
        return rows.computeIfAbsent(
                line.cityId(),
                id -> {
                    var row = new RankRow(words, line);
                    row.setOnMouseClicked(click -> {
                        requestFocus();
                        if (click.getButton() == MouseButton.PRIMARY) {
                            context.navigator().mark(id);
                        }
                    });
                    gestures.on(row, () -> context.facts().city(id));
                    // Lines stand above the rows, or the selected one would hide its own.
                    getChildren().add(getChildren().indexOf(slopes), row);
                    return row;
                });
    }

    @Override
    protected double computePrefHeight(double width) {
        return lines.size() * columns().row();
    }

    @Override
    protected void layoutChildren() {
        var columns = columns();
        for (int i = 0; i < lines.size(); i++) {
            var row = rows.get(lines.get(i).cityId());
            if (row != null) {
                row.stand(columns);
                place(row, i * columns.row(), columns);
            }
        }
        slopes.resizeRelocate(0, 0, columns.slopes(), getHeight());
        slopes.show(lines, columns, context.navigator().now().city());
    }

    private void place(RankRow row, double y, Columns columns) {
        double before = row.getLayoutY();
        boolean fresh = row.getHeight() == 0;
        row.resizeRelocate(0, y, columns.width(), columns.row());
        if (!fresh && before != y && !context.settings().reducedMotion().get()) {
            glide(row, before - y);
        }
    }

    private void glide(RankRow row, double from) {
        var glide =
                gliding.computeIfAbsent(
                        row.line().cityId(), _ -> new TranslateTransition(GLIDE, row));
        double start = from + row.getTranslateY();
        glide.stop();
        glide.setFromY(start);
        glide.setToY(0);
        glide.setInterpolator(Interpolator.EASE_OUT);
        glide.play();
    }
}
