package atlas.app;

import atlas.ui.Icon;
import atlas.ui.Messages;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Who made the data, under which licences; where the user's own things are. Esc closes it. */
final class About extends StackPane {
    /**
     * @param pack version of the facts
     * @param folder the data folder
     */
    About(Messages messages, String version, String pack, Path folder) {
        getStyleClass().add("shade");
        var lines = new VBox();
        lines.getStyleClass().add("about-lines");
        lines.getChildren()
                .addAll(
                        line(messages, "app.about.version", version, pack),
                        line(messages, "app.about.folder", folder.toString()),
                        line(messages, "app.about.theory"),
                        line(messages, "app.about.places"),
                        line(messages, "app.about.basemap"),
                        line(messages, "app.about.statistics"),
                        line(messages, "app.about.fonts"),
                        line(messages, "app.about.licence"));
        var scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var card = new VBox(head(messages), scroll);
        card.getStyleClass().addAll("card", "about");
        getChildren().add(card);
        addEventHandler(KeyEvent.KEY_PRESSED, this::closeOnEscape);
        setOnMouseClicked(click -> {
            if (click.getTarget() == this) {
                setVisible(false);
            }
        });
        setVisible(false);
    }

    /** Shows it and takes the focus, so that Esc closes it. */
    void open() {
        setVisible(true);
        lookup(".about-close").requestFocus();
    }

    private HBox head(Messages messages) {
        var title = new Label();
        title.textProperty().bind(messages.live("app.title"));
        title.getStyleClass().add("title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var close = new Button("", Icon.CLOSE.node());
        close.getStyleClass().addAll("flat", "about-close");
        close.accessibleTextProperty().bind(messages.live("app.close"));
        close.setOnAction(_ -> setVisible(false));
        return new HBox(title, close);
    }

    private static Label line(Messages messages, String key, Object... arguments) {
        var line = new Label();
        line.textProperty().bind(messages.live(key, arguments));
        line.setWrapText(true);
        return line;
    }

    private void closeOnEscape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            setVisible(false);
            event.consume();
        }
    }
}
