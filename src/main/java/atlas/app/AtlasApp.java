package atlas.app;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Application;
import javafx.stage.Stage;

/** The atlas in a window. */
public final class AtlasApp extends Application {
    // The toolkit makes the one object of this class itself, and takes only words for it.
    private static final AtomicReference<Ahead> BEGUN = new AtomicReference<>();

    private Optional<Keeper> keeper = Optional.empty();
    private Arguments arguments = Arguments.NONE;
    private Optional<Ahead> ahead = Optional.empty();

    /** For JavaFX. */
    public AtlasApp() {}

    /** Starts it: facts and outlines are being read while the toolkit is on its way. */
    static void launch(Arguments arguments, String... words) {
        BEGUN.set(Desk.ahead(arguments));
        launch(AtlasApp.class, words);
    }

    @Override
    public void init() {
        arguments = Arguments.of(getParameters().getRaw().toArray(String[]::new));
        ahead = Optional.ofNullable(BEGUN.get()).or(() -> Optional.of(Desk.ahead(arguments)));
    }

    @Override
    public void start(Stage stage) {
        var host = new Host(arguments.folder(), getHostServices()::showDocument);
        new Desk(
                        arguments,
                        ahead.orElseThrow(),
                        host,
                        stage,
                        opened -> keeper = Optional.of(opened))
                .open();
    }

    @Override
    public void stop() {
        keeper.ifPresent(Keeper::close);
    }
}
