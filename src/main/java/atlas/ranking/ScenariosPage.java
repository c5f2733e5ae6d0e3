package atlas.ranking;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/**
 * The scenarios that are kept, and two of them compared: side by side where there is room, else one
 * below the other.
 */
final class ScenariosPage extends BorderPane {
    private static final double LIST = 20;
    private static final double FOR_BOTH = 54;
    private static final double FOR_HALVES = 57;

    private final KeptList list;
    private final ComparePane compare;
    private final Label ruler = new Label();
    private Room room = new Room(false, false);

    /**
     * What there is room for.
     *
     * @param both the list beside the comparison
     * @param halves the table beside the slopes
     */
    private record Room(boolean both, boolean halves) {
        static Room in(double em) {
            boolean both = em >= FOR_BOTH;
            return new Room(both, (both ? em - LIST : em) >= FOR_HALVES);
        }
    }

    ScenariosPage(RankingContext context, KeptModel kept) {
        list = new KeptList(context, kept);
        compare = new ComparePane(context, kept, new CompareModel(context, kept));
        getStyleClass().add("scenarios-page");
        ruler.setVisible(false);
        ruler.setManaged(false);
        furnish(new Room(true, true));
        var _ = widthProperty().subscribe(_ -> context.background().later(this::fit));
        var _ = ruler.fontProperty().subscribe(_ -> context.background().later(this::fit));
    }

    private void fit() {
        if (getWidth() > 0) {
            furnish(Room.in(getWidth() / ruler.getFont().getSize()));
        }
    }

    private void furnish(Room now) {
        if (now.equals(room)) {
            return;
        }
        room = now;
        setCenter(null);
        compare.spread(now.halves());
        list.own(now.both());
        setLeft(now.both() ? list : null);
        if (!now.both()) {
            setCenter(scrolled(new VBox(list.rows(), compare)));
        } else {
            setCenter(now.halves() ? compare : scrolled(compare));
        }
        if (!getChildren().contains(ruler)) {
            getChildren().add(ruler);
        }
    }

    private static ScrollPane scrolled(Node content) {
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("rank-scroll");
        return scroll;
    }
}
