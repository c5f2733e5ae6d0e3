package atlas.compare;

import atlas.index.Basis;
import atlas.index.pairwise.NumberRow;
import atlas.index.pairwise.Subject;
import atlas.state.Navigator;
import atlas.state.Pairing;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Every index and indicator with both values, their difference, and which is the better one. */
final class NumbersPart extends Part {
    private final CompareContext context;
    private final Navigator navigator;
    private final VBox table = new SteadyBox();
    private Optional<Pair> shown = Optional.empty();

    NumbersPart(CompareContext context) {
        super("compare.part.numbers", context.messages());
        this.context = context;
        navigator = context.navigator();
        table.getStyleClass().add("number-table");
        var _ =
                navigator
                        .part(s -> s.pairing().largestFirst())
                        .subscribe((_, _) -> shown.ifPresent(this::fill));
    }

    @Override
    Node rows(Pair pair) {
        shown = Optional.of(pair);
        fill(pair);
        return new VBox(controls(), table);
    }

    private void fill(Pair pair) {
        var lines = new NumberLines(context, pair);
        boolean sorted = navigator.now().pairing().largestFirst();
        var known = pair.rows().stream().filter(r -> !isUnknown(r)).toList();
        var scored = known.stream().filter(NumbersPart::isScored).toList();
        var beside = known.stream().filter(r -> !isScored(r)).toList();
        var shown = table.getChildren();
        shown.setAll(lines.strangers(pair.rows()));
        shown.add(lines.heads());
        (sorted ? largestFirst(scored) : grouped(scored)).map(lines::of).forEach(shown::add);
        if (!beside.isEmpty()) {
            shown.add(lines.heading("compare.numbers.beside"));
            (sorted ? largestFirst(beside) : grouped(beside)).map(lines::of).forEach(shown::add);
        }
        lines.unknown(pair.rows().stream().filter(NumbersPart::isUnknown).toList())
                .ifPresent(shown::add);
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

    private Node controls() {
        Pairing now = navigator.now().pairing();
        var controls = new FlowPane();
        controls.getStyleClass().add("number-controls");
        var group = new ToggleGroup();
        var bases = new HBox();
        bases.getStyleClass().add("number-bases");
        for (Basis basis : Basis.values()) {
            var choice = new ToggleButton(messages().text(key(basis)));
            choice.getStyleClass().add("choice-button");
            choice.setToggleGroup(group);
            choice.setSelected(now.basis() == basis);
            choice.setOnAction(_ -> {
                choice.setSelected(true);
                navigator.pairing(c -> c.withBasis(basis));
            });
            bases.getChildren().add(choice);
        }
        var largest = new CheckBox(messages().text("compare.numbers.largest"));
        largest.setId("largest-first");
        largest.setSelected(now.largestFirst());
        largest.setOnAction(_ -> navigator.pairing(c -> c.withLargestFirst(largest.isSelected())));
        var words = new Label(messages().text("compare.numbers.basis"));
        words.getStyleClass().add("muted");
        controls.getChildren().setAll(words, bases, largest);
        return controls;
    }

    private static String key(Basis basis) {
        return "sheet.basis." + basis.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
