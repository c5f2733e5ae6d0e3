package atlas.app;

import atlas.door.Door;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Application;
import javafx.stage.Stage;

/** The atlas in a window. */
public final class AtlasApp extends Application {
    // The toolkit makes the one object of this class itself, and takes only words for it.
    private static final AtomicReference<Begun> BEGUN = new AtomicReference<>();

    private Optional<Keeper> keeper = Optional.empty();
    private Optional<Door> door = Optional.empty();
    private Arguments arguments = Arguments.NONE;
    private Optional<Ahead> ahead = Optional.empty();

    /** What there is before the toolkit. */
    private record Begun(Ahead ahead, Optional<Door> door) {}

    /** For JavaFX. */
    public AtlasApp() {}

    /**
     * Starts it: facts and outlines are being read while the toolkit is on its way.
     *
     * @param ahead what was begun already; the session is next
     * @param door where later starts are heard
     */
    static void launch(Arguments arguments, Ahead ahead, Optional<Door> door, String... words) {
        BEGUN.set(new Begun(Desk.open(arguments, ahead), door));
        launch(AtlasApp.class, words);
    }

    @Override
    public void init() {
        arguments = Arguments.of(getParameters().getRaw().toArray(String[]::new));
        var begun = Optional.ofNullable(BEGUN.get());
        ahead =
                begun.map(Begun::ahead)
                        .or(() -> Optional.of(Desk.open(arguments, Desk.ahead(arguments))));
        door = begun.flatMap(Begun::door);
    }

    @Override
    public void start(Stage stage) {
        var host = new Host(arguments.folder(), getHostServices()::showDocument);
        var desk =
                new Desk(
                        arguments,
                        ahead.orElseThrow(),
                        host,
                        stage,
                        opened -> keeper = Optional.of(opened));
        desk.open();
        door.ifPresent(door -> door.receive(desk::receive));
    }

    @Override
    public void stop() {
        door.ifPresent(Door::shut);
        keeper.ifPresent(Keeper::close);
        door.ifPresent(Door::close);
    }
}
