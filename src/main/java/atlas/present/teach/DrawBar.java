package atlas.present.teach;

import atlas.ui.Icon;
import atlas.ui.Messages;
import java.util.Locale;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The tools of drawing, in a row. */
final class DrawBar extends HBox {
    private final Messages messages;
    private final BiConsumer<Stroke.Tool, Stroke.Ink> take;
    private Stroke.Tool tool = Stroke.Tool.PEN;
    private Stroke.Ink ink = Stroke.Ink.RED;

    /**
     * What the buttons do.
     *
     * @param take a tool and an ink are taken
     */
    record Acts(
            BiConsumer<Stroke.Tool, Stroke.Ink> take,
            Runnable undo,
            Runnable clear,
            Runnable close) {}

    DrawBar(Messages messages, Acts acts) {
        this.messages = messages;
        take = acts.take();
        setId("draw-bar");
        getStyleClass().add("draw-bar");
        setMinWidth(USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        // Beside a tool is not on the caption, where a click leads on.
        setOnMouseClicked(MouseEvent::consume);
        // A clicker's next press must not press a tool that the mouse has just used.
        addEventFilter(MouseEvent.MOUSE_CLICKED, _ -> getParent().requestFocus());
        var tools = new ToggleGroup();
        for (var each : Stroke.Tool.values()) {
            var button = choice(tools, key("draw.tool", each), each == tool);
            button.textProperty().bind(messages.live(key("draw.tool", each)));
            button.setOnAction(_ -> choose(button, each, ink));
            getChildren().add(button);
        }
        var inks = new ToggleGroup();
        for (var each : Stroke.Ink.values()) {
            var button = choice(inks, key("draw.ink", each), each == ink);
            button.setGraphic(blot(each));
            button.setOnAction(_ -> choose(button, tool, each));
            getChildren().add(button);
        }
        getChildren()
                .addAll(
                        act("draw.act.undo", acts.undo()),
                        act("draw.act.clear", acts.clear()),
                        closing(acts.close()));
    }

    private void choose(ToggleButton button, Stroke.Tool tool, Stroke.Ink ink) {
        // One of each row is always taken.
        button.setSelected(true);
        this.tool = tool;
        this.ink = ink;
        take.accept(tool, ink);
    }

    private ToggleButton choice(ToggleGroup group, String key, boolean chosen) {
        var button = new ToggleButton();
        button.setToggleGroup(group);
        button.setSelected(chosen);
        button.accessibleTextProperty().bind(messages.live(key));
        return dress(button, key);
    }

    private Button act(String key, Runnable act) {
        var button = dress(new Button(), key);
        button.textProperty().bind(messages.live(key));
        button.setOnAction(_ -> act.run());
        return button;
    }

    private Button closing(Runnable close) {
        var button = dress(new Button("", Icon.CLOSE.node()), "draw.close");
        button.getStyleClass().add("flat");
        button.accessibleTextProperty().bind(messages.live("draw.close"));
        button.setOnAction(_ -> close.run());
        return button;
    }

    private static <B extends ButtonBase> B dress(B button, String key) {
        button.setId(key.replace('.', '-'));
        button.getStyleClass().add("show-tool");
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private static Node blot(Stroke.Ink ink) {
        var blot = new Region();
        blot.getStyleClass()
                .addAll("draw-blot", "draw-blot-" + ink.name().toLowerCase(Locale.ROOT));
        return blot;
    }

    private static String key(String group, Enum<?> constant) {
        return group + "." + constant.name().toLowerCase(Locale.ROOT);
    }
}
