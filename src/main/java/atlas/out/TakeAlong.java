package atlas.out;

import atlas.ui.Messages;
import java.util.List;
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
        var button = new MenuButton();
        button.getItems().setAll(pictures(chart, () -> name));
        button.getItems().add(drawing(chart, () -> name));
        button.textProperty().bind(messages.live("out.take"));
        button.getStyleClass().add("quiet-button");
        return button;
    }

    /**
     * What makes pictures of it, for menus that hold more.
     *
     * @param chart laid out in a scene when they are used
     * @param name of the file without its ending
     */
    public List<MenuItem> pictures(Node chart, Supplier<String> name) {
        return List.of(
                item("out.copy", () -> copy(chart)),
                item("out.png", () -> save(chart, name.get() + ".png", Still::png)));
    }

    /** What makes a drawing of it, where it is made of lines and words. */
    public MenuItem drawing(Node chart, Supplier<String> name) {
        return item("out.svg", () -> save(chart, name.get() + ".svg", Still::svg));
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
