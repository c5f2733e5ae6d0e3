package atlas.app;

import atlas.city.Language;
import atlas.state.Motion;
import atlas.state.Names;
import atlas.state.Navigator;
import atlas.state.Preferences;
import atlas.state.Settings;
import atlas.state.Theme;
import atlas.state.ViewState;
import atlas.ui.Command;
import atlas.ui.Icon;
import atlas.ui.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;

/** All that can be set. Every change shows at once and can be taken back. */
final class SettingsSheet extends GridPane {
    private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");

    private final Navigator navigator;
    private final Settings settings;
    private final Messages messages;
    private Optional<Before> before = Optional.empty();

    private record Before(Preferences preferences, Language language) {}

    /**
     * @param folder where the user's data are
     * @param work leads to all that can be done with own work
     * @param forget what else can be begun anew
     */
    SettingsSheet(
            Navigator navigator,
            Settings settings,
            Messages messages,
            FolderRow folder,
            Command work,
            List<Command> forget) {
        this.navigator = navigator;
        this.settings = settings;
        this.messages = messages;
        getStyleClass().add("settings-rows");
        row("settings.language", language());
        row("settings.theme", choice("settings.theme", Theme.values(), settings.theme()));
        row("settings.text", textSize());
        row("settings.names", choice("settings.names", Names.values(), settings.names()));
        under(hint("settings.names.hint"));
        row("settings.motion", choice("settings.motion", Motion.values(), settings.motion()));
        row("settings.folder", folder);
        row("settings.work", button(work));
        row("settings.anew", anew(forget));
    }

    private void row(String key, Node control) {
        var name = new Label();
        name.textProperty().bind(messages.live(key));
        name.getStyleClass().add("settings-name");
        name.setMinWidth(USE_PREF_SIZE);
        setValignment(name, VPos.TOP);
        addRow(getRowCount(), name, control);
    }

    private void under(Node node) {
        add(node, 1, getRowCount());
    }

    private Label hint(String key) {
        var hint = new Label();
        hint.textProperty().bind(messages.live(key));
        hint.setWrapText(true);
        hint.getStyleClass().addAll("muted", "settings-hint");
        return hint;
    }

    private Node language() {
        return new Choice<>(
                List.of(Language.values()),
                l -> new SimpleStringProperty(Messages.text(l, "app.language")),
                navigator.part(ViewState::language),
                navigator::speak);
    }

    private <E extends Enum<E>> Choice<E> choice(String group, E[] things, Property<E> property) {
        return new Choice<>(
                List.of(things), thing -> words(group, thing), property, property::setValue);
    }

    private ObservableValue<String> words(String group, Enum<?> thing) {
        return messages.live(group + "." + thing.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private Node textSize() {
        var size = new Label();
        size.textProperty().bind(settings.textSize().map(percent -> percent.intValue() + " %"));
        size.getStyleClass().add("settings-size");
        var smaller = step(Icon.MINUS, "command.text.smaller", -1, Settings.SMALLEST_TEXT);
        var larger = step(Icon.PLUS, "command.text.larger", 1, Settings.LARGEST_TEXT);
        var row = new HBox(smaller, size, larger);
        row.getStyleClass().add("settings-stepper");
        return row;
    }

    // At its end it only looks switched off: a button that was would lose the focus.
    private Button step(Icon icon, String key, int steps, int end) {
        var button = new Button("", icon.node());
        button.setId(steps < 0 ? "text-smaller" : "text-larger");
        button.accessibleTextProperty().bind(messages.live(key));
        button.setOnAction(_ -> settings.resizeText(steps));
        var _ =
                settings.textSize()
                        .subscribe(size ->
                                button.pseudoClassStateChanged(OFF, size.intValue() == end));
        return button;
    }

    private Node anew(List<Command> forget) {
        var reset = new Button();
        var putBack = new Button();
        reset.setId("settings-reset");
        reset.textProperty().bind(messages.live("settings.reset"));
        reset.setOnAction(_ -> {
            reset();
            putBack.setVisible(true);
            putBack.requestFocus();
        });
        putBack.setId("settings-put-back");
        putBack.textProperty().bind(messages.live("settings.put-back"));
        putBack.managedProperty().bind(putBack.visibleProperty());
        putBack.setVisible(false);
        putBack.setOnAction(_ -> {
            putBack();
            reset.requestFocus();
            putBack.setVisible(false);
        });
        var row = new FlowPane(reset, putBack);
        forget.stream().map(this::button).forEach(row.getChildren()::add);
        row.getStyleClass().add("settings-buttons");
        return row;
    }

    private Button button(Command command) {
        var button = new Button();
        button.setId("settings-" + command.id());
        button.textProperty().bind(messages.live(command.key()));
        button.setOnAction(_ -> command.run().run());
        return button;
    }

    private void reset() {
        before = Optional.of(new Before(settings.preferences(), navigator.now().language()));
        settings.prefer(Preferences.FIRST);
        navigator.speak(Beginning.system());
    }

    private void putBack() {
        before.ifPresent(then -> {
            settings.prefer(then.preferences());
            navigator.speak(then.language());
        });
    }
}
