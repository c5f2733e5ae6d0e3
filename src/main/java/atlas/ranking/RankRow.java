package atlas.ranking;

import atlas.index.uncertainty.RankInterval;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/** One city of the ranking. The nodes stay while its numbers change. */
final class RankRow extends Region {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass RISE = PseudoClass.getPseudoClass("rise");
    private static final PseudoClass FALL = PseudoClass.getPseudoClass("fall");

    private final RankWords words;
    private final Label rank = new Label();
    private final Label change = new Label();
    private final Region span = styled("rank-span");
    private final Region range = styled("rank-range");
    private final Region tick = styled("rank-tick");
    private final Region dot = styled("robust-own");
    private final Tooltip missing = new Tooltip();
    private final Label name = new Label();
    private final Label why = new Label();
    private final Label score = new Label();
    private final Label known = new Label();
    private final List<Label> segments = new ArrayList<>();
    private Columns columns = new Columns(1, 1);
    private Scale scale = new Scale(0, 1, 1);
    private Line line;

    /** How points of a score and ranks become pixels. */
    record Scale(double low, double high, int ranks) {
        double at(double points, double width) {
            return Math.rint((points - low) / (high - low) * width);
        }

        double rank(int rank, double width) {
            return Math.rint((rank - 1.0) / Math.max(1, ranks - 1) * width);
        }
    }

    RankRow(RankWords words, Line line) {
        this.words = words;
        this.line = line;
        getStyleClass().add("rank-row");
        setAccessibleRole(AccessibleRole.TABLE_ROW);
        rank.getStyleClass().addAll("rank-number", "strong");
        change.getStyleClass().addAll("rank-change", "small");
        name.getStyleClass().add("rank-name");
        why.getStyleClass().addAll("muted", "small");
        score.getStyleClass().addAll("rank-score", "strong");
        known.getStyleClass().addAll("muted", "small");
        rank.setAlignment(Pos.CENTER_RIGHT);
        score.setAlignment(Pos.CENTER_RIGHT);
        getChildren().setAll(rank, change, range, span, tick, dot, name, why, score, known);
        getChildren().forEach(n -> n.setMouseTransparent(true));
    }

    Line line() {
        return line;
    }

    /** Says something else. */
    void show(Line now, Scale to, boolean selected) {
        line = now;
        scale = to;
        rank.setText(now.place().map(p -> "" + p.rank()).orElse("–"));
        int rise = now.rise().orElse(0);
        change.setText(rise == 0 ? "" : (rise > 0 ? "▲" : "▼") + Math.abs(rise));
        change.pseudoClassStateChanged(RISE, rise > 0);
        change.pseudoClassStateChanged(FALL, rise < 0);
        name.setText(words.city(now.cityId()));
        score.setText(words.score(now.sorted()));
        known.setText(words.known(now.sorted()));
        why.setText(now.sorted().value().isPresent() ? "" : words.reason(now.sorted()));
        span.setVisible(now.interval().isPresent());
        tick.setVisible(now.interval().isPresent());
        dot.setVisible(now.isOverall() && now.place().isPresent());
        range.setVisible(dot.isVisible());
        missing.setText(words.missing());
        pseudoClassStateChanged(SELECTED, selected);
        setAccessibleText(words.spoken(now));
        fill();
        requestLayout();
    }

    void stand(Columns at) {
        if (!columns.equals(at)) {
            columns = at;
            requestLayout();
        }
    }

    // As many segments as the bar has parts; the rest are hidden, for nodes cost more than that.
    private void fill() {
        var parts = line.bar().parts();
        while (segments.size() < parts.size()) {
            var segment = new Label();
            segment.setMouseTransparent(true);
            segment.setAlignment(Pos.CENTER);
            segments.add(segment);
            getChildren().add(segment);
        }
        for (int i = 0; i < segments.size(); i++) {
            boolean used = i < parts.size();
            segments.get(i).setVisible(used);
            if (used) {
                dress(segments.get(i), parts.get(i).index());
            }
        }
    }

    private void dress(Label segment, int index) {
        String colour = index == BarParts.MISSING ? "bar-missing" : "index-" + index;
        if (!segment.getStyleClass().contains(colour)) {
            segment.getStyleClass().setAll("label", "bar-segment", colour);
        }
        boolean known = index != BarParts.MISSING;
        segment.setText(known ? "" + index : "");
        segment.setMouseTransparent(known);
        segment.setTooltip(known ? null : missing);
    }

    @Override
    protected void layoutChildren() {
        double height = columns.row();
        place(rank, columns.rank(), Math.rint(columns.em() * 1.8), height);
        place(change, columns.change(), Math.rint(columns.em() * 2.4), height);
        layoutInterval(height);
        place(name, columns.name(), columns.nameWidth(), height);
        place(why, columns.bar(), columns.barWidth() + columns.em() * 3, height);
        place(score, columns.score(), Math.rint(columns.em() * 2.6), height);
        place(known, columns.known() + Math.rint(columns.em()), columns.em() * 3.4, height);
        layoutBar(height);
    }

    private void layoutInterval(double height) {
        double left = columns.interval();
        if (!columns.hasIntervals()) {
            Stream.of(range, span, tick, dot).forEach(part -> part.resizeRelocate(left, 0, 0, 0));
            return;
        }
        double width = columns.intervalWidth();
        double middle = Math.rint(height / 2);
        double thick = Math.rint(columns.em() * 0.5);
        range.resizeRelocate(left, middle, width, 1);
        line.interval().ifPresent(i -> layoutSpan(i, left, width, middle - thick / 2, thick));
        line.row()
                .overall()
                .place()
                .ifPresent(p ->
                        dot.resizeRelocate(
                                left + scale.rank(p.rank(), width) - Math.rint(thick / 2),
                                middle - Math.rint(thick / 2),
                                thick,
                                thick));
    }

    private void layoutSpan(RankInterval i, double left, double width, double top, double thick) {
        double from = scale.rank(i.low(), width);
        double to = scale.rank(i.high(), width);
        span.resizeRelocate(left + from - 1, Math.rint(top), Math.max(3, to - from + 3), thick);
        tick.resizeRelocate(
                left + scale.rank(i.median(), width) - 1, Math.rint(top - thick / 2), 3, thick * 2);
    }

    private void layoutBar(double height) {
        double inset = Math.rint(columns.em() * 0.28);
        var parts = line.bar().parts();
        for (int i = 0; i < parts.size(); i++) {
            double from = scale.at(parts.get(i).from(), columns.barWidth());
            double to = scale.at(parts.get(i).to(), columns.barWidth());
            var segment = segments.get(i);
            segment.resizeRelocate(columns.bar() + from, inset, to - from, height - inset * 2);
        }
    }

    private static void place(Node node, double x, double width, double height) {
        node.resizeRelocate(x, 0, width, height);
    }

    private static Region styled(String style) {
        var region = new Region();
        region.getStyleClass().add(style);
        return region;
    }
}
