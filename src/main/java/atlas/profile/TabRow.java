package atlas.profile;

import atlas.state.Navigator;
import atlas.state.Section;
import atlas.state.ViewState;
import atlas.ui.Messages;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
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

    private void move(KeyEvent key) {
        int here = ORDER.indexOf(navigator.now().section());
        int last = ORDER.size() - 1;
        int there =
                switch (key.getCode()) {
                    case KeyCode.LEFT -> Math.max(0, here - 1);
                    case KeyCode.RIGHT -> Math.min(last, here + 1);
                    case KeyCode.HOME -> 0;
                    case KeyCode.END -> last;
                    default -> -1;
                };
        if (there >= 0) {
            key.consume();
            Section section = ORDER.get(there);
            navigator.open(section);
            Objects.requireNonNull(tabs.get(section)).requestFocus();
        }
    }
}
