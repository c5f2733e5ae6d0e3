package atlas.ui;

import atlas.city.City;
import atlas.state.Navigator;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** Puts two cities side by side: one is dragged onto another, or a menu is asked for. */
public final class CompareGestures {
    private final Navigator navigator;
    private final Messages messages;
    private final Function<String, Optional<City>> cities;

    /**
     * @param cities by id; empty for an id of no city
     */
    public CompareGestures(
            Navigator navigator, Messages messages, Function<String, Optional<City>> cities) {
        this.navigator = navigator;
        this.messages = messages;
        this.cities = cities;
    }

    /** Lets a city be dragged and dropped on another one, and the menu be asked for there. */
    public void on(Node node, Supplier<Optional<City>> city) {
        drag(node, city);
        receive(node, city);
    }

    /** Lets a city be dragged from a node. */
    public void drag(Node node, Supplier<Optional<City>> city) {
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
    public void receive(Node node, Supplier<Optional<City>> city) {
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
            city.get()
                    .filter(c -> !isWithheld(c))
                    .ifPresent(c -> menu(c).show(node, event.getScreenX(), event.getScreenY()));
            event.consume();
        });
    }

    private void compare(City first, City second) {
        if (first.id().equals(second.id())) {
            return;
        }
        navigator.mark(first.id());
        navigator.compare(second.id());
    }

    private Optional<City> dragged(DragEvent event) {
        return Optional.ofNullable(event.getDragboard().getString()).flatMap(cities);
    }

    // A menu that names the city would answer what a class is asked.
    private boolean isWithheld(City city) {
        return navigator.now().focus().hides(city.id());
    }

    private ContextMenu menu(City city) {
        String name = messages.text(city.name().common());
        var item =
                new MenuItem(
                        navigator
                                .now()
                                .city()
                                .flatMap(cities)
                                .filter(selected -> !selected.id().equals(city.id()))
                                .filter(selected -> !isWithheld(selected))
                                .map(selected ->
                                        messages.text(
                                                "compare.menu",
                                                messages.text(selected.name().common()),
                                                name))
                                .orElseGet(() -> messages.text("compare.menu.one", name)));
        item.setOnAction(_ -> navigator.compare(city.id()));
        return new ContextMenu(item);
    }
}
