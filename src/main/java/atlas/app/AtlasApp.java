package atlas.app;

import java.util.Optional;
import javafx.application.Application;
import javafx.stage.Stage;

/** The atlas in a window. */
public final class AtlasApp extends Application {
    private Optional<Keeper> keeper = Optional.empty();

    /** For JavaFX. */
    public AtlasApp() {}

    @Override
    public void start(Stage stage) {
        var arguments = Arguments.of(getParameters().getRaw().toArray(String[]::new));
        var host = new Host(arguments.folder(), getHostServices()::showDocument);
        new Desk(arguments, host, stage, opened -> keeper = Optional.of(opened)).open();
    }

    @Override
    public void stop() {
        keeper.ifPresent(Keeper::close);
    }
}
