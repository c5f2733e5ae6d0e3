package atlas.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;

final class WingsTest {
    private final Pane pane = new Pane();
    private final Wings wings = new Wings(pane.getChildren());
    private final Node shown = new Group();
    private final Node first = hidden();
    private final Node second = hidden();

    @Test
    void whatIsHiddenWaits() {
        wings.add(shown, first);
        assertEquals(List.of(shown), pane.getChildren());
    }

    @Test
    void whatIsShownTakesItsPlaceAndStays() {
        wings.add(shown, first, second);
        second.setVisible(true);
        first.setVisible(true);
        assertEquals(List.of(shown, first, second), pane.getChildren());
        first.setVisible(false);
        second.setVisible(false);
        second.setVisible(true);
        assertEquals(List.of(shown, first, second), pane.getChildren());
    }

    @Test
    void aPartAddedBelowComesBelowEvenWhenItComesLast() {
        wings.add(shown);
        wings.add(first);
        wings.add(1, second);
        first.setVisible(true);
        second.setVisible(true);
        assertEquals(List.of(shown, second, first), pane.getChildren());
    }

    @Test
    void whatIsKeptIsThereFromTheFirst() {
        wings.add(first);
        wings.keep(second);
        assertEquals(List.of(second), pane.getChildren());
        first.setVisible(true);
        assertEquals(List.of(first, second), pane.getChildren());
    }

    private static Node hidden() {
        var node = new Group();
        node.setVisible(false);
        return node;
    }
}
