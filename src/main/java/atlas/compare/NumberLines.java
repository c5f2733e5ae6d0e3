package atlas.compare;

import atlas.city.GeoLevel;
import atlas.city.Observation;
import atlas.compare.NumberLine.Entry;
import atlas.compare.NumberLine.Kind;
import atlas.compare.NumberLine.Said;
import atlas.index.pairwise.Doubt;
import atlas.index.pairwise.NumberRow;
import atlas.index.pairwise.Side;
import atlas.index.pairwise.Subject;
import atlas.narrative.pair.AmountWords;
import atlas.narrative.pair.DifferenceWords;
import atlas.narrative.pair.PairNames;
import atlas.narrative.pair.RowWords;
import atlas.ui.Messages;
import atlas.ui.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;

/** Says what stands in the lines of the table of numbers. */
final class NumberLines {
    private final Messages messages;
    private final CompareContext context;
    private final Pair pair;
    private final PairNames names;
    private final AmountWords amounts;
    private final DifferenceWords differences;
    private final RowWords words;
    private final Third third;

    NumberLines(CompareContext context, Pair pair) {
        this.context = context;
        messages = context.messages();
        var language = messages.language();
        this.pair = pair;
        names = pair.names();
        third = pair.third();
        amounts = new AmountWords(language, messages::text, pair.basis());
        differences = new DifferenceWords(language, messages::text);
        words = new RowWords(language, messages::text, pair.scores().scenario().coverage());
    }

    /** An empty line for what a row is about. */
    static NumberLine line(Subject subject) {
        return switch (subject) {
            case Subject.Whole _ -> new NumberLine(Kind.INDEX, OptionalInt.empty());
            case Subject.OfIndex(int number) -> new NumberLine(Kind.INDEX, OptionalInt.of(number));
            case Subject.OfIndicator _ -> new NumberLine(Kind.INDICATOR, OptionalInt.empty());
        };
    }

    /** What stands in the line of a row. */
    Said of(NumberRow row) {
        // The cells say already what describes a prefecture.
        List<String> doubts = words.doubts(row.without(Doubt.PREFECTURAL), names);
        return new Said(
                name(row.subject()),
                entry(row, Side.FIRST),
                differences.shortly(row.difference()),
                entry(row, Side.SECOND),
                third(row),
                String.join(messages.text("compare.and"), doubts),
                better(row),
                spoken(row));
    }

    private String name(Subject subject) {
        return switch (subject) {
            case Subject.Whole _ -> messages.text("compare.numbers.whole");
            case Subject.OfIndex(int number) ->
                    messages.text(context.facts().dimensions().get(number - 1).shortName());
            case Subject.OfIndicator(var indicator, var _) -> messages.text(indicator.name());
        };
    }

    private Entry entry(NumberRow row, Side side) {
        var amount = amounts.of(row, side);
        String small =
                Stream.of(
                                amount.map(a -> a.unit().strip()).stream(),
                                row.cell(side).observation().stream().map(this::whence),
                                gap(row, side).stream())
                        .flatMap(said -> said)
                        .filter(said -> !said.isEmpty())
                        .collect(Collectors.joining(messages.text("compare.and")));
        return new Entry(
                amount.map(AmountWords.Amount::number).orElse(messages.text("compare.gap")),
                amount.isEmpty(),
                small);
    }

    /** Of a city that is not compared this is said once, above. */
    private Optional<String> gap(NumberRow row, Side side) {
        return words.gap(row, side, names).filter(_ -> row.cell(side).compared());
    }

    /** Who is not among the cities compared, if anybody; then nothing stands in their column. */
    List<Node> strangers(List<NumberRow> rows) {
        return rows.stream()
                .limit(1)
                .flatMap(row ->
                        Stream.of(Side.values())
                                .filter(side -> !row.cell(side).compared())
                                .flatMap(side -> words.gap(row, side, names).stream()))
                .<Node>map(said -> Words.line(said, "muted"))
                .toList();
    }

    /** Names in one sentence what neither city has a value for; empty where there is nothing. */
    Optional<Node> unknown(List<NumberRow> rows) {
        String all =
                rows.stream()
                        .map(row -> name(row.subject()))
                        .collect(Collectors.joining(messages.text("narrative.comma")));
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Words.line(
                                messages.text("compare.numbers.unknown", rows.size(), all),
                                "muted",
                                "number-unknown"));
    }

    /** What stands above the columns. */
    Said heads() {
        return new Said(
                "",
                new Entry(name(pair.first()), false, ""),
                messages.text("compare.numbers.difference"),
                new Entry(name(pair.second()), false, ""),
                ThirdMenu.name(third, messages),
                "",
                Optional.empty(),
                "");
    }

    private String name(Face face) {
        return messages.text(face.city().name().common());
    }

    /** The year, and the level where it is not the city itself. */
    private String whence(Observation observation) {
        String year = String.valueOf(observation.year());
        GeoLevel level = observation.level();
        boolean city = level == GeoLevel.MUNICIPALITY || level == GeoLevel.CITY;
        return city
                ? year
                : messages.text("compare.numbers.whence", year, messages.name("level", level));
    }

    /** What stands in grey, on the same basis. */
    private String third(NumberRow row) {
        OptionalDouble value =
                switch (row.subject()) {
                    case Subject.Whole _ -> third.whole();
                    case Subject.OfIndex(int number) -> third.index(number);
                    case Subject.OfIndicator(var indicator, var _) ->
                            third.values().apply(indicator.id());
                };
        return amounts.number(row, value).orElse("");
    }

    /** Of what enters no score nobody is called better. */
    private static Optional<Side> better(NumberRow row) {
        boolean beside = row.subject() instanceof Subject.OfIndicator of && !of.scored();
        return row.better().filter(_ -> !beside);
    }

    private String spoken(NumberRow row) {
        var said = new ArrayList<String>();
        said.add(name(row.subject()));
        said.add(differences.sentence(row, names));
        better(row).flatMap(_ -> differences.better(row, names)).ifPresent(said::add);
        said.addAll(words.doubts(row, names));
        return String.join(" ", said);
    }
}
