package atlas.index.pairwise;

import atlas.city.Indicator;
import atlas.index.Basis;
import atlas.index.CityScores;
import atlas.index.Figures;
import atlas.index.IndicatorScore;
import atlas.index.PanelScores;
import atlas.index.Reason;
import atlas.index.Score;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Puts the numbers of two cities face to face, whether they have them or not. */
public final class NumberRows {
    private static final int INDICES = 7;

    private final Figures figures;
    private final String first;
    private final String second;
    private final Optional<CityScores> ofFirst;
    private final Optional<CityScores> ofSecond;

    private NumberRows(PanelScores scores, Figures figures, String first, String second) {
        this.figures = figures;
        this.first = first;
        this.second = second;
        this.ofFirst = scores.city(first);
        this.ofSecond = scores.city(second);
    }

    /**
     * The overall score, the seven indices, then each indicator of the panel by index, context
     * last; within an index in the panel's order. Cities that are not compared have empty cells.
     *
     * @param figures of the same measures and selection as the scores
     */
    public static List<NumberRow> of(
            PanelScores scores, Figures figures, String first, String second) {
        return new NumberRows(scores, figures, first, second).rows();
    }

    private List<NumberRow> rows() {
        var whole = Stream.of(scored(new Subject.Whole()));
        var indices =
                IntStream.rangeClosed(1, INDICES).mapToObj(n -> scored(new Subject.OfIndex(n)));
        var indicators =
                figures.indicators().stream()
                        .sorted(Comparator.comparingInt(NumberRows::position))
                        .map(this::indicator);
        return Stream.of(whole, indices, indicators).flatMap(rows -> rows).toList();
    }

    private static int position(Indicator indicator) {
        return indicator.index() == 0 ? INDICES + 1 : indicator.index();
    }

    private NumberRow scored(Subject subject) {
        Cell one = ofFirst.map(scores -> cell(score(scores, subject))).orElseGet(Cell::outside);
        Cell two = ofSecond.map(scores -> cell(score(scores, subject))).orElseGet(Cell::outside);
        var doubts = otherParts(subject) ? Set.of(Doubt.OTHER_PARTS) : Set.<Doubt>of();
        return row(subject, Scale.SCORE, false, one, two, 1, doubts);
    }

    private static Score score(CityScores scores, Subject subject) {
        return subject instanceof Subject.OfIndex index
                ? scores.index(index.number())
                : scores.overall();
    }

    private static Cell cell(Score score) {
        return new Cell(
                score.value(),
                score.value(),
                score.place(),
                Optional.empty(),
                score.present(),
                score.defined(),
                score.reason(),
                true);
    }

    /** Whether both have a score, but of different indicators or indices. */
    private boolean otherParts(Subject subject) {
        if (ofFirst.isEmpty() || ofSecond.isEmpty()) {
            return false;
        }
        var one = ofFirst.orElseThrow();
        var two = ofSecond.orElseThrow();
        return score(one, subject).value().isPresent()
                && score(two, subject).value().isPresent()
                && !parts(one, subject).equals(parts(two, subject));
    }

    private static List<Boolean> parts(CityScores scores, Subject subject) {
        return subject instanceof Subject.OfIndex index
                ? scores.indicatorsOf(index.number()).stream()
                        .map(i -> i.value().isPresent())
                        .toList()
                : scores.indices().stream().map(i -> i.value().isPresent()).toList();
    }

    private NumberRow indicator(Indicator indicator) {
        var one = figures.of(first, indicator.id());
        var two = figures.of(second, indicator.id());
        boolean scored = used(indicator, ofFirst) || used(indicator, ofSecond);
        boolean counted = one.or(() -> two).filter(Figures.Figure::counted).isPresent();
        return row(
                new Subject.OfIndicator(indicator, scored),
                counted ? counts() : Scale.of(indicator.unit()),
                counted,
                cell(indicator, one, ofFirst),
                cell(indicator, two, ofSecond),
                indicator.direction(),
                Doubts.between(one, two));
    }

    private Scale counts() {
        return figures.basis() == Basis.SHARE ? Scale.PERCENT : Scale.AMOUNT;
    }

    private static boolean used(Indicator indicator, Optional<CityScores> city) {
        return city.flatMap(scores -> scores.indicator(indicator.id())).isPresent();
    }

    private Cell cell(
            Indicator indicator, Optional<Figures.Figure> figure, Optional<CityScores> city) {
        if (city.isEmpty()) {
            return Cell.outside();
        }
        var score = city.flatMap(scores -> scores.indicator(indicator.id()));
        var gap =
                figure.isEmpty()
                        ? Optional.of(score.flatMap(IndicatorScore::reason).orElse(Reason.NO_DATA))
                        : score.flatMap(IndicatorScore::reason);
        return new Cell(
                figure.stream().mapToDouble(f -> value(f)).findFirst(),
                score.map(IndicatorScore::value).orElse(OptionalDouble.empty()),
                score.flatMap(IndicatorScore::place),
                figure.map(Figures.Figure::observation),
                figure.isPresent() ? 1 : 0,
                1,
                gap,
                true);
    }

    /** Shares are told in per cent, as the rates are. */
    private double value(Figures.Figure figure) {
        return figure.counted() && figures.basis() == Basis.SHARE
                ? figure.value() * 100
                : figure.value();
    }

    private static NumberRow row(
            Subject subject,
            Scale scale,
            boolean counted,
            Cell one,
            Cell two,
            int direction,
            Set<Doubt> doubts) {
        var difference = difference(one, two, scale);
        boolean barred = direction == 0 || doubts.stream().anyMatch(Doubt::forbidsBetter);
        return new NumberRow(
                subject,
                scale,
                counted,
                one,
                two,
                difference,
                barred ? Optional.empty() : ahead(difference, direction),
                size(one.score(), two.score()),
                doubts);
    }

    private static Difference difference(Cell one, Cell two, Scale scale) {
        return one.value().isPresent() && two.value().isPresent()
                ? Difference.between(one.value().getAsDouble(), two.value().getAsDouble(), scale)
                : new Difference.Unknown();
    }

    private static Optional<Side> ahead(Difference difference, int direction) {
        double more =
                switch (difference) {
                    case Difference.Unknown _, Difference.Same _ -> 0;
                    case Difference.Times times -> times.ratio() - 1;
                    case Difference.By by -> by.amount();
                };
        double better = more * direction;
        return better == 0 ? Optional.empty() : Optional.of(better > 0 ? Side.FIRST : Side.SECOND);
    }

    private static OptionalDouble size(OptionalDouble one, OptionalDouble two) {
        return one.isPresent() && two.isPresent()
                ? OptionalDouble.of(Math.abs(one.getAsDouble() - two.getAsDouble()))
                : OptionalDouble.empty();
    }
}
