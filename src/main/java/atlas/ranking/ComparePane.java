package atlas.ranking;

import atlas.narrative.Departures;
import atlas.state.Contrast;
import atlas.state.Contrast.Side;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Two scenarios compared: which, in a sentence what moves, then a table and a slope graph. */
final class ComparePane extends BorderPane {
    private final RankingContext context;
    private final CompareModel model;
    private final RankWords words;
    private final ComboBox<Side> first;
    private final ComboBox<Side> second;
    private final Label departsFirst = KeptCard.label("", "small", "muted");
    private final Label departsSecond = KeptCard.label("", "small", "muted");
    private final Label says = KeptCard.label("", "serif", "compare-says");
    private final DifferenceTable table;
    private final SlopeGraph slopes;
    private final ScrollPane scroll;
    private boolean following;

    ComparePane(RankingContext context, KeptModel kept, CompareModel model) {
        this.context = context;
        this.model = model;
        words = new RankWords(context);
        first = picker("compare-first", value -> sides().withFirst(value));
        second = picker("compare-second", value -> sides().withSecond(value));
        table = new DifferenceTable(context);
        slopes = new SlopeGraph(context);
        scroll = new ScrollPane(slopes);
        getStyleClass().add("compare-pane");
        setTop(new VBox(pickers(), says));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("slope-scroll");
        HBox.setHgrow(table, Priority.ALWAYS);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        var _ = kept.kept().subscribe(_ -> speak());
        var _ = model.sides().subscribe((_, _) -> speak());
        var _ = model.result().subscribe(_ -> show());
        var _ = context.messages().languageProperty().subscribe((_, _) -> speak());
    }

    /** Puts the table beside the slopes, or above them. */
    void spread(boolean wide) {
        setCenter(null);
        var halves = wide ? new HBox(table, scroll) : new VBox(table, scroll);
        halves.getStyleClass().setAll(wide ? "compare-halves" : "compare-stack");
        setCenter(halves);
    }

    private Region pickers() {
        var row =
                new HBox(side("first", first, departsFirst), side("second", second, departsSecond));
        row.getStyleClass().add("compare-pickers");
        return row;
    }

    private VBox side(String name, ComboBox<Side> picker, Label departs) {
        var label = new Label();
        label.getStyleClass().addAll("muted", "small");
        label.textProperty().bind(context.messages().live("scenarios." + name));
        label.setLabelFor(picker);
        picker.accessibleTextProperty().bind(context.messages().live("scenarios." + name));
        var side = new VBox(label, picker, departs);
        side.getStyleClass().add("compare-side");
        HBox.setHgrow(side, Priority.ALWAYS);
        return side;
    }

    // What was picked on the other side stays, even where it is not to be had.
    private Contrast sides() {
        return context.navigator().now().study().contrasted();
    }

    private ComboBox<Side> picker(String id, Function<Side, Contrast> picked) {
        var picker = new ComboBox<Side>();
        picker.setId(id);
        picker.getStyleClass().add("rail-choice");
        picker.setMaxWidth(Double.MAX_VALUE);
        var _ =
                picker.valueProperty()
                        .subscribe((_, value) -> {
                            if (!following && value != null) {
                                model.pick(picked.apply(value));
                            }
                        });
        return picker;
    }

    private void speak() {
        fill();
        show();
    }

    private void fill() {
        following = true;
        for (var picker : java.util.List.of(first, second)) {
            picker.getItems().setAll(model.picks());
            Worded.say(picker, this::name);
        }
        first.setValue(model.sides().get().first());
        second.setValue(model.sides().get().second());
        following = false;
    }

    private String name(Side side) {
        return side.name()
                .orElseGet(() ->
                        text(
                                side.kind() == Side.Kind.PRESENT
                                        ? "scenarios.present"
                                        : "scenarios.published"));
    }

    private void show() {
        model.result().get().ifPresent(this::show);
    }

    private void show(Comparison comparison) {
        var departures = new Departures(context.messages()::text);
        departsFirst.setText(departures.sentence(comparison.first()));
        departsSecond.setText(departures.sentence(comparison.second()));
        says.setText(missing() + sentence(comparison));
        table.setAccessibleText(says.getText());
        table.show(comparison);
        slopes.show(comparison, text("scenarios.slopes.spoken", says.getText()));
    }

    private String missing() {
        return model.missing().stream()
                .map(name -> text("scenarios.says.missing", name))
                .collect(java.util.stream.Collectors.joining());
    }

    private String sentence(Comparison comparison) {
        String panel = new StudyWords(context).panel(comparison.panel());
        if (comparison.both() == 0) {
            return text("scenarios.says.none", panel);
        }
        if (comparison.first().equals(comparison.second())) {
            return text("scenarios.says.equal", panel);
        }
        if (comparison.moved() == 0) {
            return text("scenarios.says.same", panel, comparison.both());
        }
        var said = new StringBuilder();
        said.append(text("scenarios.says", panel, comparison.moved(), comparison.both()));
        comparison.riser().ifPresent(row -> said.append(extreme("scenarios.says.rise", row)));
        comparison.faller().ifPresent(row -> said.append(extreme("scenarios.says.fall", row)));
        return said.toString();
    }

    private String extreme(String key, Comparison.Row row) {
        return text(
                key,
                words.city(row.city()),
                Math.abs(row.rise().orElse(0)),
                row.rank(Comparison.Row::first).orElse(0),
                row.rank(Comparison.Row::second).orElse(0));
    }

    private String text(String key, Object... arguments) {
        return context.messages().text(key, arguments);
    }
}
