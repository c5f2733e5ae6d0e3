package atlas.app;

import atlas.state.Navigator;
import atlas.state.Settings;
import atlas.state.View;
import atlas.state.ViewState;
import atlas.state.ViewState.Frame;
import atlas.ui.Icon;
import atlas.ui.Messages;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The bar above all views: the way back, the views, language and theme. */
final class TopBar extends HBox {
    private final Navigator navigator;
    private final Settings settings;
    private final Messages messages;

    TopBar(Navigator navigator, Settings settings, Messages messages, Runnable about) {
        this.navigator = navigator;
        this.settings = settings;
        this.messages = messages;
        getStyleClass().add("top-bar");
        getChildren()
                .addAll(
                        fold(
                                "list-toggle",
                                Icon.LIST,
                                "app.list",
                                Frame::list,
                                Frame::withListFolded),
                        title(about),
                        back(),
                        forward());
        for (View view : View.values()) {
            getChildren().add(view(view));
        }
        getChildren()
                .addAll(
                        space(),
                        language(),
                        theme(),
                        fold(
                                "panel-toggle",
                                Icon.PANEL,
                                "app.panel",
                                Frame::panel,
                                Frame::withPanelFolded));
    }

    private Button title(Runnable about) {
        var title = new Button();
        title.textProperty().bind(messages.live("app.title"));
        title.getStyleClass().addAll("flat", "atlas-title");
        title.setMinWidth(USE_PREF_SIZE);
        explain(title, "app.about");
        title.setOnAction(_ -> about.run());
        return title;
    }

    private Button back() {
        var back = iconButton("back", Icon.BACK, "app.back");
        back.disableProperty().bind(navigator.canGoBack().not());
        back.setOnAction(_ -> navigator.back());
        return back;
    }

    private Button forward() {
        var forward = iconButton("forward", Icon.FORWARD, "app.forward");
        forward.disableProperty().bind(navigator.canGoForward().not());
        forward.setOnAction(_ -> navigator.forward());
        return forward;
    }

    private ToggleButton view(View view) {
        var button = new ToggleButton();
        button.textProperty()
                .bind(messages.live("app.view." + view.name().toLowerCase(java.util.Locale.ROOT)));
        button.getStyleClass().add("view-button");
        var _ = navigator.part(ViewState::view).subscribe(v -> button.setSelected(v == view));
        button.setOnAction(_ -> {
            button.setSelected(true);
            navigator.view(view);
        });
        return button;
    }

    private Button language() {
        var button = new Button();
        button.setId("language");
        button.getStyleClass().add("flat");
        button.setMinWidth(USE_PREF_SIZE);
        button.textProperty()
                .bind(
                        messages.languageProperty()
                                .map(l -> Messages.text(l.other(), "app.language")));
        explain(button, "app.language.switch");
        button.setOnAction(_ -> navigator.speak(messages.language().other()));
        return button;
    }

    private Button theme() {
        var button = iconButton("theme", Icon.THEME, "app.theme");
        button.setOnAction(_ -> settings.theme().set(settings.theme().get().next()));
        return button;
    }

    private ToggleButton fold(
            String id,
            Icon icon,
            String key,
            Function<Frame, Boolean> open,
            UnaryOperator<Frame> toggle) {
        var button = new ToggleButton("", icon.node());
        button.setId(id);
        button.getStyleClass().add("flat");
        explain(button, key);
        var _ = navigator.part(s -> open.apply(s.frame())).subscribe(o -> button.setSelected(o));
        button.setOnAction(_ -> navigator.fold(toggle));
        return button;
    }

    private Button iconButton(String id, Icon icon, String key) {
        var button = new Button("", icon.node());
        button.setId(id);
        button.getStyleClass().add("flat");
        explain(button, key);
        return button;
    }

    private void explain(ButtonBase button, String key) {
        var tooltip = new Tooltip();
        tooltip.textProperty().bind(messages.live(key));
        button.setTooltip(tooltip);
        button.accessibleTextProperty().bind(messages.live(key));
    }

    private static Region space() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
