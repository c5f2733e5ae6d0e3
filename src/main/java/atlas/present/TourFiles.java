package atlas.present;

import atlas.out.Saving;
import atlas.state.Talk;
import atlas.state.tour.Fault;
import atlas.state.tour.Tour;
import atlas.state.tour.TourJson;
import java.io.IOException;
import java.lang.System.Logger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;

/** Takes tours out to files and in again. */
final class TourFiles {
    /** How the names of the files end. */
    static final String ENDING = ".atlas-tour";

    private static final Logger LOG = System.getLogger(TourFiles.class.getName());
    private static final int NAME_LETTERS = 60;

    private final PresentContext context;
    private final Tours tours;
    private final Saving saving;

    TourFiles(PresentContext context, Tours tours) {
        this.context = context;
        this.tours = tours;
        saving =
                new Saving(
                        context.messages(), context.background(), context.writing().saveDialog());
    }

    /**
     * Writes a tour to a file that the user chooses.
     *
     * @param tell is given the sentence of what came of it
     */
    void save(Node from, Tour tour, Consumer<String> tell) {
        saving.save(
                from,
                context.messages().text("own.save.title"),
                name(Told.title(context.messages(), tour)),
                out -> out.write(TourJson.file(tour)),
                tell);
    }

    /** Reads a file that the user chooses. */
    void open(Node from) {
        var window = from.getScene() == null ? null : from.getScene().getWindow();
        context.writing()
                .openDialog()
                .ask(
                        window,
                        context.messages().text("own.open.title"),
                        context.messages().text("own.open.kind"),
                        ENDING)
                .ifPresent(this::read);
    }

    /** Takes in the tour of a file, or lists all that is wrong with it and takes in nothing. */
    void read(Path file) {
        tours.whenThere(() ->
                context.background()
                        .run(
                                () -> content(file),
                                content ->
                                        content.ifPresentOrElse(
                                                read -> take(file, read),
                                                () ->
                                                        tours.tidings()
                                                                .say("own.unreadable", file))));
    }

    private void take(Path file, TourJson.Content content) {
        switch (content) {
            case TourJson.Whole whole -> take(whole.tour());
            case TourJson.Faulty faulty -> show(file, faulty.faults());
        }
    }

    private void take(Tour tour) {
        boolean known = tours.all().get().stream().anyMatch(t -> t.id().equals(tour.id()));
        var taken = known ? Revision.renewed(tour, context.writing().ids()) : tour;
        tours.own().add(taken);
        context.navigator().talk(_ -> new Talk(Optional.of(taken.id()), Optional.empty()));
        tours.tidings()
                .say(
                        known ? "own.opened.copy" : "own.opened",
                        Told.title(context.messages(), taken),
                        taken.steps().size());
    }

    private void show(Path file, List<Fault> faults) {
        var list = new FaultList(context.messages(), String.valueOf(file.getFileName()), faults);
        context.writing().sheet().accept("fault.title", list);
    }

    private static Optional<TourJson.Content> content(Path file) {
        try (var in = Files.newInputStream(file)) {
            return Optional.of(TourJson.read(in.readNBytes(TourJson.LARGEST + 1)));
        } catch (IOException failure) {
            LOG.log(Logger.Level.WARNING, "Not read: " + failure);
            return Optional.empty();
        }
    }

    /** A name that every system takes. */
    static String name(String title) {
        String plain = title.strip().replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|.\\s]+", "-");
        String some = plain.substring(0, plain.offsetByCodePoints(0, letters(plain)));
        return (some.isEmpty() ? "tour" : some) + ENDING;
    }

    private static int letters(String text) {
        return Math.min(NAME_LETTERS, text.codePointCount(0, text.length()));
    }
}
