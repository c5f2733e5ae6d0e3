package atlas.app;

import atlas.city.Language;
import atlas.city.Milieu;
import atlas.map.MapPane;
import atlas.present.Aside;
import atlas.present.CaptionBand;
import atlas.present.CurtainPane;
import atlas.present.NotesStrip;
import atlas.present.PresentContext;
import atlas.present.PresentPane;
import atlas.present.Presenter;
import atlas.present.PresenterScreen;
import atlas.present.ShowKeys;
import atlas.present.Tongues;
import atlas.present.TourDrop;
import atlas.present.Tours;
import atlas.state.Navigator;
import atlas.state.View;
import atlas.state.ViewState;
import atlas.state.tour.MapSize;
import atlas.ui.Command;
import atlas.ui.Look;
import atlas.ui.Messages;
import atlas.ui.Veil;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;

/** The tours, and all that shows one to a class. */
final class Presenting {
    private final Navigator navigator;
    private final Presenter presenter;
    private final Tours tours;
    private final PresentPane pane;
    private final ShowKeys keys;
    private final CaptionBand band;
    private final CurtainPane curtain;
    private final NotesStrip strip;
    private final Teaching teaching;
    private final Aside aside;
    private final Ticks ticks = new Ticks();
    private final ObjectProperty<Language> speaks;
    private final Messages words;
    private final ObjectProperty<Tongues> tongues = new SimpleObjectProperty<>(Tongues.AS_ATLAS);

    /**
     * @param busy whether something lies above the atlas and has the keys
     */
    Presenting(
            Function<Presenter, PresentContext> contexts,
            Navigator navigator,
            MapPane map,
            BooleanSupplier busy,
            Teaching.Facts facts) {
        this.navigator = navigator;
        var size = size(map);
        presenter = new Presenter(navigator, size);
        aside = new Aside(presenter, Aside.Timer.OF_WINDOW);
        var context = contexts.apply(presenter);
        tours = new Tours(context);
        pane = new PresentPane(context, tours);
        var veil = veil(context, facts);
        strip = new NotesStrip(presenter, context.messages(), veil, ticks.now());
        teaching = new Teaching(context, size, facts);
        keys = new ShowKeys(presenter, own(), busy, teaching.above(), aside);
        band =
                new CaptionBand(
                        presenter,
                        context.messages(),
                        tongues,
                        veil,
                        keys.typed(),
                        teaching.tools(),
                        aside);
        curtain = new CurtainPane(presenter);
        speaks = new SimpleObjectProperty<>(context.messages().language());
        words = new Messages(speaks);
        var _ = context.messages().languageProperty().subscribe(speaks::set);
        var _ = presenter.show().map(Optional::isPresent).subscribe(ticks::run);
    }

    Presenter presenter() {
        return presenter;
    }

    /** Where tours are chosen. */
    PresentPane pane() {
        return pane;
    }

    Tours tours() {
        return tours;
    }

    /** Takes in the tour of a file and shows it, or tells all that is wrong with it. */
    void open(Path file) {
        navigator.view(View.PRESENT);
        pane.read(file);
    }

    /** What is done before a class beside the steps of a tour. */
    Teaching teaching() {
        return teaching;
    }

    /** Has notices be told in passing while a tour is shown. */
    void tame(ErrorReport notices) {
        notices.giveWay(presenter.show().map(Optional::isPresent), aside);
    }

    /** What lies above all else. */
    Region curtain() {
        return curtain;
    }

    /** What the keys do while a tour is shown. */
    List<Command> commands() {
        return keys.commands();
    }

    /**
     * What begins the open tour from anywhere, at its first step or at the chosen one, and what
     * takes the screen into a tour.
     */
    List<Command> starts() {
        return starts(() -> present(false), () -> present(true), pane::capture);
    }

    static List<Command> starts(Runnable fromFirst, Runnable fromHere, Runnable capture) {
        return List.of(
                Command.of(
                        "present",
                        "command.present",
                        fromFirst,
                        new KeyCodeCombination(KeyCode.F5)),
                Command.of(
                        "present.here",
                        "command.present.here",
                        fromHere,
                        new KeyCodeCombination(KeyCode.F5, KeyCombination.SHIFT_DOWN)),
                Command.of(
                        "present.capture",
                        "command.present.capture",
                        capture,
                        new KeyCodeCombination(
                                KeyCode.S,
                                KeyCombination.SHORTCUT_DOWN,
                                KeyCombination.SHIFT_DOWN)));
    }

    /** Puts the parts into the window. */
    void furnish(Window window, atlas.state.Settings settings) {
        window.between(strip, band);
        teaching.furnish(window);
        TourDrop.on(window, this::open);
        var lecturer =
                new LecturerStage(
                        presenter,
                        this::screen,
                        () -> words.text("screen.title"),
                        new Look(settings.theme(), settings.textSize(), StyleSheets.all()),
                        keys::lay);
        aside.apart().bind(lecturer.shown());
        new Lecture(presenter, settings, window, lecturer, Seats::ofThisMachine)
                .heed(window.views());
        var _ =
                window.sceneProperty()
                        .subscribe(scene -> Optional.ofNullable(scene).ifPresent(keys::lay));
    }

    /** What the lecturer alone sees, made anew. */
    PresenterScreen screen() {
        return new PresenterScreen(
                presenter, words, tongues, ticks.now(), speaks, teaching.commands(), aside);
    }

    private List<Command> own() {
        return Stream.concat(Stream.of(notes()), teaching.commands().stream()).toList();
    }

    private Command notes() {
        return Command.of(
                "show.notes", "show.notes", strip::toggle, new KeyCodeCombination(KeyCode.N));
    }

    private void present(boolean fromHere) {
        if (presenter.show().get().isPresent()) {
            presenter.resume();
        } else {
            tours.whenThere(() -> tours.present(fromHere));
        }
    }

    /** The milieus are asked for when a tour is first shown, for nobody else needs them here. */
    private ObservableValue<Veil> veil(PresentContext context, Teaching.Facts facts) {
        var milieus = new SimpleObjectProperty<List<Milieu>>(List.of());
        var _ =
                presenter
                        .show()
                        .map(Optional::isPresent)
                        .subscribe((_, shown) -> {
                            if (shown && milieus.get().isEmpty()) {
                                context.background().run(facts.milieus(), milieus::set);
                            }
                        });
        var focus = navigator.part(ViewState::focus);
        var cities = facts.shown();
        return Bindings.createObjectBinding(
                () -> Veil.of(focus.getValue(), cities.getValue(), milieus.get()),
                focus,
                cities,
                milieus);
    }

    private static ObservableValue<Optional<MapSize>> size(MapPane map) {
        return Bindings.createObjectBinding(
                () ->
                        map.getWidth() >= 2 && map.getHeight() >= 2
                                ? Optional.of(new MapSize(map.getWidth(), map.getHeight()))
                                : Optional.empty(),
                map.widthProperty(),
                map.heightProperty());
    }
}
