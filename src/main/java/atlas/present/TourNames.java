package atlas.present;

import atlas.state.tour.Tour;
import atlas.ui.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The names of the tours, those of the pack and those of the user; the open one is set off. */
final class TourNames extends VBox {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final PresentContext context;
    private final Messages messages;
    private final Tours tours;
    private final Label given = heading();
    private final Label own = heading();
    private final Label unread = heading();
    private final Button begin;
    private final Button load;
    private final Button sheet;
    private final Map<String, Button> names = new HashMap<>();

    TourNames(PresentContext context, Tours tours, Runnable begin, Runnable load) {
        this.context = context;
        this.tours = tours;
        messages = context.messages();
        getStyleClass().add("tour-names");
        this.begin = act("own-new", begin);
        this.load = act("own-open", load);
        sheet = act("present-worksheet", () -> context.papers().cities().accept(subjects()));
    }

    /** Shows the names as they are now; the focus stays where it is. */
    void show() {
        given.setText(messages.text("present.tours"));
        own.setText(messages.text("own.tours"));
        unread.setText(messages.text("own.unread", tours.own().unread()));
        begin.setText(messages.text("own.new"));
        load.setText(messages.text("own.open"));
        var nodes = new ArrayList<Node>();
        nodes.add(given);
        var all = tours.all().get();
        all.stream().filter(tour -> !tours.isOwn(tour)).map(this::name).forEach(nodes::add);
        nodes.add(own);
        all.stream().filter(tours::isOwn).map(this::name).forEach(nodes::add);
        nodes.addAll(List.of(begin, load));
        if (tours.own().unread() > 0) {
            nodes.add(unread);
        }
        told(subjects())
                .ifPresent(words -> {
                    sheet.setText(words);
                    nodes.add(sheet);
                });
        if (!getChildren().equals(nodes)) {
            var focused = nodes.stream().filter(Node::isFocused).findFirst();
            getChildren().setAll(nodes);
            focused.ifPresent(Node::requestFocus);
        }
    }

    /** The selected city and the one beside it, which a worksheet can be on. */
    private List<String> subjects() {
        var now = context.navigator().now();
        return Stream.concat(now.city().stream(), now.city().flatMap(_ -> now.beside()).stream())
                .toList();
    }

    private Optional<String> told(List<String> cities) {
        var words =
                cities.stream()
                        .flatMap(city -> context.writing().cityName().apply(city).stream())
                        .map(messages::text)
                        .toArray();
        return switch (words.length) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(messages.text("present.worksheet", words));
            default -> Optional.of(messages.text("present.worksheet.two", words));
        };
    }

    private Button name(Tour tour) {
        var name = names.computeIfAbsent(tour.id(), this::name);
        name.setText(Told.title(messages, tour));
        name.pseudoClassStateChanged(OPEN, tours.open().equals(Optional.of(tour)));
        return name;
    }

    private Button name(String tour) {
        var name = new Button();
        name.setId("tour-" + tour);
        name.getStyleClass().setAll("button", "tour-name");
        name.setWrapText(true);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setOnAction(_ -> context.navigator().talk(talk -> talk.withTour(tour)));
        return name;
    }

    private static Button act(String id, Runnable run) {
        var act = new Button();
        act.setId(id);
        act.getStyleClass().add("tour-list-act");
        act.setWrapText(true);
        act.setMaxWidth(Double.MAX_VALUE);
        act.setOnAction(_ -> run.run());
        return act;
    }

    private static Label heading() {
        var heading = new Label();
        heading.setWrapText(true);
        heading.setMinHeight(USE_PREF_SIZE);
        heading.getStyleClass().add("tour-list-title");
        return heading;
    }
}
