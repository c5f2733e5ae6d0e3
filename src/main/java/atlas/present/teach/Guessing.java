package atlas.present.teach;

import atlas.present.PresentContext;
import atlas.state.Navigator;
import atlas.ui.Command;
import atlas.ui.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.layout.Region;

/** Predict, then reveal: which city is guessed, and which comes next. */
public final class Guessing {
    private final Navigator navigator;
    private final Messages messages;
    private final Answer.Book book;
    private final Consumer<Region> open;

    /**
     * @param open shows the card above the atlas
     */
    public Guessing(PresentContext context, Answer.Book book, Consumer<Region> open) {
        navigator = context.navigator();
        messages = context.messages();
        this.book = book;
        this.open = open;
    }

    /** The key of it. */
    public Command command() {
        return Command.of("guess", "guess.open", this::open, new KeyCodeCombination(KeyCode.G));
    }

    private void open() {
        var now = navigator.now();
        var wished = now.city().flatMap(book::of);
        wished.or(() -> candidates().stream().flatMap(id -> book.of(id).stream()).findFirst())
                .ifPresent(answer -> {
                    var card = new Turn(answer).card;
                    if (wished.isEmpty()) {
                        now.city().map(book::name).ifPresent(card::instead);
                    }
                    open.accept(card);
                });
    }

    /** The cities that are set off, then those of the panel. */
    private List<String> candidates() {
        return Stream.concat(navigator.now().focus().cities().stream(), book.cities().stream())
                .distinct()
                .toList();
    }

    /** One card, with one city after the other. */
    private final class Turn {
        private final GuessCard card;
        private String city;

        Turn(Answer first) {
            city = first.city().id();
            card = new GuessCard(messages, first, this::next);
        }

        private void next() {
            List<String> all = candidates();
            int here = all.indexOf(city);
            Optional<Answer> next =
                    Stream.concat(all.stream().skip(here + 1L), all.stream())
                            .filter(id -> !id.equals(city))
                            .flatMap(id -> book.of(id).stream())
                            .findFirst();
            next.ifPresent(answer -> {
                city = answer.city().id();
                card.ask(answer);
            });
        }
    }
}
