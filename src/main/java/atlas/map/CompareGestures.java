package atlas.map;

import atlas.city.City;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** Puts two cities side by side: one is dragged onto another, or a menu is asked for. */
final class CompareGestures {
    private final MapContext context;
    private final MapModel model;

    CompareGestures(MapContext context, MapModel model) {
        this.context = context;
        this.model = model;
    }

    /** Lets a city be dragged from a node. */
    void drag(Node node, Supplier<Optional<City>> city) {
        node.setOnDragDetected(event ->
                city.get()
                        .ifPresent(c -> {
                            Dragboard board = node.startDragAndDrop(TransferMode.LINK);
                            var content = new ClipboardContent();
                            content.putString(c.id());
                            board.setContent(content);
                            event.consume();
                        }));
    }

    /** Lets another city be dropped on the city of a node, and the menu be asked for there. */
    void receive(Node node, Supplier<Optional<City>> city) {
        node.setOnDragOver(event -> {
            if (city.get().isPresent() && dragged(event).isPresent()) {
                event.acceptTransferModes(TransferMode.LINK);
                event.consume();
            }
        });
        node.setOnDragDropped(event -> {
            Optional<City> other = dragged(event);
            city.get().ifPresent(c -> other.ifPresent(o -> compare(o, c)));
            event.setDropCompleted(other.isPresent());
            event.consume();
        });
        node.setOnContextMenuRequested(event -> {
            city.get().ifPresent(c -> menu(c).show(node, event.getScreenX(), event.getScreenY()));
            event.consume();
        });
    }

    /** Compares a city with the selected one, or leaves the other place to be filled. */
    void compare(City city) {
        var navigator = context.navigator();
        if (navigator.now().city().filter(id -> !id.equals(city.id())).isPresent()) {
            navigator.compare(city.id());
        } else {
            navigator.go(s -> s.withCity(city.id()));
            navigator.compareAnew();
        }
    }

    private void compare(City first, City second) {
        if (first.id().equals(second.id())) {
            return;
        }
        var navigator = context.navigator();
        navigator.mark(first.id());
        navigator.compare(second.id());
    }

    private Optional<City> dragged(DragEvent event) {
        return model.city(Optional.ofNullable(event.getDragboard().getString()));
    }

    private ContextMenu menu(City city) {
        var messages = context.messages();
        String name = messages.text(city.name().common());
        var item =
                new MenuItem(
                        model.city(context.navigator().now().city())
                                .filter(selected -> !selected.id().equals(city.id()))
                                .map(selected ->
                                        messages.text(
                                                "compare.menu",
                                                messages.text(selected.name().common()),
                                                name))
                                .orElseGet(() -> messages.text("compare.menu.one", name)));
        item.setOnAction(_ -> compare(city));
        return new ContextMenu(item);
    }
}
