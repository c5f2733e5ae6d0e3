package atlas.present;

import atlas.present.Show.Curtain;
import atlas.ui.Command;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.event.EventTarget;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * The keys of a presentation: those that clickers send, and those that lecturers know. Only while
 * the tour waits do keys that mean something where the focus is keep that meaning.
 */
public final class ShowKeys {
    private static final int MOST_DIGITS = 3;

    private final Presenter presenter;
    private final BooleanSupplier busy;
    private final Above above;
    private final Notice notice;
    private final ReadOnlyStringWrapper typed = new ReadOnlyStringWrapper("");
    private final List<Command> commands;

    /**
     * What lies above what is presented.
     *
     * @param away puts away what goes at any key; false if there was nothing
     * @param leave leaves what Esc leaves before it leaves the tour; false if there was nothing
     */
    public record Above(BooleanSupplier away, BooleanSupplier leave) {}

    /**
     * @param own what else has keys while a tour is shown
     * @param busy whether a sheet or the search lies above and has the keys
     * @param notice tells where a key can do nothing
     */
    public ShowKeys(
            Presenter presenter,
            List<Command> own,
            BooleanSupplier busy,
            Above above,
            Notice notice) {
        this.notice = notice;
        this.presenter = presenter;
        this.busy = busy;
        this.above = above;
        commands = Stream.concat(usual().stream(), own.stream()).toList();
        presenter.atEnds(step -> notice.say(step < 0 ? "aside.first" : "aside.last"));
    }

    private List<Command> usual() {
        return List.of(
                command(
                                "next",
                                presenter::next,
                                KeyCode.RIGHT,
                                KeyCode.PAGE_DOWN,
                                KeyCode.SPACE,
                                KeyCode.ENTER)
                        .silently(key(KeyCode.DOWN)),
                command("back", presenter::back, KeyCode.LEFT, KeyCode.PAGE_UP)
                        .silently(key(KeyCode.UP), key(KeyCode.P), key(KeyCode.BACK_SPACE)),
                command("first", presenter::first, KeyCode.HOME),
                command("last", presenter::last, KeyCode.END),
                command("black", () -> presenter.curtain(Curtain.BLACK), KeyCode.B, KeyCode.PERIOD)
                        .silently(key(KeyCode.DECIMAL)),
                command("white", () -> presenter.curtain(Curtain.WHITE), KeyCode.W)
                        .silently(key(KeyCode.COMMA)),
                command("leave", this::leave, KeyCode.ESCAPE));
    }

    /** What the keys do, to be listed. */
    public List<Command> commands() {
        return commands;
    }

    /** The number that is being typed. */
    public ReadOnlyStringProperty typed() {
        return typed.getReadOnlyProperty();
    }

    /** From now on a scene heeds them whenever a tour is shown. */
    public void lay(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        scene.addEventFilter(KeyEvent.KEY_TYPED, this::keepFromTexts);
        var _ = presenter.show().subscribe(_ -> typed.set(""));
    }

    private void press(KeyEvent event) {
        var show = presenter.show().get();
        if (show.isEmpty() || busy.getAsBoolean() || isForAtlas(event, show.orElseThrow())) {
            return;
        }
        if (above.away().getAsBoolean()) {
            event.consume();
        } else if (isDigit(event)) {
            type(event);
        } else if (event.getCode() == KeyCode.ENTER && !typed.get().isEmpty()) {
            event.consume();
            jump();
        } else {
            find(event)
                    .ifPresent(command -> {
                        event.consume();
                        typed.set("");
                        command.run().run();
                    });
        }
    }

    /** A field that has the focus by chance must not take in what was meant for the tour. */
    private void keepFromTexts(KeyEvent event) {
        boolean led = presenter.show().get().filter(show -> !show.paused()).isPresent();
        if (led && !busy.getAsBoolean() && event.getTarget() instanceof TextInputControl) {
            event.consume();
        }
    }

    private void leave() {
        if (!above.leave().getAsBoolean()) {
            presenter.end();
        }
    }

    private Optional<Command> find(KeyEvent event) {
        return commands.stream().filter(command -> command.matches(event)).findFirst();
    }

    private static boolean isDigit(KeyEvent event) {
        return event.getCode().isDigitKey() && !event.isShortcutDown() && !event.isAltDown();
    }

    private void type(KeyEvent event) {
        event.consume();
        String name = event.getCode().getName();
        String digit = name.substring(name.length() - 1);
        if (typed.get().length() < MOST_DIGITS) {
            typed.set(typed.get() + digit);
        }
    }

    private void jump() {
        int step = Integer.parseInt(typed.get()) - 1;
        typed.set("");
        int steps = presenter.show().get().map(show -> show.tour().steps().size()).orElse(0);
        if (step >= 0 && step < steps) {
            presenter.jump(step);
        } else {
            notice.say("aside.no-step", step + 1, steps);
        }
    }

    private static boolean isForAtlas(KeyEvent event, Show show) {
        EventTarget at = event.getTarget();
        if (at instanceof TextInputControl && show.paused()) {
            return event.getCode() != KeyCode.PAGE_DOWN && event.getCode() != KeyCode.PAGE_UP;
        }
        return isTool(event) || (show.paused() && means(event.getCode(), at));
    }

    /** Whether a key means something where the focus is. */
    private static boolean means(KeyCode key, EventTarget at) {
        return switch (key) {
            case SPACE, ENTER -> at instanceof ButtonBase || at instanceof ListView;
            case LEFT, RIGHT, UP, DOWN, HOME, END ->
                    at instanceof Slider || at instanceof ListView || at instanceof TableView;
            default -> false;
        };
    }

    /** What lies above for a while is worked by keys too; {@code show-tool} says so. */
    private static boolean isTool(KeyEvent event) {
        return event.getTarget() instanceof ButtonBase button
                && button.getStyleClass().contains("show-tool")
                && (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER);
    }

    private static Command command(String id, Runnable run, KeyCode... codes) {
        var keys = new KeyCombination[codes.length];
        for (int i = 0; i < codes.length; i++) {
            keys[i] = key(codes[i]);
        }
        return Command.of("show." + id, "show." + id, run, keys);
    }

    private static KeyCombination key(KeyCode code) {
        return new KeyCodeCombination(code);
    }
}
