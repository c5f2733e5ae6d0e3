package atlas.map;

import atlas.state.Order;
import atlas.state.Region;
import atlas.state.ViewState;
import atlas.ui.Icon;
import atlas.ui.Messages;
import atlas.ui.Tip;
import atlas.ui.Wings;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What stands above the list: what is looked for, how many there are, and their order. */
final class ListHeader extends VBox {
    private final MapContext context;
    private final Messages messages;
    private final Consumer<Region> goTo;
    private final TextField text = new TextField();
    private final ToggleButton disclosure = new ToggleButton();
    private final Label count = new Label();
    private final Label note = new Label();
    private final Button elsewhere = new Button();

    ListHeader(MapContext context, FilterWords words, Consumer<Region> goTo) {
        this.context = context;
        this.goTo = goTo;
        messages = context.messages();
        getStyleClass().add("list-header");
        dressWords();
        var pane = scrolling();
        pane.visibleProperty().bind(disclosure.selectedProperty());
        pane.managedProperty().bind(disclosure.selectedProperty());
        // Made when it is wanted for the first time; most look at the map first.
        var _ =
                disclosure
                        .selectedProperty()
                        .subscribe(open -> {
                            if (open && pane.getContent() == null) {
                                pane.setContent(new FilterPanel(context, words));
                            }
                        });
        var chips = new FilterChips(context.navigator(), messages, words);
        new Wings(getChildren()).add(search(), pane, chips, count, elsewhere, order(), note);
    }

    /**
     * @param enter Enter was pressed in the text
     * @param down the key that leads into the list
     */
    void whenDone(Runnable enter, Runnable down) {
        text.setOnAction(_ -> enter.run());
        text.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN) {
                down.run();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE && !text.getText().isEmpty()) {
                text.clear();
                event.consume();
            }
        });
    }

    void find() {
        text.requestFocus();
        text.selectAll();
    }

    void tellKeys(String keys) {
        Tip.on(text, messages.live("list.text.keys", keys));
    }

    void open(boolean open) {
        disclosure.setSelected(open);
    }

    private HBox search() {
        text.getStyleClass().add("list-text");
        text.promptTextProperty().bind(messages.live("list.text"));
        text.accessibleTextProperty().bind(messages.live("list.text"));
        HBox.setHgrow(text, Priority.ALWAYS);
        var _ =
                text.textProperty()
                        .subscribe(
                                (_, typed) -> context.navigator().filter(f -> f.withText(typed)));
        var _ =
                context.navigator()
                        .part(s -> s.filter().text())
                        .subscribe(typed -> {
                            if (!typed.equals(text.getText())) {
                                text.setText(typed);
                            }
                        });
        disclosure.setGraphic(Icon.FILTER.node());
        disclosure.textProperty().bind(messages.live("list.filter"));
        disclosure.setMinWidth(USE_PREF_SIZE);
        disclosure.getStyleClass().setAll("list-button");
        var row = new HBox(text, disclosure);
        row.getStyleClass().add("list-line");
        return row;
    }

    private HBox order() {
        var menu = new MenuButton();
        menu.getStyleClass().setAll("menu-button", "list-button");
        menu.textProperty()
                .bind(
                        context.navigator()
                                .part(ViewState::order)
                                .flatMap(o -> messages.live(key(o))));
        menu.accessibleTextProperty()
                .bind(
                        context.navigator()
                                .part(ViewState::order)
                                .flatMap(o -> messages.live("list.order.spoken." + word(o))));
        var group = new ToggleGroup();
        for (Order order : Order.values()) {
            var item = new RadioMenuItem();
            item.textProperty().bind(messages.live(key(order)));
            item.setToggleGroup(group);
            item.setOnAction(_ -> context.navigator().order(order));
            var _ =
                    context.navigator()
                            .part(ViewState::order)
                            .subscribe(now -> item.setSelected(now == order));
            menu.getItems().add(item);
        }
        var words = new Label();
        words.textProperty().bind(messages.live("list.order"));
        words.getStyleClass().addAll("muted", "small");
        words.setMinWidth(USE_PREF_SIZE);
        var row = new HBox(words, menu);
        row.getStyleClass().add("list-line");
        return row;
    }

    // Where the window is low, the controls of the filter scroll, before anything is cut.
    private static ScrollPane scrolling() {
        var pane = new ScrollPane();
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.getStyleClass().add("filter-scroll");
        return pane;
    }

    private void dressWords() {
        elsewhere.getStyleClass().setAll("filter-reset", "list-elsewhere");
        elsewhere.setOnAction(_ -> goTo.accept(Region.WORLD));
        elsewhere.setWrapText(true);
        Stream.of(count, elsewhere, note).forEach(words -> words.setMinHeight(USE_PREF_SIZE));
        count.getStyleClass().addAll("muted", "city-list-count");
        count.setWrapText(true);
        note.getStyleClass().addAll("muted", "small", "list-note");
        note.setWrapText(true);
    }

    /** Says how many cities were found, and where others are. */
    void tell(Found found) {
        Wish wish = found.wish();
        count.setText(counted(found));
        boolean more = !wish.filter().isNone() && found.elsewhere() > 0;
        String region = messages.text(MapButtons.name(wish.region()));
        elsewhere.setText(messages.text("list.elsewhere", found.elsewhere(), region));
        elsewhere.setVisible(more);
        elsewhere.setManaged(more);
        boolean scores = wish.order() == Order.SCORE;
        note.setText(scores ? messages.text("list.score.note") : "");
        note.setVisible(scores);
        note.setManaged(scores);
    }

    private String counted(Found found) {
        String cities =
                found.wish().filter().isNone()
                        ? messages.text("list.count", found.citiesHere())
                        : messages.text("list.count.some", found.citiesHere(), found.region());
        int prefectures = found.prefecturesHere();
        String all =
                prefectures == 0
                        ? cities
                        : and(cities, messages.text("list.count.prefectures", prefectures));
        // The name of a region stays in one line.
        String region =
                messages.text(MapButtons.name(found.wish().region())).replace(' ', '\u00a0');
        return and(all, region);
    }

    private String and(String one, String other) {
        return messages.text("list.count.and", one, other);
    }

    private static String key(Order order) {
        return "list.order." + word(order);
    }

    private static String word(Order order) {
        return order.name().toLowerCase(Locale.ROOT);
    }
}
