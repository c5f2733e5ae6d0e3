package atlas.map;

import atlas.state.Filter;
import atlas.state.Navigator;
import atlas.ui.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The controls of the filter; they show what the view state says and change only that. */
final class FilterPanel extends VBox {
    private final Navigator navigator;
    private final Messages messages;

    FilterPanel(MapContext context, FilterWords words) {
        navigator = context.navigator();
        messages = context.messages();
        getStyleClass().add("filter-panel");
        getChildren()
                .setAll(
                        new CountryBox(context, words),
                        new FieldSwitches(context),
                        years(context),
                        check("list.measured", Filter::scored, Filter::withScored),
                        check("list.told", Filter::told, Filter::withTold));
    }

    private HBox years(MapContext context) {
        List<Integer> joined =
                context.cities().stream().flatMapToInt(c -> c.joined().stream()).boxed().toList();
        int first = joined.stream().min(Comparator.naturalOrder()).orElse(navigator.now().year());
        int last = joined.stream().max(Comparator.naturalOrder()).orElse(first);
        List<Integer> years = IntStream.rangeClosed(first, last).boxed().toList();
        var from = year("list.from", years);
        bind(from, Filter::joinedFrom, Filter::withJoinedFrom);
        var to = year("list.to", years);
        bind(to, Filter::joinedTo, Filter::withJoinedTo);
        var words = new Label();
        words.textProperty().bind(messages.live("list.joined"));
        words.setMinWidth(USE_PREF_SIZE);
        var row = new HBox(words, from, to);
        row.getStyleClass().add("filter-years");
        Stream.of(from, to).forEach(c -> HBox.setHgrow(c, Priority.ALWAYS));
        return row;
    }

    private Choice<Integer> year(String key, List<Integer> years) {
        var choice = new Choice<Integer>(messages, key, key, Spoken::year);
        choice.offer(new ArrayList<>(years));
        return choice;
    }

    private <T> void bind(
            Choice<T> choice,
            Function<Filter, Optional<T>> part,
            BiFunction<Filter, Optional<T>, Filter> with) {
        choice.whenChosen(chosen -> navigator.filter(f -> with.apply(f, chosen)));
        var _ =
                navigator
                        .part(s -> part.apply(s.filter()))
                        .subscribe(chosen -> choice.show(chosen));
    }

    private CheckBox check(
            String key, Predicate<Filter> part, BiFunction<Filter, Boolean, Filter> with) {
        var box = new CheckBox();
        box.textProperty().bind(messages.live(key));
        box.setOnAction(_ -> navigator.filter(f -> with.apply(f, box.isSelected())));
        var _ = navigator.part(s -> part.test(s.filter())).subscribe(box::setSelected);
        return box;
    }
}
