package atlas.library;

import atlas.state.Chapter;
import atlas.ui.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A chapter of many cards: at the left all of them in a list, at the right the open one. */
final class Cabinet implements Leaf {
    /**
     * A way to put the cards in order.
     *
     * @param name of the order
     */
    record Arrangement(String name, List<Row> rows) {}

    /**
     * What stands beside the list.
     *
     * @param of the card of an id; empty if there is none
     * @param cover what invites to choose, below the title, while no card is open
     */
    record Cards(Function<String, Optional<List<Node>>> of, Supplier<List<Node>> cover) {}

    private final Lectern lectern;
    private final Chapter chapter;
    private final Cards cards;
    private final CabinetList list;
    private final ScrollPane scroll = new ScrollPane();
    private final HBox node;

    Cabinet(Lectern lectern, Chapter chapter, List<Arrangement> arrangements, Cards cards) {
        this.lectern = lectern;
        this.chapter = chapter;
        this.cards = cards;
        list =
                new CabinetList(
                        lectern.messages(),
                        arrangements,
                        id -> lectern.navigator().read(chapter, id));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("library-scroll");
        HBox.setHgrow(scroll, Priority.ALWAYS);
        node = new HBox(list, scroll);
        node.getStyleClass().add("cabinet");
    }

    /** Writes words into the filter. */
    void filter(String words) {
        list.filter(words);
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void show(Optional<String> item) {
        var open = new VBox();
        open.getStyleClass().addAll("library-column", "library-card");
        open.getChildren().addAll(item.flatMap(cards.of()).orElseGet(this::cover));
        scroll.setContent(open);
        scroll.setVvalue(0);
        list.mark(item);
    }

    /** What stands there while no card is open. */
    private List<Node> cover() {
        var cover = new ArrayList<Node>();
        String word = Chapters.word(chapter);
        cover.add(Words.line(lectern.say("library.chapter." + word), "library-title"));
        cover.add(Words.line(lectern.say("library.lead." + word), "muted", "library-lead"));
        cover.getLast().getStyleClass().add("library-lead-line");
        cover.addAll(cards.cover().get());
        return cover;
    }

    @Override
    public void arrive() {
        list.arrive();
    }

    @Override
    public void turn(boolean onward) {
        Pages.turn(scroll, onward);
    }
}
