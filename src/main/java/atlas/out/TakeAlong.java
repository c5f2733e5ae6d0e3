package atlas.out;

import atlas.ui.Messages;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/** The menu of a chart: copy it as a picture, save it as PNG or as SVG. */
public final class TakeAlong {
    private final Messages messages;
    private final Saving saving;
    private final Supplier<Provenance> origin;
    private final Consumer<String> tell;

    /**
     * @param origin of what is on the screen now
     * @param tell is given a sentence on what was done
     */
    public TakeAlong(
            Messages messages, Saving saving, Supplier<Provenance> origin, Consumer<String> tell) {
        this.messages = messages;
        this.saving = saving;
        this.origin = origin;
        this.tell = tell;
    }

    /**
     * A button with the menu.
     *
     * @param chart laid out in a scene when the menu is used
     * @param name of the file without its ending
     */
    public MenuButton menu(Node chart, String name) {
        var copy = item("out.copy", () -> copy(chart));
        var png = item("out.png", () -> save(chart, name + ".png", Still::png));
        var svg = item("out.svg", () -> save(chart, name + ".svg", Still::svg));
        var button = new MenuButton("", null, copy, png, svg);
        button.textProperty().bind(messages.live("out.take"));
        button.getStyleClass().add("quiet-button");
        return button;
    }

    private MenuItem item(String key, Runnable action) {
        var item = new MenuItem();
        item.textProperty().bind(messages.live(key));
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void copy(Node chart) {
        Clip.picture(Still.of(chart).picture());
        tell.accept(messages.text("out.copied"));
    }

    private void save(
            Node chart, String name, BiFunction<Still, Provenance, WholeFile.Content> content) {
        var file = content.apply(Still.of(chart), origin.get());
        saving.save(chart, messages.text("out.take"), name, file, tell);
    }
}
