package atlas.app;

import atlas.door.Door;
import atlas.state.Background;
import atlas.state.Settings;
import atlas.state.Theme;
import atlas.state.ViewState;
import atlas.ui.Fonts;
import atlas.ui.Look;
import atlas.ui.Messages;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import javafx.util.Subscription;

/** Opens the window: at once with a title, and with the atlas as soon as the facts are there. */
final class Desk {
    private static final int WRONG_ARGUMENT = 2;

    private final Arguments arguments;
    private final Host host;
    private final Placement placement;
    private final Stage stage;
    private final Consumer<Keeper> keep;
    private final ObjectProperty<Theme> theme;
    private final IntegerProperty textSize;
    private final Opening opening;
    private final Reception reception;
    private final Scene scene;
    private final Background background;
    private final Ahead ahead;
    // Of the map that is shown now, for another takes its place with other own work.
    private final BooleanProperty complete = new SimpleBooleanProperty();
    private Consumer<Throwable> failed;
    private Optional<Atlas> opened = Optional.empty();
    private Host around;
    private Subscription keys = Subscription.EMPTY;

    /**
     * @param keep is given what must be closed at the end
     */
    Desk(Arguments arguments, Host host, Stage stage, Consumer<Keeper> keep) {
        this(arguments, open(arguments, ahead(arguments)), host, stage, keep);
    }

    /**
     * @param ahead what was begun already
     * @param keep is given what must be closed at the end
     */
    Desk(Arguments arguments, Ahead ahead, Host host, Stage stage, Consumer<Keeper> keep) {
        this.arguments = arguments;
        this.ahead = ahead;
        this.host = host.with(ahead.basemap());
        around = this.host;
        this.stage = stage;
        this.keep = keep;
        placement = new Placement(stage);
        reception = new Reception(stage);
        var last = LastLook.in(arguments.folder());
        theme = new SimpleObjectProperty<>(arguments.theme().orElse(last.theme()));
        textSize = new SimpleIntegerProperty(last.textSize());
        var language = arguments.language().orElse(last.language());
        var messages = new Messages(new ReadOnlyObjectWrapper<>(language));
        var log = LogFile.in(arguments.folder());
        Look.begin(theme.get());
        opening = new Opening(messages);
        failed = failure -> opening.refuse(failure, arguments.folder(), log);
        scene = new Scene(opening, placement.width(), placement.height());
        background =
                new Background(
                        Executors.newVirtualThreadPerTaskExecutor(),
                        Platform::runLater,
                        failure -> failed.accept(failure));
        Thrift.after(complete, background);
        // Nobody looks at it before the map, which scaling it would hold up.
        Afterwards.once(complete, () -> AppIcons.of(stage));
    }

    /** Begins with what needs neither toolkit nor lock. */
    static Ahead ahead(Arguments arguments) {
        return new Ahead(arguments.folder(), Executors.newVirtualThreadPerTaskExecutor());
    }

    /** Opens the log and begins to open the session; needs no toolkit. */
    static Ahead open(Arguments arguments, Ahead ahead) {
        LogFile.open(arguments.folder());
        return ahead.open();
    }

    /** Shows the window and fetches the facts. */
    void open() {
        Thread.setDefaultUncaughtExceptionHandler(
                (_, failure) -> background.later(() -> failed.accept(failure)));
        Fonts.load();
        new Look(theme, textSize, StyleSheets.all()).dress(scene);
        stage.setTitle(opening.title());
        stage.setScene(scene);
        stage.show();
        background.run(
                () ->
                        ahead.session(
                                (done, total) -> background.later(() -> opening.show(done, total))),
                this::show);
    }

    /** Somebody starts the atlas while it is open; on any thread. */
    void receive(Door.Visit visit) {
        background.later(() -> reception.receive(visit));
    }

    /** What stands in the window; empty while it is opening. */
    Optional<Atlas> atlas() {
        return opened;
    }

    private void show(Session session) {
        var keeper = new Keeper(session);
        keep.accept(keeper);
        keeper.backUp();
        fill(session, keeper, arguments);
        placement.restore(session.kept());
        // Esc closes a sheet first; the table of commands decides.
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        session.database()
                .onTrouble(trouble -> background.later(() -> care(session).tell(trouble)));
        session.rescued().ifPresent(rescued -> care(session).tell(rescued));
    }

