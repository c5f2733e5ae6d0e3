package atlas.present;

import atlas.city.Bilingual;
import atlas.out.OpenDialog;
import atlas.out.SaveDialog;
import atlas.state.Background;
import atlas.state.Navigator;
import atlas.state.Settings;
import atlas.state.ViewState;
import atlas.state.tour.Tour;
import atlas.state.tour.TourShelf;
import atlas.ui.Messages;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.scene.layout.Region;

/**
 * The collaborators of what is presented.
 *
 * @param given asks for what the pack gives; takes its time
 */
public record PresentContext(
        Navigator navigator,
        Settings settings,
        Messages messages,
        Background background,
        Presenter presenter,
        Callable<Given> given,
        Writing writing,
        Papers papers) {
    /**
     * What can be handed out, chosen in a sheet above the atlas.
     *
     * @param tour offers the steps of a tour
     * @param cities offers a worksheet on one city or two, by their ids
     */
    public record Papers(Consumer<Tour> tour, Consumer<List<String>> cities) {}

    /**
     * What the pack gives.
     *
     * @param tours in their order
     * @param known ids of all that a step can name
     * @param here what of a view can be shown with this pack
     */
    public record Given(List<Tour> tours, Whole.Known known, UnaryOperator<ViewState> here) {
        /** Before anything is known: no tours, and no view is doubted. */
        static final Given NOTHING =
                new Given(
                        List.of(),
                        new Whole.Known(java.util.Set.of(), java.util.Set.of()),
                        UnaryOperator.identity());

        /** Copies the list. */
        public Given {
            tours = List.copyOf(tours);
        }
    }

    /**
     * What writing a tour takes.
     *
     * @param ids makes ids that nothing else has
     * @param cityName of a city by its id
     * @param lastYear the year that is shown where none is chosen
     * @param sheet lays content above the atlas, under the words for a key
     */
    public record Writing(
            TourShelf shelf,
            Supplier<String> ids,
            Function<String, Optional<Bilingual>> cityName,
            int lastYear,
            Notice notice,
            SaveDialog saveDialog,
            OpenDialog openDialog,
            BiConsumer<String, Region> sheet) {}
}
