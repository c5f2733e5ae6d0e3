package atlas.app;

import java.util.Optional;
import javafx.application.Application;
import javafx.stage.Stage;

/** The atlas in a window. */
public final class AtlasApp extends Application {
    private Optional<Keeper> keeper = Optional.empty();
    private Arguments arguments = Arguments.NONE;
    private Optional<Ahead> ahead = Optional.empty();

    /** For JavaFX. */
    public AtlasApp() {}

    /** Beside the toolkit, which is still starting. */
    @Override
    public void init() {
        arguments = Arguments.of(getParameters().getRaw().toArray(String[]::new));
        ahead = Optional.of(Desk.ahead(arguments));
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
