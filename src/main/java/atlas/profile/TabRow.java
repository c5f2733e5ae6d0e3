package atlas.profile;

import atlas.state.Navigator;
import atlas.state.Section;
import atlas.state.ViewState;
import atlas.ui.Command;
import atlas.ui.Messages;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntUnaryOperator;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The names of the sections in a row; Tab stops once, arrows, Home and End move along it. */
final class TabRow extends HBox {
    private static final List<Section> ORDER = List.of(Section.values());

    private final Navigator navigator;
    private final Messages messages;
    private final Map<Section, ToggleButton> tabs = new EnumMap<>(Section.class);
    private final List<Command> commands =
            List.of(
                    command("panel.left", here -> here - 1, KeyCode.LEFT),
                    command("panel.right", here -> here + 1, KeyCode.RIGHT),
                    command("panel.first", _ -> 0, KeyCode.HOME),
                    command("panel.last", _ -> ORDER.size() - 1, KeyCode.END));

    TabRow(Navigator navigator, Messages messages) {
        this.navigator = navigator;
        this.messages = messages;
        getStyleClass().add("tab-row");
        for (Section section : ORDER) {
            add(section);
        }
        addEventFilter(KeyEvent.KEY_PRESSED, this::move);
        var _ = navigator.part(ViewState::section).subscribe(this::mark);
    }

    /** Writes the names anew, with the number of milieus where there are any. */
    void name(int milieus) {
        tabs.forEach((section, tab) -> {
            String name = messages.text("section." + section.name().toLowerCase(Locale.ROOT));
            boolean counted = section == Section.MILIEUS && milieus > 0;
            tab.setText(counted ? messages.text("profile.counted", name, milieus) : name);
            tab.setAccessibleRoleDescription(messages.text("profile.tab"));
        });
    }

    private void add(Section section) {
        var tab = new ToggleButton();
        tab.getStyleClass().add("tab-name");
        tab.setId("tab-" + section.name().toLowerCase(Locale.ROOT));
        tab.setMinWidth(Region.USE_PREF_SIZE);
        tab.setOnAction(_ -> {
            navigator.open(section);
            mark(section);
        });
        tabs.put(section, tab);
        if (!getChildren().isEmpty()) {
            getChildren().add(spring());
        }
        getChildren().add(tab);
    }

    private static Region spring() {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }

    private void mark(Section open) {
        tabs.forEach((section, tab) -> {
            tab.setSelected(section == open);
            tab.setFocusTraversable(section == open);
        });
    }

    /** What the keys do while the focus is on a tab. */
    List<Command> commands() {
        return commands;
    }

    private Command command(String id, IntUnaryOperator from, KeyCode key) {
        return Command.of(
                id,
                "keys.panel." + (key.isArrowKey() ? "beside" : "ends"),
                () -> open(from.applyAsInt(ORDER.indexOf(navigator.now().section()))),
                new KeyCodeCombination(key));
    }

    private void open(int there) {
        Section section = ORDER.get(Math.clamp(there, 0, ORDER.size() - 1));
        navigator.open(section);
        Objects.requireNonNull(tabs.get(section)).requestFocus();
    }

    private void move(KeyEvent event) {
        commands.stream()
                .filter(command -> command.matches(event))
                .forEach(command -> {
                    event.consume();
                    command.run().run();
                });
    }
}
