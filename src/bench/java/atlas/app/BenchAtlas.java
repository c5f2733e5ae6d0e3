package atlas.app;

import atlas.state.Background;
import atlas.state.Settings;
import atlas.ui.Fonts;
import atlas.ui.Look;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

/** A whole atlas as at a first start, in a window without a screen. */
final class BenchAtlas {
    private BenchAtlas() {}

    /** Reads the facts; to be done before the window, for the toolkit does not wait long for one. */
    static Session session() {
        Fonts.load();
        return Session.inMemory((_, _) -> {});
    }

    /** Not yet shown. */
    static Atlas of(Session session, Settings settings) {
        var background =
                new Background(
                        Executors.newVirtualThreadPerTaskExecutor(),
                        Platform::runLater,
                        failure -> {
                            throw new IllegalStateException(failure);
                        });
        var start = Beginning.first(session.lastYear());
        return new Atlas(session, start, settings, background, Host.alone(Path.of(".")));
    }

    /** Shows it at a size that may be larger than the screen in memory. */
    static void show(Stage stage, Settings settings, Atlas atlas, int width, int height) {
        atlas.window().setManaged(false);
        atlas.window().resize(width, height);
        show(stage, settings, new Pane(atlas.window()));
    }

    static void show(Stage stage, Settings settings, Parent content) {
        var scene = new Scene(content, 800, 600);
        new Look(settings.theme(), settings.shownTextSize(), StyleSheets.all()).dress(scene);
        stage.setScene(scene);
        stage.show();
    }
}
