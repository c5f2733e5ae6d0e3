package atlas.map;

import atlas.city.Country;
import atlas.city.Folding;
import atlas.state.Filter;
import atlas.state.Navigator;
import atlas.state.Region;
import atlas.state.ViewState;
import atlas.ui.Messages;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * One country of the region, or all: typing any word of any of its names finds it. What is offered
 * unfolds below the words, so that it moves with them.
 */
final class CountryBox extends VBox {
    private static final double ROW_EMS = 1.9;
    private static final int MOST_ROWS = 7;

    private final Navigator navigator;
    private final Messages messages;
    private final FilterWords words;
    private final TextField text = new TextField();
    private final ListView<Optional<Country>> offer = new ListView<>();

    CountryBox(MapContext context, FilterWords words) {
        navigator = context.navigator();
        messages = context.messages();
        this.words = words;
        getStyleClass().add("country-box");
        text.getStyleClass().addAll("list-text", "country-text");
        text.promptTextProperty().bind(messages.live("list.country.all"));
        text.accessibleTextProperty().bind(messages.live("list.country"));
        offer.getStyleClass().add("country-offer");
        offer.accessibleTextProperty().bind(messages.live("list.country"));
        offer.setFocusTraversable(false);
        offer.setCellFactory(_ -> new Cell());
        getChildren().setAll(text, offer);
        open(false);
        heed();
        var _ = navigator.part(s -> s.filter().country()).subscribe(_ -> settle());
        var _ = messages.languageProperty().subscribe((_, _) -> settle());
        var _ = navigator.part(ViewState::region).subscribe((_, _) -> settle());
    }

    private void heed() {
        var _ = text.textProperty().subscribe((_, _) -> typed());
        text.setOnMouseClicked(_ -> unfold());
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        offer.setOnMouseClicked(_ -> choose());
        var _ =
                focusWithinProperty()
                        .subscribe((_, within) -> {
                            if (!within) {
                                settle();
                            }
                        });
    }

    private void typed() {
        if (text.isFocused()) {
            String folded = Folding.fold(text.getText());
            offer(folded);
            offer.getSelectionModel().select(folded.isEmpty() ? 0 : Math.min(1, last()));
        }
    }

    private void unfold() {
        if (!offer.isVisible()) {
            text.selectAll();
            offer("");
            int chosen = offer.getItems().indexOf(country());
            offer.getSelectionModel().select(Math.max(0, chosen));
            offer.scrollTo(Math.max(0, chosen));
        }
    }

    private void press(KeyEvent event) {
        boolean ours =
                switch (event.getCode()) {
                    case DOWN -> walk(1);
                    case UP -> walk(-1);
                    case ENTER -> choose();
                    case ESCAPE -> leave();
                    default -> false;
                };
        if (ours) {
            event.consume();
        }
    }

    private boolean walk(int step) {
        if (offer.isVisible()) {
            int next = Math.clamp(offer.getSelectionModel().getSelectedIndex() + step, 0, last());
            offer.getSelectionModel().select(next);
            offer.scrollTo(Math.max(0, next - 2));
        } else {
            unfold();
        }
        return true;
    }

    private int last() {
        return offer.getItems().size() - 1;
    }

    private boolean choose() {
        boolean open = offer.isVisible();
        if (open) {
            Optional<Country> chosen =
                    Optional.ofNullable(offer.getSelectionModel().getSelectedItem())
                            .flatMap(Objects::requireNonNull);
            navigator.filter(f -> f.withCountry(chosen.map(Country::iso3)));
            settle();
        }
        return open;
    }

    private boolean leave() {
        boolean open = offer.isVisible();
        settle();
        return open;
    }

    // Says what the view state says, and offers nothing.
    private void settle() {
        text.setText(country().map(c -> messages.text(c.name())).orElse(""));
        open(false);
        text.selectAll();
    }

    private void offer(String folded) {
        List<Optional<Country>> found =
                Stream.concat(
                                Stream.of(Optional.<Country>empty()),
                                here().filter(c -> CountryNames.say(c, folded)).map(Optional::of))
                        .toList();
        offer.getItems().setAll(found);
        double row = Math.rint(text.getFont().getSize() * ROW_EMS);
        offer.setFixedCellSize(row);
        offer.setPrefHeight(row * Math.min(MOST_ROWS, found.size()) + 2);
        open(true);
    }

    private Stream<Country> here() {
        Region region = navigator.now().region();
        var language = messages.language();
        return words.countries(c -> Regions.holds(region, c))
                .sorted(Comparator.comparing(c -> Roll.key(c.name().in(language), language)));
    }

    private Optional<Country> country() {
        Filter filter = navigator.now().filter();
        return filter.country()
                .flatMap(iso3 ->
                        words.countries(_ -> true).filter(c -> c.iso3().equals(iso3)).findFirst());
    }

    private void open(boolean open) {
        offer.setVisible(open);
        offer.setManaged(open);
    }

    private final class Cell extends ListCell<Optional<Country>> {
        @Override
        protected void updateItem(
                @SuppressWarnings("NullableOptional") @Nullable Optional<Country> item,
                boolean empty) {
            super.updateItem(item, empty);
            setText(
                    empty || item == null
                            ? ""
                            : item.map(c -> messages.text(c.name()))
                                    .orElseGet(() -> messages.text("list.country.all")));
        }
    }
}
