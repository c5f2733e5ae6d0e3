package atlas.present.room;

import atlas.ui.Icon;
import atlas.ui.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * What the check of the room has found, and how others see the picture: a strip that stands above
 * the picture and hides nothing of what it judges.
 */
final class RoomCard extends VBox {
    private static final int LONGEST_EXAMPLE = 34;

    private final Messages messages;
    private final Consumer<Vision> preview;
    private final Runnable close;
    private Optional<Legibility> found = Optional.empty();

    /**
     * @param preview shows how others see the picture
     * @param close puts the card away
     */
    RoomCard(Messages messages, Consumer<Vision> preview, Runnable close) {
        this.messages = messages;
        this.preview = preview;
        this.close = close;
        setId("room-card");
        getStyleClass().add("room-card");
        setVisible(false);
        accessibleTextProperty().bind(messages.live("room.title"));
        // A clicker's next press must not press a button that the mouse has just used.
        addEventFilter(MouseEvent.MOUSE_CLICKED, _ -> getParent().requestFocus());
        var _ = messages.languageProperty().subscribe((_, _) -> fill());
        fill();
    }

    /** Tells what was found. */
    void show(Legibility legibility) {
        found = Optional.of(legibility);
        fill();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private void fill() {
        getChildren()
                .setAll(
                        Stream.of(
                                        Stream.of(head(), line("room.done")),
                                        found.stream().map(this::verdict),
                                        Stream.of(previews()))
                                .flatMap(nodes -> nodes)
                                .toList());
    }

    private Node head() {
        var title = new Label(messages.text("room.title"));
        title.getStyleClass().add("room-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var away = new Button("", Icon.CLOSE.node());
        away.setId("room-close");
        away.getStyleClass().addAll("flat", "show-tool");
        away.setAccessibleText(messages.text("app.close"));
        away.setOnAction(_ -> close.run());
        return new HBox(title, away);
    }

    private Node verdict(Legibility legibility) {
        List<Legibility.Small> small = legibility.small();
        long least = Math.round(1 / Legibility.LEAST);
        if (small.isEmpty()) {
            return words(messages.text("room.fine", least), "room-verdict");
        }
        var smallest = small.getFirst();
        return words(
                messages.text(
                        small.size() == 1 ? "room.small.one" : "room.small",
                        small.size(),
                        least,
                        shortened(smallest.words()),
                        Math.round(1 / smallest.size()),
                        "%.1f".formatted(smallest.reach())),
                "room-verdict");
    }

    private static String shortened(String words) {
        if (words.codePointCount(0, words.length()) <= LONGEST_EXAMPLE) {
            return words;
        }
        return words.substring(0, words.offsetByCodePoints(0, LONGEST_EXAMPLE)).strip() + "…";
    }

    private FlowPane previews() {
        var buttons = new FlowPane();
        buttons.getStyleClass().add("room-previews");
        var lead = line("room.previews");
        lead.setMinWidth(USE_PREF_SIZE);
        buttons.getChildren().add(lead);
        for (Vision vision : Vision.values()) {
            var button = new Button(messages.text(PreviewPane.key(vision)));
            button.setId("room-" + vision.name());
            button.getStyleClass().add("show-tool");
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(_ -> preview.accept(vision));
            buttons.getChildren().add(button);
        }
        return buttons;
    }

    private Label line(String key) {
        return words(messages.text(key), "muted");
    }

    private static Label words(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
