package atlas.present.paper;

import atlas.ui.Messages;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import javafx.beans.binding.BooleanExpression;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/**
 * How far the making of a file is, with the button that stops it; afterwards, what came of it. To
 * be used on the window's thread.
 */
final class UnderWay extends HBox {
    private final Messages messages;
    private final ProgressBar bar = new ProgressBar(0);
    private final Label told = new Label();
    private final Button stop = new Button();
    private final AtomicInteger turn = new AtomicInteger();
    private Runnable release = () -> {};
    private Optional<Node> focusedBefore = Optional.empty();

    /**
     * @param id begins the ids of its parts
     */
    UnderWay(Messages messages, String id) {
        this.messages = messages;
        getStyleClass().add("handout-doing");
        stop.setId(id + "-stop");
        stop.textProperty().bind(messages.live("paper.menu.stop"));
        stop.setMinWidth(USE_PREF_SIZE);
        stop.setOnAction(_ -> stop());
        stop.visibleProperty().bind(bar.visibleProperty());
        stop.managedProperty().bind(bar.visibleProperty());
        bar.managedProperty().bind(bar.visibleProperty());
        bar.setMinWidth(USE_PREF_SIZE);
        bar.setVisible(false);
        told.setWrapText(true);
        told.setMinHeight(USE_PREF_SIZE);
        told.setMaxWidth(Double.MAX_VALUE);
        told.getStyleClass().add("muted");
        HBox.setHgrow(told, Priority.ALWAYS);
        getChildren().setAll(bar, told, stop);
    }

    /**
     * A new piece of work; the one before is given up.
     *
     * @return whether this piece is still wanted; may be asked on any thread
     */
    BooleanSupplier begin() {
        giveUp();
        focusedBefore = Optional.ofNullable(getScene()).map(Scene::getFocusOwner);
        int mine = turn.get();
        bar.setVisible(true);
        stop.requestFocus();
        return () -> turn.get() == mine;
    }

    /** What is to be let go of, once, however the work comes to its end. */
    void holds(Runnable release) {
        this.release = release;
    }

    /** So many pictures of so many are there. */
    void pictures(int done, int all) {
        bar.setProgress(all == 0 ? 0 : (double) done / all);
        told.setText(messages.text("paper.menu.progress", done, all));
    }

    /** The file itself is being written; how long that takes nobody knows. */
    void writing() {
        bar.setProgress(1);
        told.setText(messages.text("paper.menu.writing"));
    }

    /** Gives up what is being made, and says so. */
    void stop() {
        if (busy().get()) {
            end(messages.text("paper.menu.stopped"));
        }
    }

    /** The work is over. */
    void end(String sentence) {
        giveUp();
        told.setText(sentence);
    }

    BooleanExpression busy() {
        return BooleanExpression.booleanExpression(bar.visibleProperty());
    }

    Button stopButton() {
        return stop;
    }

    /** What it says now. */
    String told() {
        return told.getText();
    }

    private void giveUp() {
        turn.incrementAndGet();
        release.run();
        release = () -> {};
        boolean focused = stop.isFocused();
        bar.setVisible(false);
        // Left alone the focus would go on to the next place, out of the sheet, and close it.
        if (focused) {
            focusedBefore.ifPresent(Node::requestFocus);
        }
    }
}
