package atlas.app;

import atlas.ui.Messages;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Who made the data, under which licences; where the user's own things are. */
final class About extends VBox {
    /**
     * @param pack version of the facts
     * @param folder the data folder
     * @param more leads to the chapter that says more
     */
    About(Messages messages, String version, String pack, Path folder, Runnable more) {
        getStyleClass().add("about-lines");
        getChildren()
                .addAll(
                        line(messages, "app.about.version", version, pack),
                        line(messages, "app.about.folder", folder.toString()),
                        line(messages, "app.about.theory"),
                        line(messages, "app.about.places"),
                        line(messages, "app.about.basemap"),
                        line(messages, "app.about.statistics"),
                        line(messages, "app.about.fonts"),
                        line(messages, "app.about.licence"),
                        more(messages, more));
    }

    private static Button more(Messages messages, Runnable more) {
        var button = new Button();
        button.setId("about-more");
        button.textProperty().bind(messages.live("app.about.more"));
        button.setOnAction(_ -> more.run());
        return button;
    }

    private static Label line(Messages messages, String key, Object... arguments) {
        var line = new Label();
        line.textProperty().bind(messages.live(key, arguments));
        line.setWrapText(true);
        return line;
    }
}
