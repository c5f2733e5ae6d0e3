package atlas.ranking;

import atlas.city.GeoLevel;
import atlas.city.Indicator;
import atlas.city.Language;
import atlas.city.Observation;
import atlas.ranking.CoverageGrid.Spot;
import atlas.ui.Messages;
import java.text.NumberFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** Says what is known, what is not, and what would fill the gap. */
final class CoverageWords {
    private static final Pattern UNIT_IN_BRACKETS = Pattern.compile("(.+)（(.{1,3})）");

    private final RankingContext context;
    private final RankWords words;

    CoverageWords(RankingContext context) {
        this.context = context;
        words = new RankWords(context);
    }

    String city(String id) {
        return words.city(id);
    }

    String indicator(Indicator indicator) {
        return messages().text(indicator.name());
    }

    /** The name of a group of columns. */
    String group(int index) {
        return index == 0
                ? messages().text("coverage.context")
                : messages().text("coverage.group", index, words.index(index));
    }

    /** The same where there is little room. */
    String number(int index) {
        return index == 0 ? "–" : "" + index;
    }

    /** The head of the totals. */
    String known() {
        return messages().text("coverage.known");
    }

    /** What the whole view shows, in a sentence. */
    String sentence(CoverageGrid grid) {
        return messages()
                .text(
                        "coverage.says",
                        new StudyWords(context).panel(grid.panel()),
                        grid.known(),
                        grid.size(),
                        grid.cities().size(),
                        grid.indicators().size());
    }

    /** Where most is missing. */
    Optional<String> thinnest(CoverageGrid grid) {
        return grid.thinnestRow()
                .flatMap(row ->
                        grid.thinnestColumn()
                                .filter(_ -> grid.known() < grid.size())
                                .map(column ->
                                        messages()
                                                .text(
                                                        "coverage.thinnest",
                                                        city(grid.cities().get(row)),
                                                        grid.inRow(row),
                                                        grid.indicators().size(),
                                                        indicator(grid.indicators().get(column)),
                                                        grid.inColumn(column),
                                                        grid.cities().size())));
    }

    /** A band of the legend. */
    String band(CoverageAges.Band band) {
        return band.from() == band.to()
                ? "" + band.from()
                : messages().text("coverage.band", "" + band.from(), "" + band.to());
    }

    /** "22.16% of population" or 22.16%（人口に占める割合）. */
    String value(Indicator indicator, Observation observation) {
        var format = NumberFormat.getNumberInstance(messages().language().locale());
        format.setMaximumFractionDigits(2);
        String number = format.format(observation.value());
        String unit = messages().text(indicator.unit());
        if (messages().language() == Language.ENGLISH) {
            return unit.startsWith("%") ? number + unit : number + " " + unit;
        }
        var bracketed = UNIT_IN_BRACKETS.matcher(unit);
        return bracketed.matches()
                ? number + bracketed.group(2) + "（" + bracketed.group(1) + "）"
                : number + " " + unit;
    }

    /** The year and the area that a value describes. */
    String when(Observation observation) {
        String level = level(observation.level());
        String year = "" + observation.year();
        return observation.area().isEmpty()
                ? messages().text("coverage.when", year, level)
                : messages().text("coverage.when.area", year, level, observation.area());
    }

    String level(GeoLevel level) {
        return messages().name("level", level);
    }

    /** Who published it. */
    String source(Beside beside, String id) {
        return beside.source(id)
                .map(s -> messages().text("coverage.source", s.title(), publisher(s.publisher())))
                .orElse(messages().text("coverage.source.unknown", id));
    }

    private String publisher(String publisher) {
        return publisher.isEmpty() ? "–" : publisher;
    }

    /** How the indicator is counted. */
    String definition(Indicator indicator) {
        return messages().text("coverage.definition", messages().text(indicator.definition()));
    }

    /** What the indicator is for in this scenario. */
    String use(CoverageGrid grid, Indicator indicator) {
        return messages().text(grid.isScored(indicator) ? "coverage.scored" : "coverage.unscored");
    }

    /** Why a value is missing: what the other cities have. */
    String missing(CoverageGrid grid, Spot spot, Beside beside) {
        int known = grid.inColumn(spot.column());
        if (known == 0) {
            return messages().text("coverage.missing.all");
        }
        return messages()
                .text(
                        "coverage.missing",
                        known,
                        grid.cities().size(),
                        "" + grid.usual(spot.column(), Observation::year).orElseThrow(),
                        level(grid.usual(spot.column(), Observation::level).orElseThrow()),
                        source(
                                beside,
                                grid.usual(spot.column(), Observation::sourceId).orElseThrow()));
    }

    /** What would have to be collected. */
    String fill(CoverageGrid grid, Spot spot) {
        var indicator = grid.indicators().get(spot.column());
        String city = city(grid.cities().get(spot.row()));
        String definition = messages().text(indicator.definition());
        return grid.usual(spot.column(), Observation::year)
                .map(year ->
                        messages()
                                .text(
                                        "coverage.fill",
                                        city,
                                        "" + year,
                                        level(
                                                grid.usual(spot.column(), Observation::level)
                                                        .orElseThrow()),
                                        definition))
                .orElseGet(() -> messages().text("coverage.fill.first", city, definition));
    }

    /** A cell for those who hear it. */
    String spoken(CoverageGrid grid, Spot spot) {
        var indicator = grid.indicators().get(spot.column());
        String city = city(grid.cities().get(spot.row()));
        return grid.at(spot)
                .map(o ->
                        messages()
                                .text(
                                        "coverage.spoken",
                                        city,
                                        indicator(indicator),
                                        value(indicator, o),
                                        when(o)))
                .orElseGet(() ->
                        messages().text("coverage.spoken.missing", city, indicator(indicator)));
    }

    String text(String key) {
        return messages().text(key);
    }

    private Messages messages() {
        return context.messages();
    }
}
