package atlas.compare;

import atlas.index.pairwise.NumberRow;
import atlas.index.pairwise.Subject;
import atlas.state.Navigator;
import atlas.ui.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Every index and indicator with both values, their difference, and which is the better one. */
final class NumbersPart extends Part {
    private final CompareContext context;
    private final Navigator navigator;
    private final NumberControls controls;
    private final VBox table = new SteadyBox();
    private final VBox rows = new SteadyBox();
    private final NumberLine heads = new NumberLine(NumberLine.Kind.HEADS, OptionalInt.empty());
    private final TextFlow beside = Words.line("", "number-group");
    private final Map<Subject, NumberLine> lines = new HashMap<>();
    private Optional<Pair> shown = Optional.empty();

    NumbersPart(CompareContext context) {
        super("compare.part.numbers", context.messages());
        this.context = context;
        navigator = context.navigator();
        controls = new NumberControls(navigator, messages());
        table.getStyleClass().add("number-table");
        beside.getStyleClass().add("number-group-line");
        rows.getChildren().setAll(controls, table);
        var _ =
                navigator
                        .part(s -> s.pairing().largestFirst())
                        .subscribe((_, _) -> shown.ifPresent(this::fill));
    }

    @Override
    Node rows(Pair pair) {
        shown = Optional.of(pair);
        controls.show();
        fill(pair);
        return rows;
    }

    private void fill(Pair pair) {
        var words = new NumberLines(context, pair);
        boolean sorted = navigator.now().pairing().largestFirst();
        var known = pair.rows().stream().filter(r -> !isUnknown(r)).toList();
        var scored = known.stream().filter(NumbersPart::isScored).toList();
        var context = known.stream().filter(r -> !isScored(r)).toList();
        heads.show(words.heads());
        var nodes = new ArrayList<Node>(words.strangers(pair.rows()));
        nodes.add(heads);
        (sorted ? largestFirst(scored) : grouped(scored))
                .map(r -> line(r, words))
                .forEach(nodes::add);
        if (!context.isEmpty()) {
            nodes.add(heading());
            (sorted ? largestFirst(context) : grouped(context))
                    .map(r -> line(r, words))
                    .forEach(nodes::add);
        }
        words.unknown(pair.rows().stream().filter(NumbersPart::isUnknown).toList())
                .ifPresent(nodes::add);
        Children.set(table, nodes);
    }

    private NumberLine line(NumberRow row, NumberLines words) {
        var line = lines.computeIfAbsent(row.subject(), NumberLines::line);
        line.show(words.of(row));
        return line;
    }

    private Node heading() {
        ((Text) beside.getChildren().getFirst()).setText(messages().text("compare.numbers.beside"));
        return beside;
    }

    /** Whether neither city has a value; such indicators are named in one sentence. */
    private static boolean isUnknown(NumberRow row) {
        return isIndicator(row) && row.first().value().isEmpty() && row.second().value().isEmpty();
    }

    /** Whether the scores are made of it: those come first, and only there is one called better. */
    private static boolean isScored(NumberRow row) {
        return !(row.subject() instanceof Subject.OfIndicator of) || of.scored();
    }

    /** Indicators only: an index and its parts would stand far from each other. */
    private static Stream<NumberRow> largestFirst(List<NumberRow> rows) {
        return rows.stream().filter(NumbersPart::isIndicator).sorted(NumberRow.BY_DIFFERENCE);
    }

    /** The whole, then each index with its indicators below it, then the context. */
    private static Stream<NumberRow> grouped(List<NumberRow> rows) {
        return rows.stream().sorted(Comparator.comparingInt(r -> group(r.subject())));
    }

    private static int group(Subject subject) {
        return switch (subject) {
            case Subject.Whole _ -> 0;
            case Subject.OfIndex index -> index.number();
            case Subject.OfIndicator(var indicator, var _) ->
                    indicator.index() == 0 ? Integer.MAX_VALUE : indicator.index();
        };
    }

    private static boolean isIndicator(NumberRow row) {
        return row.subject() instanceof Subject.OfIndicator;
    }
}
