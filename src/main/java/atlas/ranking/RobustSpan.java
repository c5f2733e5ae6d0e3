package atlas.ranking;

import atlas.index.uncertainty.RankInterval;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** One city's ranks: where nine tenths of them lie, their middle, and the scenario's own. */
final class RobustSpan extends Region {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final RankInterval interval;
    private final Optional<Integer> own;
    private final Label name;
    private final Label figure;
    private final Region line = styled("rank-range");
    private final Region span = styled("rank-span");
    private final Region median = styled("robust-median");
    private final Region dot = styled("robust-own");
    private Plan plan = new Plan(1, 0, 1, 2);

    /**
     * How ranks become pixels.
     *
     * @param left where rank 1 stands
     * @param room to the last rank
     */
    record Plan(double em, double left, double room, int ranks) {
        double x(int rank) {
            return left + Math.rint((rank - 1.0) / (ranks - 1) * room);
        }
    }

    RobustSpan(RobustWords words, RankInterval interval, Optional<Integer> own) {
        this.interval = interval;
        this.own = own;
        name = new Label(words.ranks().city(interval.cityId()));
        name.getStyleClass().add("rank-name");
        figure = new Label(words.interval(interval));
        figure.getStyleClass().addAll("robust-figure", "small");
        figure.setAlignment(Pos.CENTER_RIGHT);
        getStyleClass().add("rank-row");
        setMouseTransparent(true);
        dot.setVisible(own.isPresent());
        getChildren().setAll(line, span, median, dot, name, figure);
    }

    String city() {
        return interval.cityId();
    }

    void select(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
    }

    /** How wide the figures are, in pixels. */
    double figures() {
        return Math.ceil(figure.prefWidth(-1));
    }

    void stand(Plan at) {
        if (!plan.equals(at)) {
            plan = at;
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        double em = plan.em();
        double middle = Math.rint(getHeight() / 2);
        double thick = Math.rint(0.5 * em);
        double low = plan.x(interval.low());
        name.resizeRelocate(Math.rint(0.3 * em), 0, plan.left() - em, getHeight());
        figure.resizeRelocate(
                plan.left() + plan.room() + em,
                0,
                getWidth() - plan.left() - plan.room() - Math.rint(1.3 * em) + 1,
                getHeight());
        line.resizeRelocate(plan.left(), middle, plan.room(), 1);
        span.resizeRelocate(
                low - 1,
                middle - Math.rint(thick / 2),
                Math.max(3, plan.x(interval.high()) - low + 3),
                thick);
        median.resizeRelocate(plan.x(interval.median()) - 1, middle - thick, 3, 2 * thick);
        own.ifPresent(rank ->
                dot.resizeRelocate(
                        plan.x(rank) - Math.rint(thick / 2),
                        middle - Math.rint(thick / 2),
                        thick,
                        thick));
    }

    private static Region styled(String style) {
        var region = new Region();
        region.getStyleClass().add(style);
        return region;
    }
}
