package atlas.compare;

import atlas.city.Bilingual;
import atlas.city.Dimension;
import atlas.city.Language;
import atlas.city.Observation;
import atlas.index.Place;
import atlas.index.pairwise.Cell;
import atlas.index.pairwise.Difference;
import atlas.index.pairwise.Doubt;
import atlas.index.pairwise.NumberRow;
import atlas.index.pairwise.Side;
import atlas.index.pairwise.Subject;
import atlas.out.CsvTable;
import atlas.out.CsvTable.Amount;
import atlas.out.CsvTable.Nothing;
import atlas.out.CsvTable.Words;
import atlas.ui.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The numbers of two cities for spreadsheets: unrounded, with the names that the facts have, and
 * with the words of both languages, whichever is read.
 */
final class PairTable {
    private static final List<String> SUBJECT =
            List.of("kind", "id", "index", "name_en", "name_ja", "unit_en", "unit_ja", "basis");
    private static final List<String> CELL =
            List.of(
                    "id",
                    "name_en",
                    "name_ja",
                    "value",
                    "counted",
                    "year",
                    "level",
                    "area",
                    "confidence",
                    "source",
                    "score",
                    "rank",
                    "ranked",
                    "known",
                    "defined",
                    "missing");
    private static final List<String> PAIR =
            List.of("difference_kind", "difference", "better", "doubts");

    private final Pair pair;
    private final List<Dimension> dimensions;

    PairTable(Pair pair, List<Dimension> dimensions) {
        this.pair = pair;
        this.dimensions = dimensions;
    }

    CsvTable table() {
        var heads = new ArrayList<>(SUBJECT);
        CELL.forEach(head -> heads.add("first_" + head));
        CELL.forEach(head -> heads.add("second_" + head));
        heads.addAll(PAIR);
        return new CsvTable(heads, pair.rows().stream().map(this::row).toList());
    }

    private List<CsvTable.Cell> row(NumberRow row) {
        return Stream.of(
                        subject(row),
                        cell(row, Side.FIRST),
                        cell(row, Side.SECOND),
                        difference(row))
                .flatMap(List::stream)
                .toList();
    }

    private List<CsvTable.Cell> subject(NumberRow row) {
        return switch (row.subject()) {
            case Subject.Whole _ ->
                    subject(
                            List.of("overall", "overall"),
                            OptionalInt.empty(),
                            both("compare.numbers.whole"),
                            both("compare.csv.points"));
            case Subject.OfIndex(int number) ->
                    subject(
                            List.of("index", "index-" + number),
                            OptionalInt.of(number),
                            dimensions.get(number - 1).name(),
                            both("compare.csv.points"));
            case Subject.OfIndicator(var indicator, boolean scored) ->
                    subject(
                            List.of(scored ? "indicator" : "context", indicator.id()),
                            indicator.index() == 0
                                    ? OptionalInt.empty()
                                    : OptionalInt.of(indicator.index()),
                            indicator.name(),
                            row.counted()
                                    ? both("compare.csv.unit." + code(pair.basis()))
                                    : indicator.unit());
        };
    }

    private List<CsvTable.Cell> subject(
            List<String> kindAndId, OptionalInt index, Bilingual name, Bilingual unit) {
        return List.of(
                new Words(kindAndId.getFirst()),
                new Words(kindAndId.getLast()),
                number(index),
                new Words(name.english()),
                new Words(name.japanese()),
                new Words(unit.english()),
                new Words(unit.japanese()),
                new Words(code(pair.basis())));
    }

    private List<CsvTable.Cell> cell(NumberRow row, Side side) {
        Cell cell = row.cell(side);
        var city = side.of(pair.first(), pair.second()).city();
        var name = city.name().common();
        return List.of(
                new Words(city.id()),
                new Words(name.english()),
                new Words(name.japanese()),
                number(cell.value()),
                row.counted() ? said(cell, PairTable::counted) : new Nothing(),
                cell.observation().<CsvTable.Cell>map(o -> new Amount(o.year())).orElse(nothing()),
                said(cell, o -> o.level().code()),
                said(cell, Observation::area),
                said(cell, o -> o.confidence().code()),
                said(cell, Observation::sourceId),
                number(cell.score()),
                place(cell, Place::rank),
                place(cell, Place::of),
                new Amount(cell.known()),
                new Amount(cell.defined()),
                cell.reason().<CsvTable.Cell>map(r -> new Words(code(r))).orElse(nothing()));
    }

    private List<CsvTable.Cell> difference(NumberRow row) {
        var better = row.better().map(s -> s.of(pair.first(), pair.second()).city().id());
        return List.of(
                kind(row.difference()),
                amount(row.difference()),
                better.<CsvTable.Cell>map(Words::new).orElse(nothing()),
                new Words(
                        row.doubts().stream()
                                .sorted()
                                .map((Doubt doubt) -> code(doubt))
                                .collect(Collectors.joining(" "))));
    }

    private static CsvTable.Cell kind(Difference difference) {
        return switch (difference) {
            case Difference.Unknown _ -> nothing();
            case Difference.Same _ -> new Words("same");
            case Difference.Times _ -> new Words("times");
            case Difference.By _ -> new Words("by");
        };
    }

    private static CsvTable.Cell amount(Difference difference) {
        return switch (difference) {
            case Difference.Unknown _ -> nothing();
            case Difference.Same _ -> new Amount(0);
            case Difference.Times times -> new Amount(times.ratio());
            case Difference.By by -> new Amount(by.amount());
        };
    }

    private static String counted(Observation observation) {
        return observation.count().map(Observation.Count::unit).orElse("");
    }

    private static CsvTable.Cell said(Cell cell, Function<Observation, String> words) {
        return cell.observation()
                .map(words)
                .filter(text -> !text.isEmpty())
                .<CsvTable.Cell>map(Words::new)
                .orElse(nothing());
    }

    private static CsvTable.Cell place(Cell cell, Function<Place, Integer> part) {
        Optional<Integer> number = cell.place().map(part);
        return number.<CsvTable.Cell>map(Amount::new).orElse(nothing());
    }

    private static CsvTable.Cell number(OptionalDouble value) {
        return value.isPresent() ? new Amount(value.getAsDouble()) : nothing();
    }

    private static CsvTable.Cell number(OptionalInt value) {
        return value.isPresent() ? new Amount(value.getAsInt()) : nothing();
    }

    private static CsvTable.Cell nothing() {
        return new Nothing();
    }

    private static Bilingual both(String key) {
        return new Bilingual(
                Messages.text(Language.ENGLISH, key), Messages.text(Language.JAPANESE, key));
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
