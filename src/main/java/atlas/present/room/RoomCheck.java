package atlas.present.room;

import atlas.present.PresentContext;
import atlas.state.Settings;
import atlas.ui.Command;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/**
 * Sets the picture for the back row and says what is still too small for it. Nothing of it outlasts
 * the presentation.
 */
public final class RoomCheck {
    /** Until a step has taken its place on the screen. */
    private static final Duration SETTLE = Duration.millis(700);

    private final Settings settings;
    private final Supplier<? extends Region> picture;
    private final RoomCard card;
    private final PreviewPane preview;
    private final PauseTransition settling = new PauseTransition(SETTLE);
    private boolean counted = true;

    /**
     * @param picture all that the class sees
     */
    public RoomCheck(PresentContext context, Supplier<? extends Region> picture) {
        settings = context.settings();
        this.picture = picture;
        preview = new PreviewPane(context.messages(), context.background());
        card = new RoomCard(context.messages(), this::preview, () -> open(false));
        settling.setOnFinished(_ -> count());
        var show = context.presenter().show();
        var _ = show.map(Optional::isPresent).subscribe(shown -> endUnless(shown));
        var _ = show.subscribe(_ -> heed());
        var _ = settings.shownTextSize().subscribe(_ -> heed());
        var _ = context.messages().languageProperty().subscribe(_ -> heed());
    }

    /** The key of it. */
    public Command command() {
        return Command.of(
                "show.room", "show.room", this::toggle, new KeyCodeCombination(KeyCode.R));
    }

    /** What was found; stands above the views. */
    public Region card() {
        return card;
    }

    /** How others see the picture; lies above the whole window but what was found. */
    public Region preview() {
        return preview;
    }

    /** For the back row, or as it was. */
    public void toggle() {
        boolean on = !settings.roomy().get();
        settings.roomy().set(on);
        open(on);
    }

    /** Puts away what any key puts away; false if there was nothing. */
    public boolean away() {
        return preview.close();
    }

    /** Puts the card away, the picture stays as it is; false if there was none. */
    public boolean leave() {
        boolean was = card.isVisible();
        open(false);
        return was;
    }

    /** Whether all that was asked for is told. */
    public boolean isComplete() {
        return counted || !card.isVisible();
    }

    private void open(boolean open) {
        preview.close();
        card.setVisible(open);
        card.setManaged(open);
        heed();
    }

    private void endUnless(boolean shown) {
        if (!shown) {
            settings.roomy().set(false);
            open(false);
        }
    }

    private void heed() {
        if (card.isVisible()) {
            counted = false;
            settling.playFromStart();
        } else {
            settling.stop();
        }
    }

    private void count() {
        card.show(Legibility.of(picture.get(), List.of(card, preview)));
        counted = true;
    }

    private void preview(Vision vision) {
        // The verdict takes a line of its own, and the picture stands below it.
        if (!counted) {
            count();
        }
        preview.show(picture.get(), card, vision);
    }
}
