package atlas.compare;

import atlas.city.GeoLevel;
import atlas.city.Observation;
import atlas.index.pairwise.Doubt;
import atlas.index.pairwise.NumberRow;
import atlas.index.pairwise.Side;
import atlas.index.pairwise.Subject;
import atlas.narrative.pair.AmountWords;
import atlas.narrative.pair.DifferenceWords;
import atlas.narrative.pair.PairNames;
import atlas.narrative.pair.RowWords;
import atlas.ui.IndexSign;
import atlas.ui.Messages;
import atlas.ui.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Makes the lines of the table of numbers. */
final class NumberLines {
    private static final PseudoClass BETTER = PseudoClass.getPseudoClass("better");

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

    Node of(NumberRow row) {
        var line =
                new HBox(
                        subject(row),
                        cell(row, Side.FIRST),
                        difference(row),
                        cell(row, Side.SECOND),
                        third(row));
        stretch(line);
        line.getStyleClass()
                .addAll("number-line", isIndicator(row) ? "number-indicator" : "number-index");
        // The cells say already what describes a prefecture.
        List<String> doubts = words.doubts(row.without(Doubt.PREFECTURAL), names);
        var all = new SteadyBox();
        all.getChildren().add(line);
        all.getStyleClass().add("number-row");
        if (!doubts.isEmpty()) {
            var said = new Label(String.join(messages.text("compare.and"), doubts));
            said.getStyleClass().addAll("muted", "number-doubts");
            said.setWrapText(true);
            all.getChildren().add(said);
        }
        all.setAccessibleRole(AccessibleRole.TEXT);
        all.setAccessibleText(spoken(row));
        return all;
    }

    private Node subject(NumberRow row) {
        var label = new Label(name(row.subject()));
        label.setWrapText(true);
        label.getStyleClass().add("number-subject");
        switch (row.subject()) {
            case Subject.OfIndex(int number) -> label.setGraphic(IndexSign.of(number));
            case Subject.OfIndicator _, Subject.Whole _ -> {}
        }
        return label;
    }

    private String name(Subject subject) {
        return switch (subject) {
            case Subject.Whole _ -> messages.text("compare.numbers.whole");
            case Subject.OfIndex(int number) ->
                    messages.text(context.facts().dimensions().get(number - 1).shortName());
            case Subject.OfIndicator(var indicator, var _) -> messages.text(indicator.name());
        };
    }

    private Node cell(NumberRow row, Side side) {
        var box = new VBox();
        box.getStyleClass().addAll("number-cell", "number-cell-" + Sides.letter(side));
        var amount = amounts.of(row, side);
        var number =
                new Label(
                        amount.map(AmountWords.Amount::number)
                                .orElse(messages.text("compare.gap")));
        number.getStyleClass().add(amount.isPresent() ? "number-value" : "number-gap");
        box.getChildren().setAll(number);
        String small =
                Stream.of(
                                amount.map(a -> a.unit().strip()).stream(),
                                row.cell(side).observation().stream().map(this::whence),
                                gap(row, side).stream())
                        .flatMap(said -> said)
                        .filter(said -> !said.isEmpty())
                        .collect(Collectors.joining(messages.text("compare.and")));
        if (!small.isEmpty()) {
            var note = new Label(small);
            note.getStyleClass().addAll("muted", "number-note");
            note.setWrapText(true);
            box.getChildren().add(note);
        }
        box.pseudoClassStateChanged(BETTER, better(row).equals(Optional.of(side)));
        return box;
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

    /** What stands above further rows. */
    Node heading(String key) {
        var heading = new Label(messages.text(key));
        heading.getStyleClass().addAll("number-head", "number-group");
        return heading;
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
    Node heads() {
        var heads =
                new HBox(
                        head("", "number-subject"),
                        head(name(pair.first()), "number-cell", "number-head", "side-a"),
                        head(
                                messages.text("compare.numbers.difference"),
                                "number-difference",
                                "number-head"),
                        head(name(pair.second()), "number-cell", "number-head", "side-b"),
                        head(
                                ThirdMenu.name(third, messages),
                                "number-third",
                                "number-head",
                                "muted"));
        heads.getStyleClass().add("number-line");
        stretch(heads);
        return heads;
    }

    private String name(Face face) {
        return messages.text(face.city().name().common());
    }

    private static Label head(String words, String... styleClasses) {
        var head = new Label(words);
        head.setWrapText(true);
        head.getStyleClass().addAll(styleClasses);
        return head;
    }

    // Names, values and differences share the width of the window in fixed parts.
    private static void stretch(HBox line) {
        for (Node cell : line.getChildren()) {
            HBox.setHgrow(cell, Priority.ALWAYS);
            ((Region) cell).setMaxWidth(Double.MAX_VALUE);
        }
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

    private Node difference(NumberRow row) {
        var label = new Label(differences.shortly(row.difference()));
        label.getStyleClass().add("number-difference");
        label.setAlignment(Pos.CENTER);
        return label;
    }

    /** What stands in grey, on the same basis. */
    private Node third(NumberRow row) {
        OptionalDouble value =
                switch (row.subject()) {
                    case Subject.Whole _ -> third.whole();
                    case Subject.OfIndex(int number) -> third.index(number);
                    case Subject.OfIndicator(var indicator, var _) ->
                            third.values().apply(indicator.id());
                };
        var label = new Label(amounts.number(row, value).orElse(""));
        label.getStyleClass().addAll("muted", "number-third");
        return label;
    }

    /** Of what enters no score nobody is called better. */
    private static Optional<Side> better(NumberRow row) {
        boolean beside = row.subject() instanceof Subject.OfIndicator of && !of.scored();
        return row.better().filter(_ -> !beside);
    }

    private static boolean isIndicator(NumberRow row) {
        return row.subject() instanceof Subject.OfIndicator;
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
