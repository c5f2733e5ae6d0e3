package atlas.app;

import atlas.present.Notice;
import atlas.ui.Icon;
import atlas.ui.Messages;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.System.Logger;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * Tells of what nobody expected: logged once, one plain sentence on the screen, details on demand.
 */
final class ErrorReport extends VBox implements Notice {
    private static final Logger LOG = System.getLogger(ErrorReport.class.getName());

    private final Messages messages;
    private final Path log;
    private final Label sentence = new Label();
    private final Button show;
    private final Button copy;
    private final Button act = new Button();
    private final Set<String> told = new HashSet<>();
    private final TextArea details = new TextArea();
    private ObservableValue<Boolean> away = new SimpleBooleanProperty();
    private Optional<Notice> instead = Optional.empty();
    private boolean wanted;
    private int count;

    /**
     * @param log named in the sentence
     */
    ErrorReport(Messages messages, Path log) {
        getStyleClass().addAll("card", "error-report");
        this.messages = messages;
        this.log = log;
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        show = button(messages, "app.error.details", this::toggleDetails);
        copy = button(messages, "app.error.copy", this::copy);
        var close = new Button("", Icon.CLOSE.node());
        close.getStyleClass().addAll("flat", "error-close");
        close.accessibleTextProperty().bind(messages.live("app.close"));
        close.setOnAction(_ -> setShown(false));
        StackPane.setAlignment(this, Pos.BOTTOM_CENTER);
        setMaxHeight(USE_PREF_SIZE);
        details.setEditable(false);
        details.setManaged(false);
        details.setVisible(false);
        act.setId("notice-act");
        act.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(new HBox(sentence, act, show, copy, close), details);
        setShown(false);
    }

    /**
     * Logs the failure and shows the sentence; one that comes again and again is told once. On the
     * window's thread.
     */
    void tell(Throwable failure) {
        if (!told.add(place(failure))) {
            return;
        }
        LOG.log(Logger.Level.ERROR, "Unexpected failure", failure);
        var text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        details.setText(text.toString());
        sentence.textProperty().bind(messages.live("app.error", log.toString()));
        furnish(true, false);
        count++;
        setShown(true);
        instead().ifPresent(there -> there.say("aside.error"));
    }

    /**
     * From now on sentences are told elsewhere while something must not be covered. A failure, and
     * what offers something, stands here too when that is over.
     */
    void giveWay(ObservableValue<Boolean> away, Notice instead) {
        this.away = away;
        this.instead = Optional.of(instead);
        var _ = away.subscribe((_, _) -> setShown(wanted && (act.isVisible() || show.isVisible())));
    }

    private Optional<Notice> instead() {
        return instead.filter(_ -> away.getValue());
    }

    /** Tells something that is no failure; there are no details then. */
    @Override
    public void say(String key, Object... arguments) {
        instead()
                .ifPresentOrElse(
                        there -> there.say(key, arguments), () -> show(key, false, arguments));
    }

    @Override
    public void offer(String key, String action, Runnable then, Object... arguments) {
        Runnable accept =
                () -> {
                    setShown(false);
                    then.run();
                };
        act.textProperty().bind(messages.live(action));
        act.setOnAction(_ -> accept.run());
        show(key, true, arguments);
        instead().ifPresent(there -> there.offer(key, action, accept, arguments));
    }

    private void show(String key, boolean offer, Object... arguments) {
        sentence.textProperty().bind(messages.live(key, arguments));
        furnish(false, offer);
        count++;
        setShown(true);
    }

    /** Whether what is told now stands elsewhere, and here only later. */
    boolean givesWay() {
        return instead().isPresent();
    }

    /** How often something was told; by this it is known whether a notice is still the last. */
    int count() {
        return count;
    }

    /** Takes the notice away; false if there was none. */
    boolean close() {
        boolean open = isVisible();
        setShown(false);
        return open;
    }

    private static String place(Throwable failure) {
        var trace = failure.getStackTrace();
        return failure.getClass().getName() + (trace.length == 0 ? "" : " " + trace[0]);
    }

    private Button button(Messages messages, String key, Runnable action) {
        var button = new Button();
        button.textProperty().bind(messages.live(key));
        button.setOnAction(_ -> action.run());
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private void toggleDetails() {
        details.setManaged(!details.isManaged());
        details.setVisible(details.isManaged());
    }

    private void copy() {
        var content = new ClipboardContent();
        content.putString(details.getText());
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void furnish(boolean failure, boolean offer) {
        have(show, failure);
        have(copy, failure);
        have(act, offer);
        details.setManaged(details.isManaged() && failure);
        details.setVisible(details.isManaged());
    }

    // What is only unseen would still take its room from the sentence.
    private static void have(Button button, boolean wanted) {
        button.setVisible(wanted);
        button.setManaged(wanted);
    }

    private void setShown(boolean shown) {
        wanted = shown;
        setVisible(shown && instead().isEmpty());
        setManaged(isVisible());
    }
}
