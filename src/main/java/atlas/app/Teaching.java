package atlas.app;

import atlas.city.City;
import atlas.city.Milieu;
import atlas.present.PresentContext;
import atlas.present.ShowKeys;
import atlas.present.room.RoomCheck;
import atlas.present.teach.Answer;
import atlas.present.teach.Drawing;
import atlas.present.teach.Guessing;
import atlas.present.teach.Quiz;
import atlas.search.Entry;
import atlas.search.Palette;
import atlas.state.Focus;
import atlas.state.Navigator;
import atlas.state.tour.MapSize;
import atlas.ui.Command;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** What is done before a class beside the steps of a tour. */
final class Teaching {
    private static final Insets AWAY = new Insets(12);

    private final RoomCheck room;
    private final Quiz quiz;
    private final Drawing drawing;
    private final Guessing guessing;
    private Optional<Region> picture = Optional.empty();

    /**
     * What the parts work with.
     *
     * @param shown the cities on the map
     * @param book the scores of cities
     * @param overlay where what needs the whole attention lies
     * @param milieus of all cities; takes its time
     */
    record Facts(
            ObservableValue<List<City>> shown,
            Answer.Book book,
            Overlay overlay,
            Callable<List<Milieu>> milieus) {
        static Facts of(
                Session session,
                Navigator navigator,
                ObservableValue<List<City>> shown,
                Overlay overlay) {
            var book = new AnswerBook(session, navigator);
            return new Facts(shown, book, overlay, session.facts()::milieus);
        }
    }

    /**
     * @param map how large it is
     */
    Teaching(PresentContext context, ObservableValue<Optional<MapSize>> map, Facts facts) {
        room = new RoomCheck(context, () -> picture.orElseThrow());
        quiz = new Quiz(context, facts.shown(), map);
        drawing = new Drawing(context);
        guessing =
                new Guessing(context, facts.book(), card -> open(facts.overlay(), context, card));
    }

    /** The keys of it while a tour is shown. */
    List<Command> commands() {
        return Stream.of(List.of(room.command(), guess()), quiz.commands(), drawing.commands())
                .flatMap(List::stream)
                .toList();
    }

    /** A radar to be guessed, from anywhere. */
    Command guess() {
        return guessing.command();
    }

    /** What has its keys on the map too, tour or no tour. */
    List<Command> onMap() {
        return quiz.commands();
    }

    /** What one draws with. */
    Region tools() {
        return drawing.bar();
    }

    /** What goes before the tour is left. */
    ShowKeys.Above above() {
        return new ShowKeys.Above(room::away, () -> drawing.leave() || room.leave());
    }

    /**
     * Whether something that is found would answer which city is asked for: while any name is
     * withheld, milieus and events tell too much.
     */
    static boolean answers(Focus focus, Entry entry) {
        return switch (entry.kind()) {
            case CITY, STORY -> focus.hides(entry.id());
            case MILIEU, EVENT -> focus.masked();
            default -> false;
        };
    }

    /** Has the search keep back what would answer which city is asked for. */
    static void hush(Palette palette, Navigator navigator) {
        palette.withhold(
                () -> navigator.now().focus().masked(),
                entry -> answers(navigator.now().focus(), entry));
    }

    /** Puts the parts into the window. */
    void furnish(Window window) {
        picture = Optional.of(window);
        place(quiz.line(), Pos.TOP_CENTER);
        window.over(drawing.pane(), quiz.line());
        window.atop(room.card());
        window.cover(room.preview());
        window.heed(onMap());
    }

    /** Whether all that was asked for is shown. */
    boolean isComplete() {
        return room.isComplete();
    }

    private static void open(Overlay overlay, PresentContext context, Region card) {
        var sheet =
                new Sheet("guess-sheet", context.messages(), "guess.title", card, overlay::close);
        // The real scores may stand just beside it.
        sheet.getStyleClass().add(Overlay.COVERING);
        overlay.toggle(sheet);
    }

    private static void place(Region part, Pos where) {
        StackPane.setAlignment(part, where);
        StackPane.setMargin(part, AWAY);
    }
}
