package atlas.app;

import atlas.store.Backup;
import atlas.store.OwnWorkJson;
import atlas.store.WorkCopy;
import atlas.ui.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** All own work: taken out to a file, brought in from one, or brought back from a backup. */
final class WorkSheet extends VBox {
    private static final int MOST_FAULTS = 12;

    private final Messages messages;
    private final Archive archive;
    private final WorkWords words;
    private final Label here = new Label();
    private final Label told = line("work-told");
    private final VBox question = new VBox();
    private final VBox rows = new VBox();
    private List<Backup> shown = List.of();

    WorkSheet(Messages messages, Archive archive) {
        this.messages = messages;
        this.archive = archive;
        words = new WorkWords(messages);
        getStyleClass().add("work");
        question.getStyleClass().add("work-question");
        question.setId("work-question");
        rows.getStyleClass().add("work-rows");
        here.getStyleClass().add("work-here");
        told.setId("work-told");
        var save = button("work-save", "work.save");
        save.setOnAction(_ -> archive.save(this, this::tell));
        var open = button("work-open", "work.open");
        open.setOnAction(_ -> archive.open(this, this::found));
        var buttons = new FlowPane(save, open);
        buttons.getStyleClass().add("settings-buttons");
        var hint = bound("work.hint", archive.folder());
        var backups = bound("work.backups");
        backups.getStyleClass().setAll("label", "settings-name");
        getChildren().setAll(here, hint, buttons, told, question, backups, rows);
        tell("");
        ask(List.of());
        var _ = messages.languageProperty().subscribe(_ -> draw());
        var _ = sceneProperty().subscribe((_, scene) -> begin(scene != null));
        addEventHandler(KeyEvent.KEY_PRESSED, this::leaveQuestion);
        load();
    }

    /** Each time the sheet is opened there may be other backups. */
    private void begin(boolean opened) {
        if (opened) {
            tell("");
            ask(List.of());
            load();
        }
    }

    private void load() {
        archive.list(found -> {
            shown = found;
            draw();
        });
    }

    private void draw() {
        here.setText(messages.text("work.here", words.counts(archive.now().work())));
        if (shown.isEmpty()) {
            rows.getChildren().setAll(bound("work.backups.none"));
        } else {
            rows.getChildren().setAll(shown.stream().map(this::row).toList());
        }
    }

    private Node row(Backup backup) {
        String moment = words.moment(backup.copy().saved());
        String counts = words.counts(backup.copy().work());
        var when = new Label(moment);
        when.getStyleClass().add("work-when");
        when.setMinWidth(USE_PREF_SIZE);
        var what = new Label(Say.dotted(Stream.of(counts, why(backup))));
        what.getStyleClass().addAll("muted", "settings-hint");
        what.setWrapText(true);
        what.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(what, Priority.ALWAYS);
        var restore = new Button(messages.text("work.restore"));
        restore.getStyleClass().add("work-restore");
        restore.setMinWidth(USE_PREF_SIZE);
        restore.setAccessibleText(messages.text("work.restore.of", moment, counts));
        restore.setOnAction(_ -> ask(backup.copy(), restore));
        var row = new HBox(when, what, restore);
        row.getStyleClass().add("work-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private String why(Backup backup) {
        return messages.text("work.reason." + backup.reason().name().toLowerCase(Locale.ROOT));
    }

    /** A file was chosen: whole, with faults, or one that cannot be read. */
    private void found(Optional<OwnWorkJson.Content> content) {
        switch (content.orElse(null)) {
            case OwnWorkJson.Whole whole -> ask(whole.copy(), this);
            case OwnWorkJson.Faulty faulty -> {
                tell("");
                ask(faults(faulty));
            }
            case null -> tell(messages.text("work.unreadable"));
        }
    }

    private List<Node> faults(OwnWorkJson.Faulty faulty) {
        var lines = new ArrayList<Node>();
        lines.add(new Label(messages.text("work.faulty", faulty.faults().size())));
        faulty.faults().stream()
                .limit(MOST_FAULTS)
                .map(fault -> text("work-fault", words.fault(fault)))
                .forEach(lines::add);
        if (faulty.faults().size() > MOST_FAULTS) {
            lines.add(
                    text(
                            "work-fault",
                            messages.text("work.more", faulty.faults().size() - MOST_FAULTS)));
        }
        return lines;
    }

    /**
     * Asks whether to replace what there is.
     *
     * @param back has the focus again if not
     */
    private void ask(WorkCopy copy, Node back) {
        tell("");
        var sentence =
                text(
                        "work-sentence",
                        messages.text(
                                "work.question",
                                words.moment(copy.saved()),
                                words.counts(copy.work())));
        var yes = button("work-replace", "work.replace");
        yes.setDefaultButton(true);
        yes.setOnAction(_ -> {
            yes.setDisable(true);
            archive.replace(
                    copy,
                    () -> {
                        ask(List.of());
                        tell(messages.text("work.unbacked", archive.folder()));
                    });
        });
        var no = button("work-leave", "work.leave");
        no.setOnAction(_ -> {
            ask(List.of());
            back.requestFocus();
        });
        var buttons = new FlowPane(yes, no);
        buttons.getStyleClass().add("settings-buttons");
        ask(List.of(sentence, buttons));
        yes.requestFocus();
    }

    private void ask(List<Node> nodes) {
        question.getChildren().setAll(nodes);
        question.setVisible(!nodes.isEmpty());
        question.setManaged(!nodes.isEmpty());
    }

    /** Esc answers the question first. */
    private void leaveQuestion(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && question.isVisible()) {
            event.consume();
            ask(List.of());
            lookupAll(".button").stream().findFirst().ifPresent(Node::requestFocus);
        }
    }

    private void tell(String sentence) {
        told.setText(sentence);
        told.setVisible(!sentence.isEmpty());
        told.setManaged(!sentence.isEmpty());
    }

    private Button button(String id, String key) {
        var button = new Button();
        button.setId(id);
        button.textProperty().bind(messages.live(key));
        return button;
    }

    private Label bound(String key, Object... arguments) {
        var label = line("settings-hint");
        label.getStyleClass().add("muted");
        label.textProperty().bind(messages.live(key, arguments));
        return label;
    }

    private static Label text(String style, String words) {
        var label = line(style);
        label.setText(words);
        return label;
    }

    private static Label line(String style) {
        var label = new Label();
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
