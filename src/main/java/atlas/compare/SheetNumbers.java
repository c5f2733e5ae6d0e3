package atlas.compare;

import atlas.city.Dimension;
import atlas.city.Language;
import atlas.city.Observation;
import atlas.index.pairwise.NumberRow;
import atlas.index.pairwise.Side;
import atlas.index.pairwise.Subject;
import atlas.narrative.pair.AmountWords;
import atlas.narrative.pair.DifferenceWords;
import atlas.narrative.pair.RowWords;
import atlas.out.Paper;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;

/** The numbers of two cities for paper: the scores first, then every indicator that one has. */
final class SheetNumbers {
    /** Of name, unit, value, year, difference and source: Japanese names are the shorter ones. */
    private static final double[] ENGLISH = {162, 80, 37, 36, 42, 24};

    private static final double[] JAPANESE = {134, 84, 44, 38, 50, 20};

    private final SheetSpeech speech;
    private final Pair pair;
    private final List<Dimension> dimensions;
    private final SheetSources sources;
    private final AmountWords amounts;
    private final SheetCells cells;
    private final DifferenceWords differences;
    private final RowWords words;
    private final String grey;

    /**
     * @param grey the name of what stands in grey; empty for nothing
     */
    SheetNumbers(
            SheetSpeech speech,
            Pair pair,
            List<Dimension> dimensions,
            SheetSources sources,
            String grey) {
        this.speech = speech;
        this.pair = pair;
        this.dimensions = dimensions;
        this.sources = sources;
        this.grey = grey;
        amounts = new AmountWords(speech.language(), speech, pair.basis());
        cells = new SheetCells(speech, amounts);
        differences = new DifferenceWords(speech.language(), speech);
        words = new RowWords(speech.language(), speech, pair.scores().scenario().coverage());
    }

    /** The overall score and the seven indices. */
    List<Paper.Block> scores() {
        var blocks = new ArrayList<Paper.Block>();
        if (pair.faces().stream().noneMatch(Face::isScored)) {
            String panel = speech.in(pair.panel().name());
            blocks.add(new Paper.Paragraph(speech.text("compare.indices.none", panel)));
            return blocks;
        }
        var rows = pair.rows().stream().filter(row -> !isIndicator(row)).toList();
        blocks.add(
                new Paper.Table(
                        columns(
                                column("compare.sheet.index-head", 92),
                                city(Side.FIRST, 38),
                                city(Side.SECOND, 38),
                                number("compare.sheet.difference", 44)),
                        rows.stream().map(this::score).toList(),
                        true));
        var missing = new LinkedHashSet<String>();
        rows.forEach(row -> missing.addAll(missing(row)));
        if (!missing.isEmpty()) {
            blocks.add(note(speech.sentences(missing)));
        }
        return blocks;
    }

    private List<Paper.Cell> score(NumberRow row) {
        return withGrey(
                row,
                plain(name(row.subject())),
                cells.value(row, Side.FIRST),
                cells.value(row, Side.SECOND),
                plain(differences.shortly(row.difference())));
    }

    /** Why a score is not there; once for a city that is not compared at all. */
    private Set<String> missing(NumberRow row) {
        var said = new LinkedHashSet<String>();
        for (Side side : Side.values()) {
            words.gap(row, side, pair.names())
                    .map(why ->
                            row.cell(side).compared()
                                    ? speech.text(
                                            "compare.sheet.gap",
                                            name(row.subject()),
                                            cityName(side),
                                            why)
                                    : why)
                    .ifPresent(said::add);
        }
        return said;
    }

    /** Every indicator that at least one of the two has, below its index. */
    List<Paper.Block> indicators() {
        var blocks = new ArrayList<Paper.Block>();
        blocks.add(new Paper.Heading(speech.text("compare.sheet.indicators")));
        var known = pair.rows().stream().filter(SheetNumbers::isKnownIndicator).toList();
        if (known.isEmpty()) {
            blocks.add(new Paper.Paragraph(speech.text("compare.sheet.no-indicator")));
            return blocks;
        }
        double[] widths = speech.language() == Language.JAPANESE ? JAPANESE : ENGLISH;
        blocks.add(
                new Paper.Table(
                        List.of(
                                column("compare.sheet.indicator", widths[0]),
                                column("compare.sheet.unit", widths[1]),
                                city(Side.FIRST, widths[2]),
                                column("compare.sheet.year", widths[3]),
                                city(Side.SECOND, widths[2]),
                                column("compare.sheet.year", widths[3]),
                                number("compare.sheet.difference", widths[4]),
                                column("compare.sheet.source", widths[5])),
                        indicators(known),
                        true));
        blocks.add(note(legend(known.size())));
        return blocks;
    }

