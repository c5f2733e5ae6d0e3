package atlas.app;

import atlas.ui.Icon;
import atlas.ui.Messages;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A card above the atlas: a title, the way out, and something to read or to set. */
final class Sheet extends VBox {
    /**
     * @param id for style sheets and tests
     * @param title key in the messages
     * @param close run by the button at the corner
     */
    Sheet(String id, Messages messages, String title, Region content, Runnable close) {
        setId(id);
        getStyleClass().addAll("card", "sheet");
        accessibleTextProperty().bind(messages.live(title));
        setMaxHeight(USE_PREF_SIZE);
        var scroll = new Scroll(content);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(head(messages, title, close), scroll);
    }

    private static HBox head(Messages messages, String title, Runnable close) {
        var words = new Label();
        words.textProperty().bind(messages.live(title));
        words.getStyleClass().add("title");
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var button = new Button("", Icon.CLOSE.node());
        button.getStyleClass().addAll("flat", "sheet-close");
        button.accessibleTextProperty().bind(messages.live("app.close"));
        button.setOnAction(_ -> close.run());
        return new HBox(words, button);
    }

    /** As high as its content when it is as wide as there is room. */
    private static final class Scroll extends ScrollPane {
        private final Region content;

        Scroll(Region content) {
            super(content);
            this.content = content;
            setFitToWidth(true);
            setHbarPolicy(ScrollBarPolicy.NEVER);
            setFocusTraversable(Overlay.stops(content).findAny().isEmpty());
            var _ = sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::reveal);
        }

        /** What comes into focus comes into sight. */
        private void reveal(@Nullable Node focused) {
            double hidden = content.getHeight() - getViewportBounds().getHeight();
            if (focused == null || hidden <= 0 || !Overlay.isWithin(focused, content)) {
                return;
            }
            var place = content.sceneToLocal(focused.localToScene(focused.getBoundsInLocal()));
            double lowest = place.getMaxY() - getViewportBounds().getHeight();
            double now = getVvalue() * hidden;
            setVvalue(Math.clamp(now, lowest, Math.max(lowest, place.getMinY())) / hidden);
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            return Math.ceil(content.prefHeight(width)) + 2;
        }
    }
}
