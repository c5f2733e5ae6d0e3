package atlas.present.room;

import atlas.state.Background;
import atlas.ui.Messages;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The picture before the class as others see it, above the picture until a key or a click. */
final class PreviewPane extends StackPane {
    private final Messages messages;
    private final Background background;
    private final ImageView view = new ImageView();
    private final Label name = new Label();
    private Optional<Vision> shown = Optional.empty();

    PreviewPane(Messages messages, Background background) {
        this.messages = messages;
        this.background = background;
        setId("room-preview");
        getStyleClass().add("room-preview");
        name.getStyleClass().add("room-preview-name");
        StackPane.setAlignment(name, Pos.BOTTOM_CENTER);
        getChildren().setAll(view, name);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setVisible(false);
        setOnMouseClicked(_ -> close());
        var _ = messages.languageProperty().subscribe((_, _) -> say());
    }

    /**
     * Shows a picture as it is seen; it takes a moment.
     *
     * @param card stands above the picture and is no part of it
     */
    void show(Region picture, Region card, Vision vision) {
        close();
        shown = Optional.of(vision);
        picture.applyCss();
        picture.layout();
        double head = picture.sceneToLocal(card.localToScene(card.getLayoutBounds())).getMaxY();
        StackPane.setMargin(this, new Insets(head, 0, 0, 0));
        var below = new SnapshotParameters();
        below.setViewport(new Rectangle2D(0, head, picture.getWidth(), picture.getHeight() - head));
        var image = picture.snapshot(below, null);
        background.run(
                () -> seen(image, vision),
                seen -> {
                    if (shown.equals(Optional.of(vision))) {
                        view.setImage(seen);
                        say();
                        setVisible(true);
                    }
                });
    }

    /** Goes away; false if it was not there. */
    boolean close() {
        boolean was = isVisible();
        shown = Optional.empty();
        setVisible(false);
        view.setImage(null);
        return was;
    }

    private void say() {
        shown.ifPresent(vision -> {
            name.setText(messages.text("room.preview", messages.text(key(vision))));
            setAccessibleText(name.getText());
        });
    }

    /** The key of a name in the messages. */
    static String key(Vision vision) {
        return "room.vision." + vision.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Image seen(Image picture, Vision vision) {
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        var pixels = new int[width * height];
        var format = PixelFormat.getIntArgbInstance();
        picture.getPixelReader().getPixels(0, 0, width, height, format, pixels, 0, width);
        var seen = new WritableImage(width, height);
        seen.getPixelWriter().setPixels(0, 0, width, height, format, vision.seen(pixels), 0, width);
        return seen;
    }
}
