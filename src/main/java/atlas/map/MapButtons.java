package atlas.map;

import atlas.state.Camera;
import atlas.state.Links;
import atlas.state.Navigator;
import atlas.state.Region;
import atlas.ui.Icon;
import atlas.ui.Messages;
import atlas.ui.Tip;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The buttons on the map: nearer, farther, home; and the four regions. */
final class MapButtons {
    static final PseudoClass OFF = PseudoClass.getPseudoClass("off");
    private static final double LITTLE = 1e-3;

    private final Messages messages;
    private final Journey journey;
    private final Navigator navigator;

    MapButtons(Messages messages, Journey journey, Navigator navigator) {
        this.navigator = navigator;
        this.messages = messages;
        this.journey = journey;
    }

    VBox zoom() {
        return zoom(
                messages,
                journey,
                "map.home",
                navigator
                        .part(s -> s.camera().zoom())
                        .map(z ->
                                new Limits(
                                        z >= Camera.NEAREST - LITTLE,
                                        z <= Camera.FARTHEST + LITTLE)));
    }

    /** Whether a map can go no nearer, or no farther. */
    record Limits(boolean nearest, boolean farthest) {}

    /**
     * Nearer, farther and home for any map.
     *
     * @param home what its home is called
     */
    static VBox zoom(Messages messages, Moves map, String home, ObservableValue<Limits> limits) {
        var plus = button(messages, Icon.PLUS, "map.nearer", map::nearer);
        var minus = button(messages, Icon.MINUS, "map.farther", map::farther);
        // Not disabled: that would take the focus away under the hand.
        var _ =
                limits.subscribe(at -> {
                    plus.pseudoClassStateChanged(OFF, at.nearest());
                    minus.pseudoClassStateChanged(OFF, at.farthest());
                });
        var box = new VBox(plus, minus, button(messages, Icon.HOME, home, map::home));
        box.getStyleClass().addAll("raised", "zoom-buttons");
        return box;
    }

    FlowPane regions() {
        var box = new FlowPane();
        box.getStyleClass().addAll("raised", "region-buttons");
        for (Region region : Region.values()) {
            var button = new ToggleButton();
            button.textProperty().bind(messages.live(name(region)));
            Runnable mark =
                    () ->
                            button.setSelected(
                                    navigator.now().region() == region && journey.isAt(region));
            button.setOnAction(_ -> {
                journey.show(region);
                mark.run();
            });
            journey.whenSent(mark);
            button.getStyleClass().setAll("map-button", "region-button");
            box.getChildren().add(button);
        }
        return box;
    }

    /** Two switches: the ties of the selected city, and its peers. */
    HBox links() {
        var box =
                new HBox(
                        link("show-ties", Icon.TIES, "link.ties", Links::ties, Links::withTies),
                        link(
                                "show-peers",
                                Icon.PEERS,
                                "link.peers",
                                Links::peers,
                                Links::withPeers));
        box.getStyleClass().addAll("raised", "link-buttons");
        return box;
    }

    private ToggleButton link(
            String id,
            Icon icon,
            String words,
            Function<Links, Boolean> on,
            BiFunction<Links, Boolean, Links> set) {
        var button = new ToggleButton();
        button.setId(id);
        button.setGraphic(icon.node());
        button.textProperty().bind(messages.live(words));
        button.accessibleTextProperty().bind(messages.live(words + ".why"));
        Tip.on(button, messages.live(words + ".why"));
        button.getStyleClass().setAll("map-button", "region-button", "link-button");
        var _ = navigator.part(s -> on.apply(s.links())).subscribe(o -> button.setSelected(o));
        button.setOnAction(_ -> navigator.link(l -> set.apply(l, button.isSelected())));
        return button;
    }

    static String name(Region region) {
        return switch (region) {
            case JAPAN -> "map.region.japan";
            case EAST_ASIA -> "map.region.east-asia";
            case ASIA_PACIFIC -> "map.region.asia-pacific";
            case WORLD -> "map.region.world";
        };
    }

    private static Button button(Messages messages, Icon icon, String words, Runnable action) {
        var button = new Button();
        button.setGraphic(icon.node());
        button.getStyleClass().setAll("map-button", "zoom-button");
        button.accessibleTextProperty().bind(messages.live(words));
        Tip.on(button, messages.live(words));
        button.setOnAction(_ -> action.run());
        return button;
    }
}
