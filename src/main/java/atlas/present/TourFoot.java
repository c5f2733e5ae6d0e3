package atlas.present;

import atlas.state.tour.Tour;
import atlas.ui.Messages;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/**
 * Below the tours, beside nothing that is written: what was done last, and the ways back from it
 * and forward again.
 */
final class TourFoot extends HBox {
    private final PresentContext context;
    private final Messages messages;
    private final Tours tours;
    private final Label sentence = new Label();
    private final Button act = new Button();
    private final Way undo;
    private final Way redo;

    /** A button that tells what it would do. */
    private record Way(Button button, Tooltip tip, String key) {}

    TourFoot(PresentContext context, Tours tours, Runnable undo, Runnable redo) {
        this.context = context;
        this.tours = tours;
        messages = context.messages();
        setId("tour-foot");
        getStyleClass().add("tour-foot");
        sentence.setId("tour-told-last");
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        act.setId("tour-foot-act");
        act.setMinWidth(USE_PREF_SIZE);
        this.undo = way("own.undo", undo);
        this.redo = way("own.redo", redo);
        getChildren().setAll(sentence, act, this.undo.button(), this.redo.button());
        var _ = tours.tidings().line().subscribe((_, _) -> show());
    }

    /** Shows what was done last of the open tour, or the line that is told. */
    void show() {
        var open = tours.open();
        boolean own = open.filter(tours::isOwn).isPresent();
        var id = open.map(Tour::id);
        show(undo, tours.own().last(id));
        show(redo, tours.own().next(id));
        var line = tours.tidings().line().get();
        sentence.setText(
                line.map(told -> told(told.key(), told.arguments()))
                        .orElse(own ? messages.text("own.foot") : ""));
        offer(line.flatMap(Tidings.Line::offer));
        boolean any = own || line.isPresent() || !undo.button().isDisabled();
        setVisible(any);
        setManaged(any);
    }

    /** Whether a node is one of its buttons. */
    boolean holds(Node node) {
        return getChildren().contains(node);
    }

    private String told(String key, List<Object> arguments) {
        return messages.text(key, Told.arguments(messages, arguments));
    }

    private void offer(Optional<Tidings.Offer> offer) {
        act.setVisible(offer.isPresent());
        act.setManaged(offer.isPresent());
        offer.ifPresent(now -> {
            act.setText(messages.text(now.key()));
            act.setOnAction(_ -> {
                tours.tidings().clear();
                now.then().run();
            });
        });
    }

    private void show(Way way, Optional<Deed> deed) {
        boolean focused = way.button().isFocused();
        way.button().setText(messages.text(way.key()));
        way.button().setDisable(deed.isEmpty());
        String spoken =
                deed.map(d -> messages.text(way.key() + ".spoken", Told.deed(messages, d.what())))
                        .orElseGet(() -> messages.text(way.key()));
        way.button().setAccessibleText(spoken);
        way.tip().setText(spoken);
        if (focused && deed.isEmpty()) {
            // A button that cannot be pressed any more loses the focus to wherever comes next.
            context.background().later(() -> other(way).requestFocus());
        }
    }

    private Button other(Way way) {
        return way.equals(undo) ? redo.button() : undo.button();
    }

    private static Way way(String key, Runnable run) {
        var button = new Button();
        button.setId(key.replace('.', '-'));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> run.run());
        var tip = new Tooltip();
        button.setTooltip(tip);
        return new Way(button, tip, key);
    }
}
