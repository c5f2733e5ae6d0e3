package atlas.compare;

import atlas.city.City;
import atlas.city.Folding;
import atlas.index.pairwise.Peering;
import atlas.narrative.pair.PeerWords;
import atlas.state.Navigator;
import atlas.ui.Messages;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Offers cities for a place of the comparison: those that are alike, or those looked for. */
final class Chooser extends VBox {
    private final CompareContext context;
    private final Navigator navigator;
    private final Messages messages;
    private final Runnable done;
    private final Label title = new Label();
    private final Label note = new Label();
    private final TextField text = new TextField();
    private final ListView<Offer> offers = new ListView<>();
    private final PeerModel peers;
    private final RuleChoice rules;
    private Place place = Place.SECOND;
    private Optional<String> answered = Optional.empty();
    private boolean hurried;
    private boolean alone;

    /**
     * @param done is told when a city was chosen, or none
     */
    Chooser(CompareContext context, Runnable done) {
        this.context = context;
        this.done = done;
        navigator = context.navigator();
        messages = context.messages();
        getStyleClass().add("chooser");
        title.getStyleClass().add("compare-heading");
        title.setWrapText(true);
        note.getStyleClass().add("muted");
        note.setWrapText(true);
        text.setId("chooser-text");
        text.promptTextProperty().bind(messages.live("compare.choose.text"));
        text.accessibleTextProperty().bind(messages.live("compare.choose.text"));
        var _ =
                text.textProperty()
                        .subscribe((_, _) -> {
                            hurried = false;
                            offer();
                        });
        offers.setId("offers");
        offers.setCellFactory(_ -> new OfferCell(context));
        offers.accessibleTextProperty().bind(messages.live("compare.choose.offers"));
        offers.setOnMouseClicked(_ -> choose());
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        VBox.setVgrow(offers, Priority.ALWAYS);
        peers = new PeerModel(context);
        rules = new RuleChoice(navigator);
        getChildren().setAll(title, text, rules, note, offers);
        var _ = navigator.part(s -> s.pairing().rule()).subscribe((_, _) -> offer());
    }

    /** Offers cities for a place. */
    void show(Place place) {
        this.place = place;
        title.setText(
                place == Place.THIRD
                        ? messages.text("compare.choose.third")
                        : fixed().map(c -> messages.text("compare.choose.with", name(c)))
                                .orElseGet(() -> messages.text("compare.choose.first")));
        text.clear();
        offer();
    }

    /** Puts the focus where names are typed. */
    void find() {
        text.requestFocus();
    }

    /** The city that stays. */
    private Optional<City> fixed() {
        return place.facing(navigator.now()).flatMap(context.facts()::city);
    }

    private void offer() {
        String typed = typed();
        answered = Optional.empty();
        if (typed.isEmpty()) {
            answer(typed, List.of());
            return;
        }
        context.background()
                .run(
                        () -> context.facts().search().apply(typed),
                        found -> {
                            if (typed.equals(typed())) {
                                answer(typed, found);
                            }
                        });
    }

    private String typed() {
        return text.getText().strip();
    }

    private void answer(String typed, List<String> ids) {
        answered = Optional.of(typed);
        alone = isFixed(typed, ids);
        List<Offer> found = offers(ids);
        boolean suggests = found.isEmpty() && fixed().isPresent();
        rules.setVisible(suggests);
        rules.setManaged(suggests);
        if (suggests) {
            suggest(fixed().orElseThrow());
        } else {
            offer(found, typed.isEmpty() ? "" : said(found));
        }
        if (hurried) {
            choose();
        }
    }

    /** Whether the city that stays is what was typed. */
    private boolean isFixed(String typed, List<String> ids) {
        return !typed.isEmpty()
                && fixed().filter(c -> ids.equals(List.of(c.id())) || isNamed(c, typed))
                        .isPresent();
    }

    private void suggest(City city) {
        var words = new PeerWords(messages.language(), messages::text);
        rules.name(words);
        peers.ask(
                city,
                found -> {
                    if (fixed().equals(Optional.of(city))) {
                        suggest(city, found, words);
                    }
                });
    }

    private void suggest(City city, Peering peering, PeerWords words) {
        switch (peering) {
            case Peering.Found found ->
                    offer(
                            found.peers().stream()
                                    .map(p -> new Offer(p.city(), words.reason(name(city), p)))
                                    .toList(),
                            above(words.meaning(found.rule())));
            case Peering.None none -> offer(List.of(), above(words.none(name(city), none)));
        }
    }

    /** What was looked for in vain is said before what is suggested instead. */
    private String above(String suggested) {
        return typed().isEmpty() ? suggested : said(List.of()) + " " + suggested;
    }

    private void offer(List<Offer> found, String said) {
        offers.getItems().setAll(found);
        offers.getSelectionModel().selectFirst();
        note.setText(said);
    }

    private String said(List<Offer> found) {
        if (alone) {
            return messages.text("compare.choose.same", name(fixed().orElseThrow()));
        }
        return found.isEmpty() ? messages.text("compare.choose.none", typed()) : "";
    }

    private List<Offer> offers(List<String> ids) {
        Optional<String> taken = fixed().map(City::id);
        return ids.stream()
                .filter(id -> !taken.equals(Optional.of(id)))
                .flatMap(id -> context.facts().city(id).stream())
                .map(c -> new Offer(c, ""))
                .toList();
    }

    private static boolean isNamed(City city, String typed) {
        var name = city.name();
        return Stream.concat(
                        Stream.of(name.common().english(), name.common().japanese(), name.local()),
                        Stream.concat(name.kana().stream(), name.romaji().stream()))
                .map(Folding::fold)
                .anyMatch(Folding.fold(typed)::equals);
    }

    private String name(City city) {
        return messages.text(city.name().common());
    }

    private void press(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.ENTER) {
            choose();
        } else if (code == KeyCode.ESCAPE) {
            done.run();
        } else if (code == KeyCode.DOWN && text.isFocused()) {
            offers.requestFocus();
        } else {
            return;
        }
        event.consume();
    }

    /** As soon as the offers answer what was typed. */
    private void choose() {
        hurried = !answered.equals(Optional.of(typed()));
        if (hurried) {
            return;
        }
        Optional.ofNullable(offers.getSelectionModel().getSelectedItem())
                .map(Objects::requireNonNull)
                .ifPresent(offer -> {
                    place.put(offer.city().id(), navigator);
                    done.run();
                });
    }
}
