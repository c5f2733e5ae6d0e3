package atlas.present.teach;

import atlas.city.City;
import atlas.present.PresentContext;
import atlas.state.Focus;
import atlas.state.Navigator;
import atlas.state.View;
import atlas.state.ViewState;
import atlas.state.tour.MapSize;
import atlas.ui.Command;
import atlas.ui.Messages;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.layout.Region;

/** Which city is this? Names are withheld and told one by one; a line says how many are left. */
public final class Quiz {
    private final PresentContext context;
    private final Navigator navigator;
    private final Messages messages;
    private final ObservableValue<List<City>> shown;
    private final ObservableValue<Optional<MapSize>> size;
    private final Label line = new Label();

    /**
     * @param shown the cities on the map
     * @param size of the map; empty while it has none
     */
    public Quiz(
            PresentContext context,
            ObservableValue<List<City>> shown,
            ObservableValue<Optional<MapSize>> size) {
        this.context = context;
        navigator = context.navigator();
        messages = context.messages();
        this.shown = shown;
        this.size = size;
        line.setId("quiz-line");
        line.getStyleClass().addAll("card", "raised", "quiz-line");
        line.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        line.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        var _ = navigator.part(ViewState::focus).subscribe(_ -> say());
        var _ = navigator.part(ViewState::camera).subscribe((_, _) -> say());
        var _ = navigator.part(ViewState::view).subscribe((_, _) -> say());
        var _ = shown.subscribe((_, _) -> say());
        var _ = size.subscribe((_, _) -> say());
        var _ = messages.languageProperty().subscribe((_, _) -> say());
    }

    /** What can be done, with keys, before a class or on the map. */
    public List<Command> commands() {
        return List.of(
                Command.of("quiz", "quiz.names", this::toggle, new KeyCodeCombination(KeyCode.Q)),
                Command.of(
                        "quiz.tell", "quiz.tell", this::tell, new KeyCodeCombination(KeyCode.E)));
    }

    /** How many names are withheld; there only while some are asked for. */
    public Region line() {
        return line;
    }

    /** Withholds the names on the map, or tells them all. */
    public void toggle() {
        var now = navigator.now();
        boolean masked = !now.focus().masked();
        if (masked && now.view() != View.MAP) {
            presenting("quiz.nowhere");
        } else if (masked
                && now.city().isEmpty()
                && riddle(now.focus().withMasked(true)).isEmpty()) {
            presenting("quiz.none");
        } else {
            navigator.focus(focus -> focus.withMasked(masked));
        }
    }

    /** Tells one more name, or that there is none to be told. */
    public void tell() {
        var focus = navigator.now().focus();
        riddle(focus).stream()
                .findFirst()
                .ifPresentOrElse(
                        city -> navigator.focus(f -> f.telling(city)),
                        () -> presenting(focus.masked() ? "quiz.told" : "quiz.open"));
    }

    private void presenting(String key) {
        if (context.presenter().show().get().isPresent()) {
            context.writing().notice().say(key);
        }
    }

    /** Ids of the cities whose names are asked for. */
    private List<String> riddle(Focus focus) {
        return Riddle.of(
                        focus,
                        shown.getValue(),
                        navigator.now().camera(),
                        size.getValue().orElse(MapSize.USUAL))
                .withheld();
    }

    private void say() {
        var now = navigator.now();
        boolean asked = now.focus().masked() && now.view() == View.MAP;
        line.setVisible(asked);
        line.setManaged(asked);
        if (asked) {
            int left = riddle(now.focus()).size();
            line.setText(
                    left == 0
                            ? messages.text("quiz.told")
                            : messages.text(left == 1 ? "quiz.left.one" : "quiz.left", left));
        }
    }
}
