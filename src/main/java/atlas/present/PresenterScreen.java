package atlas.present;

import atlas.city.Bilingual;
import atlas.city.Language;
import atlas.present.Show.Curtain;
import atlas.state.tour.Step;
import atlas.ui.Command;
import atlas.ui.Messages;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * What the lecturer alone sees, on the second screen: notes, time, the question, what comes next,
 * and the way to every step.
 */
public final class PresenterScreen extends BorderPane {
    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");

    private final Presenter presenter;
    private final Messages messages;
    private final ObjectProperty<Tongues> tongues;
    private final ObjectProperty<Language> speaks;
    private final Clock.Keeper keeper;
    private final Label elapsed = label("screen-elapsed");
    private final Label stepTime = label("screen-step-time");
    private final Label time = label("screen-time");
    private final VBox notes = new VBox();
    private final VBox coming = new VBox();
    private final Label jumpHeading = label("screen-heading");
    private final HBox head = new HBox();
    private final FlowPane walk = new FlowPane();
    private final FlowPane teach = new FlowPane();
    private final JumpList jump;
    private final List<Command> own;

    /**
     * @param messages in the lecturer's language, which need not be the class's
     * @param tongues in which language the class reads; chosen here
     * @param ticks the present moment, told about every second
     * @param speaks the lecturer's language; chosen here
     * @param own what else can be done while a tour is shown
     * @param aside what is told to the lecturer
     */
    public PresenterScreen(
            Presenter presenter,
            Messages messages,
            ObjectProperty<Tongues> tongues,
            ObservableValue<Instant> ticks,
            ObjectProperty<Language> speaks,
            List<Command> own,
            Aside aside) {
        this.own = own;
        this.speaks = speaks;
        this.presenter = presenter;
        this.messages = messages;
        this.tongues = tongues;
        keeper = new Clock.Keeper(presenter, ticks);
        jump = new JumpList(presenter, messages);
        getStyleClass().addAll("present", "presenter-screen");
        head.getStyleClass().add("screen-head");
        notes.getStyleClass().add("screen-notes");
        var side = new VBox(coming, jumpHeading, jump);
        side.getStyleClass().add("screen-side");
        coming.getStyleClass().add("screen-coming");
        VBox.setVgrow(jump, Priority.ALWAYS);
        walk.getStyleClass().add("screen-row");
        teach.getStyleClass().add("screen-row");
        var line = new AsideLine(aside, messages, aside.apart());
        var acts = new VBox(line, walk, teach);
        acts.getStyleClass().add("screen-acts");
        var scroll = new ScrollPane(notes);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("tour-page");
        setTop(head);
        setCenter(scroll);
        setRight(side);
        setBottom(acts);
        var _ = ticks.subscribe(_ -> tick());
        var _ = presenter.show().subscribe(_ -> show());
        var _ = messages.languageProperty().subscribe((_, _) -> show());
        var _ = tongues.subscribe((_, _) -> show());
    }

    private void show() {
        presenter
                .show()
                .get()
                .ifPresent(show -> {
                    fillHead(show);
                    fillNotes(show.step().words());
                    fillSide(show);
                    fillActs(show);
                    tick();
                });
    }

    private void tick() {
        presenter
                .show()
                .get()
                .ifPresent(show -> {
                    var clock = keeper.read();
                    int planned = show.step().seconds();
                    time.setText(clock.time(ZoneId.systemDefault()));
                    elapsed.setText(messages.text("screen.elapsed", clock.elapsed()));
                    stepTime.setText(clock.step(messages, planned));
                    stepTime.pseudoClassStateChanged(LATE, clock.isLate(planned));
                });
    }

    private void fillHead(Show show) {
        var title = new Label(messages.text(show.tour().title()));
        title.getStyleClass().add("screen-tour");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        int steps = show.tour().steps().size();
        var count = new Label(messages.text("show.step", show.at() + 1, steps));
        for (Region part : List.of(count, stepTime, elapsed, time)) {
            part.setMinWidth(USE_PREF_SIZE);
        }
        head.getChildren().setAll(title, count, stepTime, elapsed, time);
    }

    private void fillNotes(Step.Words words) {
        var nodes = new ArrayList<Node>();
        add(nodes, words.title(), "screen-title");
        add(nodes, words.caption(), "screen-caption");
        add(nodes, words.question(), "screen-question");
        add(nodes, words.notes(), "screen-note");
        notes.getChildren().setAll(nodes);
    }

    private void fillSide(Show show) {
        var nodes = new ArrayList<Node>();
        nodes.add(heading(show.isLast() ? "screen.end" : "screen.next"));
        show.following()
                .ifPresent(next -> {
                    add(nodes, next.words().title(), "screen-next-title");
                    add(nodes, next.words().caption(), "screen-next-caption");
                });
        coming.getChildren().setAll(nodes);
        jumpHeading.setText(messages.text("screen.jump"));
    }

    /** What every talk needs, and below it what some do. */
    private void fillActs(Show show) {
        var next =
                button("screen-next", show.paused() ? "show.resume" : "show.next", presenter::next);
        next.getStyleClass().add("accent");
        walk.getChildren()
                .setAll(
                        button("screen-back", "show.back", presenter::back),
                        next,
                        button(
                                "screen-black",
                                show.curtain() == Curtain.BLACK ? "screen.black.off" : "show.black",
                                () -> presenter.curtain(Curtain.BLACK)),
                        button("screen-restart", "screen.restart", this::restart),
                        button("screen-tongues", key(tongues.get()), this::nextTongue),
                        button(
                                "screen-language",
                                "screen.language",
                                () -> speaks.set(speaks.get().other())),
                        button("screen-leave", "show.leave", presenter::end));
        teach.getChildren().setAll(own.stream().map(this::brief).toList());
    }

    /** A button with few words; all of them are told where it is pointed at. */
    private Button brief(Command command) {
        String few = "screen.act." + command.id().replace('.', '-');
        var button = button("screen-" + command.id(), few, command.run());
        String all = messages.text(command.key());
        button.setTooltip(new Tooltip(all));
        button.setAccessibleText(all);
        return button;
    }

    private void restart() {
        keeper.restart();
        tick();
    }

    private void nextTongue() {
        var all = Tongues.values();
        tongues.set(all[(List.of(all).indexOf(tongues.get()) + 1) % all.length]);
    }

    private static String key(Tongues tongues) {
        return switch (tongues) {
            case AS_ATLAS -> "screen.tongues.atlas";
            case ENGLISH -> "screen.tongues.english";
            case JAPANESE -> "screen.tongues.japanese";
            case BOTH -> "screen.tongues.both";
        };
    }

    private Label heading(String key) {
        var heading = new Label(messages.text(key));
        heading.getStyleClass().add("screen-heading");
        return heading;
    }

    private void add(List<Node> nodes, Bilingual words, String style) {
        Optional.of(messages.text(words))
                .filter(text -> !text.isBlank())
                .ifPresent(text -> {
                    var label = label(style);
                    label.setText(text);
                    label.setWrapText(true);
                    label.setMinHeight(USE_PREF_SIZE);
                    nodes.add(label);
                });
    }

    private Button button(String id, String key, Runnable act) {
        var button = new Button(messages.text(key));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setFocusTraversable(false);
        button.setOnAction(_ -> act.run());
        return button;
    }

    private static Label label(String style) {
        var label = new Label();
        label.getStyleClass().add(style);
        return label;
    }
}
