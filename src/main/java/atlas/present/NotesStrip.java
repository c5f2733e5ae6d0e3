package atlas.present;

import atlas.city.Bilingual;
import atlas.ui.Messages;
import atlas.ui.Veil;
import java.time.Instant;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/**
 * Notes and time on the only screen there is; comes when asked for, goes with the tour. The class
 * sees it too, so names that it is to guess are withheld here as well.
 */
public final class NotesStrip extends HBox {
    private final Presenter presenter;
    private final Messages messages;
    private final ObservableValue<Veil> veil;
    private final Clock.Keeper keeper;
    private final Label notes = new Label();
    private final Label next = new Label();
    private final Label time = new Label();
    private boolean wanted;

    /**
     * @param veil over the names that the class is to guess
     * @param ticks the present moment, told about every second
     */
    public NotesStrip(
            Presenter presenter,
            Messages messages,
            ObservableValue<Veil> veil,
            ObservableValue<Instant> ticks) {
        this.veil = veil;
        this.presenter = presenter;
        this.messages = messages;
        keeper = new Clock.Keeper(presenter, ticks);
        setId("notes-strip");
        getStyleClass().add("notes-strip");
        notes.setWrapText(true);
        notes.setMaxWidth(Double.MAX_VALUE);
        notes.setMinHeight(USE_PREF_SIZE);
        next.setWrapText(true);
        next.setMinHeight(USE_PREF_SIZE);
        next.getStyleClass().add("notes-next");
        time.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(notes, Priority.ALWAYS);
        getChildren().setAll(notes, next, time);
        var _ = presenter.show().subscribe(_ -> show());
        var _ = messages.languageProperty().subscribe((_, _) -> show());
        var _ = veil.subscribe((_, _) -> show());
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
        wanted = wanted && now.isPresent();
        setVisible(wanted);
        setManaged(wanted);
        now.filter(_ -> wanted)
                .ifPresent(show -> {
                    notes.setText(notes(show));
                    next.setText(next(show));
                    tick();
                });
    }

    private String notes(Show show) {
        String words = told(show.step().words().notes());
        return words.isBlank() ? messages.text("show.notes.none") : words;
    }

    private String next(Show show) {
        return show.following()
                .map(step -> messages.text("screen.next.short", told(step.words().title())))
                .orElseGet(() -> messages.text("screen.end"));
    }

    private String told(Bilingual words) {
        return veil.getValue().over(Told.words(messages, words));
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
