package atlas.present;

import atlas.ui.Messages;
import java.time.Instant;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Notes and time on the only screen there is; comes when asked for, and the class sees it too. */
public final class NotesStrip extends HBox {
    private final Presenter presenter;
    private final Messages messages;
    private final Clock.Keeper keeper;
    private final Label notes = new Label();
    private final Label next = new Label();
    private final Label time = new Label();
    private boolean wanted;

    /**
     * @param ticks the present moment, told about every second
     */
    public NotesStrip(Presenter presenter, Messages messages, ObservableValue<Instant> ticks) {
        this.presenter = presenter;
        this.messages = messages;
        keeper = new Clock.Keeper(presenter, ticks);
        setId("notes-strip");
        getStyleClass().add("notes-strip");
        notes.setWrapText(true);
        notes.setMaxWidth(Double.MAX_VALUE);
        notes.setMinHeight(USE_PREF_SIZE);
        next.setMinWidth(USE_PREF_SIZE);
        time.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(notes, Priority.ALWAYS);
        getChildren().setAll(notes, next, time);
        var _ = presenter.show().subscribe(_ -> show());
        var _ = messages.languageProperty().subscribe((_, _) -> show());
        var _ = ticks.subscribe(_ -> tick());
    }

    /** Comes or goes. */
    public void toggle() {
        wanted = !wanted;
        show();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private void show() {
        Optional<Show> now = presenter.show().get();
        boolean shown = wanted && now.isPresent();
        setVisible(shown);
        setManaged(shown);
        now.filter(_ -> shown)
                .ifPresent(show -> {
                    notes.setText(messages.text(show.step().words().notes()));
                    next.setText(next(show));
                    tick();
                });
    }

    private String next(Show show) {
        return show.isLast()
                ? messages.text("screen.end")
                : messages.text(
                        "screen.next.short",
                        messages.text(show.tour().steps().get(show.at() + 1).words().title()));
    }

    private void tick() {
        if (isVisible()) {
            presenter
                    .show()
                    .get()
                    .ifPresent(show ->
                            time.setText(keeper.read().step(messages, show.step().seconds())));
        }
    }
}
