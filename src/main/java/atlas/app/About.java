package atlas.app;

import atlas.ui.Messages;
import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Who made the data, under which licences; where the user's own things are. */
final class About extends VBox {
    /**
     * @param pack version of the facts
     * @param folder the data folder
     */
    About(Messages messages, String version, String pack, Path folder) {
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
                        line(messages, "app.about.licence"));
    }

    private static Label line(Messages messages, String key, Object... arguments) {
        var line = new Label();
        line.textProperty().bind(messages.live(key, arguments));
        line.setWrapText(true);
        return line;
    }
}
