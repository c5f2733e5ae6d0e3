package atlas.ranking;

import atlas.state.Study;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.control.ComboBox;

/** One of a few, shown by its words; follows the view state and changes it. */
final class RailChoice<T> extends ComboBox<T> {
    private boolean following;

    RailChoice(
            RankingContext context,
            List<T> values,
            Function<T, String> words,
            Function<Study, T> now,
            BiFunction<Study, T, Study> change) {
        getStyleClass().add("rail-choice");
        setMaxWidth(Double.MAX_VALUE);
        setVisibleRowCount(values.size());
        getItems().setAll(values);
        Worded.say(this, words);
        var navigator = context.navigator();
        var _ = navigator.part(s -> now.apply(s.study())).subscribe(this::follow);
        var _ =
                valueProperty()
                        .subscribe((_, value) -> {
                            if (!following && value != null) {
                                navigator.study(s -> change.apply(s, value));
                            }
                        });
        var _ = context.messages().languageProperty().subscribe((_, _) -> Worded.say(this, words));
    }

    private void follow(T value) {
        following = true;
        try {
            setValue(value);
        } finally {
            following = false;
        }
    }
}
