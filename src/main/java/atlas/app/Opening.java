package atlas.app;

import atlas.ui.Messages;
import java.lang.System.Logger;
import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;

/** What stands in the window while the facts are read; only the very first start takes time. */
final class Opening extends VBox {
    private static final Logger LOG = System.getLogger(Opening.class.getName());

    private final ProgressBar progress = new ProgressBar();
    private final Label doing = new Label();
    private final Messages messages;

    Opening(Messages messages) {
        this.messages = messages;
        getStyleClass().add("opening");
        var title = new Label(messages.text("app.title"));
        title.getStyleClass().add("title");
        doing.getStyleClass().add("opening-words");
        doing.setWrapText(true);
        doing.setText(messages.text("app.opening"));
        // A bar that runs to and fro would be redrawn all the time and hold up what it stands for.
        progress.setVisible(false);
        getChildren().addAll(title, progress, doing);
    }

    /** The name of the program, for the window's title. */
    String title() {
        return messages.text("app.title");
    }

    /** The atlas cannot open: why, in a sentence. Logged here, once. */
    void refuse(Throwable failure, Path folder, Path log) {
        LOG.log(Logger.Level.ERROR, "The atlas cannot open", failure);
        progress.setVisible(false);
        doing.setText(Failures.sentence(messages, failure, folder, log));
    }

    /** The facts are being written to the database: this many of so many. */
    void show(int done, int total) {
        progress.setVisible(true);
        progress.setProgress((double) done / total);
        doing.setText(messages.text("app.importing", done, total));
    }
}
