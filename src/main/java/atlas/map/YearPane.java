package atlas.map;

import atlas.state.ViewState;
import atlas.ui.Icon;
import atlas.ui.Messages;
import atlas.ui.Tip;
import atlas.ui.Wings;
import java.util.OptionalInt;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The years along the foot of the map: play, drag, and read what each of them brought. */
final class YearPane extends VBox {
    // The size of the year in the style sheet, by which the size of the type is known here.
    private static final double YEAR_EM = 1.5;
    private static final double MEMBERS_FROM_EM = 21;
    private static final double SPEED_FROM_EM = 31;

    private final MapContext context;
    private final Messages messages;
    private final Player player;
    private final Chronicle chronicle;
    private final YearWords words;
    private final YearTrack track;
    private final YearEvents events;
    private final YearCaption caption;
    private final ObservableValue<Boolean> open;
    private final BooleanProperty unfolded = new SimpleBooleanProperty();
    private final Label year = new Label();
    private final Label members = new Label();
    private final Label hint = new Label();
    private double clearFrom;
    private double clearTo;

    YearPane(MapContext context, Chronicle chronicle, Player player) {
        this.context = context;
        this.chronicle = chronicle;
        this.player = player;
        messages = context.messages();
        words = new YearWords(messages, chronicle);
        track = new YearTrack(chronicle.network(), words, player::go);
        events = new YearEvents(context.navigator(), words);
        caption = new YearCaption(messages, events, unfolded);
        open = context.navigator().part(s -> s.frame().years());
        getStyleClass().addAll("card", "years");
        hint.getStyleClass().addAll("card", "year-hint");
        hint.setManaged(false);
        hint.setMouseTransparent(true);
        var row = row();
        follow();
        new Wings(getChildren()).add(events, row, caption, hint);
        keepTheHandFromTheMap();
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    /** Whether it lies along the whole foot of the map. */
    boolean isOpen() {
        return open.getValue();
    }

    /**
     * What stands beside this above it, which the words on a year must not hide.
     *
     * @param from pixels from the left edge
     * @param to pixels from the left edge
     */
    void clear(double from, double to) {
        clearFrom = from;
        clearTo = to;
    }

    private HBox row() {
        year.getStyleClass().add("year-now");
        year.setMinWidth(USE_PREF_SIZE);
        members.getStyleClass().add("year-members");
        members.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(track, Priority.ALWAYS);
        var row = new HBox(play(), year, track, members, speed(), fold());
        row.getStyleClass().add("year-row");
        return row;
    }

    private Button play() {
        var playing = player.playing();
        var play = button(player::toggle, "year-play");
        name(play, playing.flatMap(p -> messages.live(p ? "years.pause" : "years.play")));
        var _ = playing.subscribe(p -> play.setGraphic((p ? Icon.PAUSE : Icon.PLAY).node()));
        return play;
    }

    private Button speed() {
        var speed = button(player::changeSpeed, "year-speed");
        name(speed, player.speed().flatMap(s -> messages.live(name(s))));
        speed.textProperty().bind(player.speed().map(YearPane::sign));
        var _ = open.subscribe(_ -> show(speed, hasSpeed()));
        var _ = widthProperty().subscribe(_ -> show(speed, hasSpeed()));
        return speed;
    }

    private boolean hasSpeed() {
        return open.getValue() && widthEm() >= SPEED_FROM_EM;
    }

    // The sentence below the bars tells the number too, so it may give way to them.
    private void squeeze() {
        show(members, !open.getValue() || widthEm() >= MEMBERS_FROM_EM);
    }

    private double widthEm() {
        return getWidth() * YEAR_EM / year.getFont().getSize();
    }

    private Button fold() {
        var fold =
                button(
                        () -> context.navigator().fold(ViewState.Frame::withYearsFolded),
                        "year-fold");
        name(fold, open.flatMap(o -> messages.live(o ? "years.fold" : "years.unfold")));
        var _ = open.subscribe(o -> fold.setGraphic((o ? Icon.FOLD : Icon.UNFOLD).node()));
        return fold;
    }

    private void follow() {
        var _ = open.subscribe(_ -> fit());
        var _ = widthProperty().subscribe(_ -> squeeze());
        var _ = unfolded.subscribe(_ -> fit());
        var _ = context.navigator().part(ViewState::year).subscribe((_, _) -> tell());
        var _ = context.navigator().part(ViewState::focus).subscribe((_, _) -> tell());
        var _ = messages.languageProperty().subscribe((_, _) -> tell());
        var _ =
                chronicle
                        .growth()
                        .subscribe(growth -> {
                            track.count(growth);
                            tell();
                        });
        var _ = track.pointed().subscribe(this::point);
        var _ = player.playing().subscribe(playing -> unfolded.set(unfolded.get() && !playing));
    }

    private void fit() {
        show(events, open.getValue() && unfolded.get());
        show(track, open.getValue());
        show(caption, open.getValue());
        squeeze();
    }

    private void tell() {
        int wanted = context.navigator().now().year();
        int now = chronicle.year();
        boolean before = wanted < now;
        int counted = before ? 0 : chronicle.growth().get().in(now).members();
        year.setText(YearWords.name(before ? wanted : now));
        members.setText(messages.text("years.members", counted));
        track.show(now);
        caption.show(
                before ? words.before(wanted) : words.caption(now),
                chronicle.noted(before ? wanted : now));
        point(track.pointed().get());
    }

    private void point(OptionalInt pointed) {
        hint.setVisible(pointed.isPresent());
        pointed.ifPresent(there -> {
            hint.setText(words.numbers(there));
            hint.applyCss();
            hint.autosize();
            double middle =
                    track.getParent().getLayoutX() + track.getLayoutX() + track.middle(there);
            double width = hint.getWidth();
            double end = clearTo - clearFrom < width ? getWidth() : clearTo;
            double least = Math.max(0, Math.min(clearFrom, end - width));
            double most = Math.max(least, end - width);
            hint.relocate(
                    Math.rint(Math.clamp(middle - width / 2, least, most)),
                    Math.rint(track.getParent().getLayoutY() - hint.getHeight()));
        });
    }

    private void press(KeyEvent event) {
        boolean onButton = event.getTarget() instanceof Button;
        if (event.getCode() == KeyCode.SPACE && !onButton) {
            player.toggle();
            event.consume();
        }
    }

    // Else a drag on the years would drag the map as well.
    private void keepTheHandFromTheMap() {
        addEventHandler(MouseEvent.ANY, InputEvent::consume);
        addEventHandler(ScrollEvent.ANY, InputEvent::consume);
    }

    private static Button button(Runnable action, String styleClass) {
        var button = new Button();
        button.getStyleClass().setAll("map-button", "year-button", styleClass);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static void name(Button button, ObservableValue<String> words) {
        button.accessibleTextProperty().bind(words);
        Tip.on(button, words);
    }

    private static void show(Node part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }

    private static String sign(Player.Speed speed) {
        return switch (speed) {
            case SLOW -> "½×";
            case NORMAL -> "1×";
            case FAST -> "2×";
        };
    }

    private static String name(Player.Speed speed) {
        return switch (speed) {
            case SLOW -> "years.speed.slow";
            case NORMAL -> "years.speed.normal";
            case FAST -> "years.speed.fast";
        };
    }
}
