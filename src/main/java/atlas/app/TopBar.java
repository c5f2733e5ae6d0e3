package atlas.app;

import atlas.state.Navigator;
import atlas.state.View;
import atlas.state.ViewState;
import atlas.state.ViewState.Frame;
import atlas.ui.Command;
import atlas.ui.Icon;
import atlas.ui.KeyCaps;
import atlas.ui.Messages;
import atlas.ui.Tip;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/**
 * The bar above all views: the way back, the views, the search, language, theme, settings, keys. In
 * a narrow window its words become shorter and then signs.
 */
final class TopBar extends HBox {
    /**
     * From how many heights of type on the bar has its full words, then shorter ones, then signs,
     * then fewer and fewer of them.
     */
    private static final double[] WIDTHS = {73, 62, 49, 40, 36};

    /** The size of the title in the style sheet. */
    private static final double TITLE_EM = 1.4;

    private static final int SHORT_TITLE = 1;
    private static final int SIGNS = 2;
    private static final int NO_TITLE = 3;
    private static final int FEWEST = 4;
    private static final int LEAST = 5;

    private final Navigator navigator;
    private final Messages messages;
    private final Commands commands;
    private final IntegerProperty squeezed = new SimpleIntegerProperty();
    private final Button title;

    /**
     * @param search opens the search; becomes narrow by itself
     */
    TopBar(Navigator navigator, Messages messages, Commands commands, Region search) {
        this.navigator = navigator;
        this.messages = messages;
        this.commands = commands;
        getStyleClass().add("top-bar");
        title = title();
        var list = fold("list-toggle", Icon.LIST, commands.list(), Frame::list);
        getChildren().setAll(list, title);
        getChildren().addAll(travel("back", Icon.BACK), travel("forward", Icon.FORWARD));
        for (View view : View.values()) {
            getChildren().add(view(view));
        }
        getChildren().add(space());
        getChildren().add(search);
        getChildren()
                .addAll(
                        language(),
                        theme(),
                        settings(),
                        keys(),
                        fold("panel-toggle", Icon.PANEL, commands.panel(), Frame::panel));
    }

    /** Pixels of the bar's type. */
    double em() {
        return title.getFont().getSize() / TITLE_EM;
    }

    /** The window is this wide now, in heights of its type. */
    void fit(double widthEm) {
        int steps = 0;
        while (steps < WIDTHS.length && widthEm < WIDTHS[steps]) {
            steps++;
        }
        squeezed.set(steps);
    }

    private Button title() {
        var button = new Button();
        button.setId("title");
        button.textProperty()
                .bind(
                        shorter(
                                messages.live("app.title"),
                                SHORT_TITLE,
                                messages.live("app.title.short")));
        button.getStyleClass().addAll("flat", "atlas-title");
        button.setMinWidth(USE_PREF_SIZE);
        showUntil(button, NO_TITLE);
        explain(button, commands.about());
        return button;
    }

    private Button travel(String id, Icon icon) {
        boolean back = icon == Icon.BACK;
        var button = button(id, icon.node(), back ? commands.back() : commands.forward());
        var possible = back ? navigator.canGoBack() : navigator.canGoForward();
        button.disableProperty().bind(possible.not());
        showUntil(button, back ? Integer.MAX_VALUE : LEAST);
        return button;
    }

    private ToggleButton view(View view) {
        var button = new ToggleButton();
        String name = view.name().toLowerCase(Locale.ROOT);
        button.setId("view-" + name);
        button.textProperty().bind(messages.live("app.view." + name));
        var sign = sign(view).node();
        button.getStyleClass().add("view-button");
        var _ = squeezed.subscribe(steps -> sign(button, sign, steps.intValue() >= SIGNS));
        var _ = navigator.part(ViewState::view).subscribe(v -> button.setSelected(v == view));
        explain(button, commands.view(view));
        button.setOnAction(_ -> {
            button.setSelected(true);
            navigator.view(view);
        });
        return button;
    }

    private static Icon sign(View view) {
        return switch (view) {
            case MAP -> Icon.MAP;
            case INDEX -> Icon.BARS;
            case COMPARE -> Icon.SCALES;
            case PRESENT -> Icon.SCREEN;
            case LIBRARY -> Icon.BOOK;
        };
    }

    private static void sign(ButtonBase button, Node sign, boolean alone) {
        button.setGraphic(alone ? sign : null);
        button.setContentDisplay(alone ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.TEXT_ONLY);
        button.setMinWidth(USE_PREF_SIZE);
    }

    private Button language() {
        var button = new Button();
        button.setId("language");
        button.getStyleClass().add("flat");
        button.setMinWidth(USE_PREF_SIZE);
        var other = messages.languageProperty().map(l -> Messages.text(l.other(), "app.language"));
        var brief =
                messages.languageProperty()
                        .map(l -> Messages.text(l.other(), "app.language.short"));
        button.textProperty().bind(shorter(other, SIGNS, brief));
        explain(button, commands.language());
        return button;
    }

    // Where there is no room, its key and the settings are left.
    private Button theme() {
        var button = button("theme", Icon.THEME.node(), commands.theme());
        showUntil(button, FEWEST);
        return button;
    }

    private Button settings() {
        var button = button("settings", Icon.GEAR.node(), commands.settings());
        showUntil(button, LEAST);
        return button;
    }

    private Button keys() {
        var button = new Button("?");
        button.setId("keys");
        button.getStyleClass().addAll("flat", "strong");
        button.setMinWidth(USE_PREF_SIZE);
        explain(button, commands.keys());
        showUntil(button, FEWEST);
        return button;
    }

    private ToggleButton fold(
            String id, Icon icon, Command command, Function<Frame, Boolean> open) {
        var button = new ToggleButton("", icon.node());
        button.setId(id);
        button.getStyleClass().add("flat");
        explain(button, command);
        button.disableProperty().bind(navigator.part(s -> !s.view().hasSides()));
        var _ = navigator.part(s -> open.apply(s.frame())).subscribe(o -> button.setSelected(o));
        return button;
    }

    private Button button(String id, Node sign, Command command) {
        var button = new Button("", sign);
        button.setId(id);
        button.getStyleClass().add("flat");
        explain(button, command);
        return button;
    }

    /** A button runs a command; its tip says which and by which key. */
    private void explain(ButtonBase button, Command command) {
        button.setOnAction(_ -> command.run().run());
        var name = messages.live(command.key());
        String keys = command.keys().map(k -> "  " + KeyCaps.text(k)).orElse("");
        Tip.on(button, name.map(words -> words + keys));
        button.accessibleTextProperty().bind(name);
    }

    private ObservableValue<String> shorter(
            ObservableValue<String> full, int from, ObservableValue<String> brief) {
        return squeezed.flatMap(steps -> steps.intValue() >= from ? brief : full);
    }

    private void showUntil(Node node, int steps) {
        var _ = squeezed.subscribe(now -> show(node, now.intValue() < steps));
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private static Region space() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