    /** Other own work has taken the place of that of before: all begins anew in the same window. */
    private void refill(Session before, Keeper keeper, Host.Replaced replaced) {
        var session = before.afresh();
        fill(session, keeper, arguments.again());
        care(session).tell(replaced);
    }

    private Care care(Session session) {
        var atlas = opened.orElseThrow();
        var archive = Archive.of(session, atlas.messages(), background, around);
        return new Care(atlas.messages(), atlas.errors(), archive, atlas.window());
    }

    private void fill(Session session, Keeper keeper, Arguments arguments) {
        around = host.with(keeper::write, replaced -> refill(session, keeper, replaced));
        var known = session.cities().stream().map(city -> city.id()).collect(Collectors.toSet());
        arguments.city().filter(city -> !known.contains(city)).ifPresent(Desk::noSuchCity);
        var settings = new Settings(wished(session.kept()), keeper::put);
        settings.systemReducesMotion().bind(Platform.getPreferences().reducedMotionProperty());
        theme.bind(settings.theme());
        textSize.bind(settings.shownTextSize());
        var start = Beginning.state(session.kept(), arguments, known, session.lastYear());
        var atlas = new Atlas(session, start, settings, background, around);
        opened = Optional.of(atlas);
        complete.bind(atlas.map().ready());
        failed = atlas.errors()::tell;
        scene.setRoot(atlas.window());
        keys.unsubscribe();
        keys = Keys.lay(scene, atlas.commands().all());
        var _ = atlas.messages().live("app.title").subscribe(title -> stage.setTitle(title));
        var usual = Beginning.state(session.kept(), Arguments.NONE, known, session.lastYear());
        var presenter = atlas.presenting().presenter();
        keeper.watch(
                atlas.navigator(), placement::bounds, () -> unasked(presenter.lasting(), usual));
        if (session.isKept()) {
            mirrorLook(atlas, keeper, new Settings(session.kept(), (_, _) -> {}), usual);
        }
        StartTime.log(atlas.map().ready(), background);
        Rehearsal.ifAsked(atlas);
        if (!session.isKept() && session.database().trouble().isEmpty()) {
            care(session).tellNotKept();
        }
        var _ =
                atlas.messages()
                        .live("app.fullscreen")
                        .subscribe(hint -> stage.setFullScreenExitHint(hint));
        boolean first = Beginning.restored(session.kept(), known).isEmpty();
        atlas.begin(arguments.city(), first && arguments.open().isEmpty());
        arguments.open().ifPresent(opened -> Reception.bring(atlas, opened));
        reception.open(atlas, known);
        // Here, not in the pulse alone: what changes while it is styled and laid out for the first
        // time is then settled before the first picture, which would be painted twice otherwise.
        atlas.window().applyCss();
        atlas.window().layout();
    }

    /** Keeps what the next start can show before it has the settings. */
    private void mirrorLook(Atlas atlas, Keeper keeper, Settings before, ViewState usual) {
        var settings = atlas.settings();
        Runnable keepLook =
                () -> {
                    Theme now = settings.theme().get();
                    boolean asked = arguments.theme().equals(Optional.of(now));
                    var look =
                            new LastLook(
                                    asked ? before.theme().get() : now,
                                    unasked(atlas.navigator().now(), usual).language(),
                                    settings.textSize().get());
                    keeper.put(look, arguments.folder());
                };
        var _ = settings.theme().subscribe((_, _) -> keepLook.run());
        var _ = settings.textSize().subscribe((_, _) -> keepLook.run());
        var _ = atlas.messages().languageProperty().subscribe(_ -> keepLook.run());
    }

    /**
     * A theme from the command line holds for this time only, so it is not handed to the keeper.
     */
    private Map<String, String> wished(Map<String, String> kept) {
        var wished = new HashMap<>(kept);
        arguments.theme().ifPresent(t -> wished.put(Settings.THEME, t.name()));
        return wished;
    }

    /** A language from the command line holds for this time only, unless another was chosen. */
    private ViewState unasked(ViewState state, ViewState usual) {
        return arguments.language().equals(Optional.of(state.language()))
                ? state.withLanguage(usual.language())
                : state;
    }

    private static void noSuchCity(String id) {
        Console.complain(
                "There is no city '%s' in the atlas; ids are names such as kanazawa or new-york."
                        .formatted(id));
        System.exit(WRONG_ARGUMENT);
    }
}