    private List<List<Paper.Cell>> indicators(List<NumberRow> known) {
        var rows = new ArrayList<List<Paper.Cell>>();
        int index = -1;
        for (var row : known) {
            if (row.subject() instanceof Subject.OfIndicator of
                    && of.indicator().index() != index) {
                index = of.indicator().index();
                String head =
                        index == 0
                                ? speech.text("compare.sheet.context")
                                : name(new Subject.OfIndex(index));
                var heading = new ArrayList<>(indicator(row));
                heading.replaceAll(_ -> plain(""));
                heading.set(0, new Paper.Cell(head, true));
                rows.add(heading);
            }
            rows.add(indicator(row));
        }
        return rows;
    }

    private List<Paper.Cell> indicator(NumberRow row) {
        var used =
                Stream.of(row.first(), row.second())
                        .flatMap(cell -> cell.observation().stream())
                        .map(Observation::sourceId);
        return List.of(
                plain(name(row.subject())),
                plain(cells.unit(row)),
                cells.value(row, Side.FIRST),
                plain(cells.whence(row.first())),
                cells.value(row, Side.SECOND),
                plain(cells.whence(row.second())),
                plain(differences.shortly(row.difference())),
                plain(sources.numbers(used)));
    }

    private String legend(int known) {
        var said = new ArrayList<String>();
        said.add(speech.text("compare.sheet.legend"));
        long indicators = pair.rows().stream().filter(SheetNumbers::isIndicator).count();
        if (known < indicators) {
            said.add(
                    speech.text(
                            "compare.sheet.neither",
                            indicators - known,
                            speech.in(pair.panel().name())));
        }
        for (Side side : Side.values()) {
            pair.rows().stream()
                    .filter(row -> !row.cell(side).compared())
                    .findFirst()
                    .flatMap(row -> words.gap(row, side, pair.names()))
                    .ifPresent(said::add);
        }
        return speech.sentences(said);
    }

    private String name(Subject subject) {
        return switch (subject) {
            case Subject.Whole _ -> speech.text("compare.numbers.whole");
            case Subject.OfIndex(int number) ->
                    speech.text(
                            "compare.sheet.index",
                            number,
                            speech.in(dimensions.get(number - 1).shortName()));
            case Subject.OfIndicator(var indicator, var _) -> speech.in(indicator.name());
        };
    }

    private String cityName(Side side) {
        return speech.in(side.of(pair.names().first(), pair.names().second()));
    }

    private List<Paper.Cell> withGrey(NumberRow row, Paper.Cell... some) {
        var all = new ArrayList<>(List.of(some));
        if (!grey.isEmpty()) {
            all.add(plain(amounts.number(row, third(row.subject())).orElse("")));
        }
        return all;
    }

    private OptionalDouble third(Subject subject) {
        var third = pair.third();
        return switch (subject) {
            case Subject.Whole _ -> third.whole();
            case Subject.OfIndex(int number) -> third.index(number);
            case Subject.OfIndicator(var indicator, var _) -> third.values().apply(indicator.id());
        };
    }

    private List<Paper.Column> columns(Paper.Column... columns) {
        var all = new ArrayList<>(List.of(columns));
        if (!grey.isEmpty()) {
            all.add(new Paper.Column(grey, 44, Paper.Side.RIGHT));
        }
        return all;
    }

    private Paper.Column column(String key, double share) {
        return new Paper.Column(speech.text(key), share, Paper.Side.LEFT);
    }

    private Paper.Column number(String key, double share) {
        return new Paper.Column(speech.text(key), share, Paper.Side.RIGHT);
    }

    private Paper.Column city(Side side, double share) {
        return new Paper.Column(cityName(side), share, Paper.Side.RIGHT);
    }

    private static Paper.Cell plain(String text) {
        return new Paper.Cell(text);
    }

    private static Paper.Block note(String text) {
        return new Paper.Paragraph(text, Paper.Tone.NOTE);
    }

    private static boolean isIndicator(NumberRow row) {
        return row.subject() instanceof Subject.OfIndicator;
    }

    private static boolean isKnownIndicator(NumberRow row) {
        return isIndicator(row)
                && (row.first().value().isPresent() || row.second().value().isPresent());
    }
}
