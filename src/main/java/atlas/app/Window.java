package atlas.app;

import atlas.state.Navigator;
import atlas.state.View;
import atlas.state.ViewState;
import atlas.ui.Command;
import atlas.ui.Wings;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The whole window: top bar, city list, map, city panel; what lies above them all. */
final class Window extends StackPane {
    /** Of what a class sees: without what is only for the hand. */
    static final PseudoClass BARE = PseudoClass.getPseudoClass("bare");

    private static final double MAP_SHARE = 0.4;

    private final Navigator navigator;
    private final Elbowroom room;
    private final TopBar bar;
    private final BorderPane desk = new BorderPane();
    private final VBox top = new VBox();
    private final BorderPane others = new BorderPane();
    private final StackPane views = new StackPane();
    private final StackPane stage = new StackPane(views);
    private final Wings layers = new Wings(getChildren());
    private final Wings bars = new Wings(top.getChildren());
    private double fitted;

    /**
     * @param above notices and dialogs, last on top
     * @param overlay on top of them all
     */
    Window(Navigator navigator, TopBar bar, Parts parts, List<Node> above, Overlay overlay) {
        var frame = frame(parts);
        desk.setTop(top);
        bars.add(bar);
        views.getChildren().setAll(frame, others);
        var _ = navigator.part(ViewState::view).subscribe(view -> show(view, frame, parts));
        desk.setCenter(stage);
        unfold(navigator, s -> s.frame().list(), parts.list());
        unfold(navigator, Window::showsPanel, parts.panel());
        getStyleClass().add("window");
        layers.keep(desk);
        above.forEach(layers::add);
        // It heeds the focus from the first.
        layers.keep(overlay);
        room = new Elbowroom(navigator);
        this.navigator = navigator;
        this.bar = bar;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double wide = getWidth() / bar.em();
        if (wide != fitted) {
            fitted = wide;
            Platform.runLater(() -> fit(wide));
        }
    }

    // The map stays, only unseen: putting it back would style and lay out all that is on it anew.
    private void show(View view, Region frame, Parts parts) {
        boolean onMap = view == View.MAP;
        others.setCenter(onMap ? null : parts.view(view));
        others.setVisible(!onMap);
        frame.setVisible(onMap);
    }

    /** From now on these keys work wherever the focus is in the map view, but in a text. */
    void heed(List<Command> keys) {
        desk.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    boolean here = navigator.now().view() == View.MAP;
                    if (here && !(event.getTarget() instanceof TextInputControl)) {
                        keys.stream()
                                .filter(key -> key.matches(event))
                                .findFirst()
                                .ifPresent(key -> {
                                    event.consume();
                                    key.run().run();
                                });
                    }
                });
    }

    /** What stands above and below all views. */
    void between(Region above, Region below) {
        bars.add(above);
        var _ =
                below.visibleProperty()
                        .subscribe(visible -> {
                            if (visible) {
                                desk.setBottom(below);
                            }
                        });
    }

    /** What stands above all else, and takes its room from the views. */
    void atop(Region part) {
        bars.add(0, part);
    }

    /** What lies above all views, the last on top. */
    void over(Region... layers) {
        stage.getChildren().addAll(layers);
    }

    /** What lies above the whole window but below its notices and dialogs. */
    void cover(Region layer) {
        layers.add(1, layer);
    }

    /** The views, without what is below them. */
    Region views() {
        return views;
    }

    /** With no bar, or with it again. */
    void bare(boolean bare) {
        bar.setVisible(!bare);
        bar.setManaged(!bare);
        pseudoClassStateChanged(BARE, bare);
    }

    private void fit(double widthEm) {
        room.fit(widthEm);
        bar.fit(widthEm);
    }

    /**
     * What stands below the bar: the three parts of the map view, left to right, and the other
     * views.
     */
    record Parts(Region list, Region map, Region panel, Map<View, Region> views) {
        private Region view(View view) {
            return Objects.requireNonNull(views.get(view), view::name);
        }
    }

    // Added in the order in which the Tab key goes through them.
    private static BorderPane frame(Parts parts) {
        var frame = new BorderPane();
        frame.setLeft(parts.list());
        frame.setCenter(parts.map());
        frame.setRight(parts.panel());
        // The panel narrows, as far as it can, before the map does.
        parts.panel()
                .maxWidthProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                () -> beside(frame, parts.list()),
                                frame.widthProperty(),
                                parts.list().widthProperty(),
                                parts.list().visibleProperty()));
        return frame;
    }

    private static double beside(BorderPane frame, Region list) {
        double taken = list.isVisible() ? list.getWidth() : 0;
        return Math.max(0, frame.getWidth() * (1 - MAP_SHARE) - taken);
    }

    // Hidden, not taken out: the width of the window can fold a part while the scene is laid out.
    private static void unfold(Navigator navigator, Predicate<ViewState> open, Region part) {
        part.managedProperty().bind(part.visibleProperty());
        part.visibleProperty().bind(navigator.part(open::test));
    }

    /** A class that is to guess a city's name must not read it in the panel. */
    private static boolean showsPanel(ViewState state) {
        return state.frame().panel() && state.city().filter(state.focus()::hides).isEmpty();
    }
}
