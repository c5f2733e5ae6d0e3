package atlas.narrative.pair;

import atlas.city.GeoLevel;
import atlas.city.Language;
import atlas.city.Observation;
import atlas.index.Reason;
import atlas.index.Scenario;
import atlas.index.pairwise.Cell;
import atlas.index.pairwise.Doubt;
import atlas.index.pairwise.NumberRow;
import atlas.index.pairwise.Side;
import atlas.index.pairwise.Subject;
import atlas.narrative.Phrases;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Says what must be known beside a row of numbers, and why a number is missing. */
public final class RowWords {
    private final Language language;
    private final Phrases phrases;
    private final Scenario.Coverage coverage;

    /**
     * @param phrases in the same language
     * @param coverage the rule by which the scores were computed
     */
    public RowWords(Language language, Phrases phrases, Scenario.Coverage coverage) {
        this.language = language;
        this.phrases = phrases;
        this.coverage = coverage;
    }

    /** Each doubt in a few words, the gravest first. */
    public List<String> doubts(NumberRow row, PairNames names) {
        return Arrays.stream(Doubt.values())
                .filter(row.doubts()::contains)
                .map(doubt -> doubt(doubt, row, names))
                .toList();
    }

    private String doubt(Doubt doubt, NumberRow row, PairNames names) {
        return switch (doubt) {
            case OTHER_LEVEL ->
                    phrases.text(
                            "pair.doubt.other-level",
                            names.city(Side.FIRST, language),
                            level(row.first()),
                            names.city(Side.SECOND, language),
                            level(row.second()));
            case OTHER_YEAR, YEARS_APART ->
                    phrases.text(
                            "pair.doubt." + DifferenceWords.code(doubt),
                            year(row.first()),
                            year(row.second()));
            case SAME_AREA -> phrases.text("pair.doubt.same-area", level(row.first()));
            case PREFECTURAL -> prefectural(row, names);
            case UNSURE -> phrases.text("pair.doubt.unsure");
            case OTHER_PARTS ->
                    phrases.text(
                            "pair.doubt.other-parts",
                            row.first().known(),
                            row.first().defined(),
                            row.second().known(),
                            row.second().defined());
        };
    }

    private String prefectural(NumberRow row, PairNames names) {
        boolean one = isPrefectural(row.first());
        boolean both = one && isPrefectural(row.second());
        return both
                ? phrases.text("pair.doubt.prefectural")
                : phrases.text(
                        "pair.doubt.prefectural.of",
                        names.city(one ? Side.FIRST : Side.SECOND, language));
    }

    private static boolean isPrefectural(Cell cell) {
        return cell.observation().filter(o -> o.level() == GeoLevel.PREFECTURE).isPresent();
    }

    private String level(Cell cell) {
        return cell.observation().map(o -> phrases.text("level." + o.level().code())).orElse("");
    }

    private static String year(Cell cell) {
        return cell.observation().map(Observation::year).map(String::valueOf).orElse("");
    }

    /** Why a side has no number, or no score for the one it has; empty where nothing is missing. */
    public Optional<String> gap(NumberRow row, Side side, PairNames names) {
        var cell = row.cell(side);
        if (!cell.compared()) {
            return Optional.of(
                    phrases.text(
                            "pair.gap.outside",
                            names.city(side, language),
                            names.panel().in(language)));
        }
        return cell.reason()
                .filter(_ -> cell.score().isEmpty())
                .filter(_ -> cell.value().isEmpty() || isScored(row))
                .map(reason -> reason(reason, row.subject(), cell));
    }

    private static boolean isScored(NumberRow row) {
        return !(row.subject() instanceof Subject.OfIndicator of) || of.scored();
    }

    private String reason(Reason reason, Subject subject, Cell cell) {
        boolean whole = subject instanceof Subject.Whole;
        // A city with no index still has values, so it is not empty.
        var said = whole && reason == Reason.NO_DATA ? Reason.TOO_FEW_INDICES : reason;
        return subject instanceof Subject.OfIndicator && reason == Reason.NO_DATA
                ? phrases.text("pair.gap.no-value")
                : phrases.text(
                        "index.reason." + DifferenceWords.code(said),
                        cell.known(),
                        cell.defined(),
                        whole ? coverage.indices() : coverage.indicators());
    }
}
