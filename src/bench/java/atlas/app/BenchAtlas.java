package atlas.app;

import atlas.state.Background;
import atlas.state.Navigator;
import atlas.state.Settings;
import atlas.state.ViewState;
import atlas.ui.Fonts;
import atlas.ui.Look;
import atlas.ui.Messages;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

/** A whole atlas as at a first start, in a window without a screen. */
final class BenchAtlas {
    private static final Host HOST = Host.alone(Path.of("."));

    private BenchAtlas() {}

    /** Reads the facts; to be done before the window, for the toolkit does not wait long for one. */
    static Session session() {
        Fonts.load();
        return Session.inMemory((_, _) -> {});
    }

    /** Not yet shown. */
    static Atlas of(Session session, Settings settings) {
        return new Atlas(session, first(session), settings, background(), HOST);
    }

    /** What its features work with, for one of them alone. */
    static Contexts contexts(Session session, Settings settings) {
        var navigator = new Navigator(first(session));
        var messages = new Messages(navigator.part(ViewState::language));
        return new Contexts(session, navigator, settings, messages, background(), HOST);
    }

    private static ViewState first(Session session) {
        return Beginning.first(session.lastYear());
    }

    private static Background background() {
        return new Background(
                Executors.newVirtualThreadPerTaskExecutor(),
                Platform::runLater,
                failure -> {
                    throw new IllegalStateException(failure);
                });
    }

    /** Shows it at a size that may be larger than the screen in memory. */
    static void show(Stage stage, Settings settings, Atlas atlas, int width, int height) {
        show(stage, settings, sized(atlas.window(), width, height));
    }

    /** Of this size, however large the window around it is. */
    static Pane sized(Region content, int width, int height) {
        content.setManaged(false);
        content.resize(width, height);
        return new Pane(content);
    }

    static void show(Stage stage, Settings settings, Parent content) {
        show(stage, settings, new Scene(content, 800, 600));
    }

    static void show(Stage stage, Settings settings, Scene scene) {
        new Look(settings.theme(), settings.shownTextSize(), StyleSheets.all()).dress(scene);
        stage.setScene(scene);
        stage.show();
    }
}
