package atlas.app;

import atlas.app.Arguments.Size;
import atlas.state.Background;
import atlas.state.Settings;
import atlas.state.Theme;
import atlas.ui.Fonts;
import atlas.ui.Look;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

/** Draws every main view into a folder, without a display, from a database made for it alone. */
public final class PictureApp extends Application {
    private static final Size STAGE = new Size(640, 480);
    private static final List<Size> SIZES = List.of(new Size(1366, 768), new Size(1920, 1080));

    /** For JavaFX. */
    public PictureApp() {}

    @Override
    public void start(Stage stage) {
        var arguments = Arguments.of(getParameters().getRaw().toArray(String[]::new));
        var folder = arguments.pictures().orElseThrow();
        var pictures = pictures(folder);
        Fonts.load();
        var session = Session.inMemory((_, _) -> {});
        var settings = new Settings(Map.of(), (_, _) -> {});
        settings.reducedMotion().set(true);
        var background =
                new Background(
                        Executors.newVirtualThreadPerTaskExecutor(),
                        Platform::runLater,
                        PictureApp::give);
        var known = session.cities().stream().map(city -> city.id()).collect(Collectors.toSet());
        var start = Beginning.state(Map.of(), arguments, known, session.lastYear());
        var atlas = new Atlas(session, start, settings, background, Host.alone(arguments.folder()));
        var scene = new Scene(easel(atlas.window()), STAGE.width(), STAGE.height());
        new Look(settings.theme(), settings.shownTextSize(), StyleSheets.all()).dress(scene);
        stage.setScene(scene);
        stage.show();
        new PictureWalk(atlas, pictures, rounds(arguments), PictureApp::give).start();
    }

    private static Pictures pictures(Path folder) {
        try {
            return new Pictures(folder);
        } catch (IOException failure) {
            Console.complain(
                    "Pictures cannot be written to %s; choose another folder.".formatted(folder));
            System.exit(Main.WRONG_ARGUMENT);
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * The headless screen is small and does not bear windows beyond it; so the atlas stands in a
     * small window at its own size and is drawn whole.
     */
    private static Pane easel(Window window) {
        window.setManaged(false);
        return new Pane(window);
    }

    /** Every combination asked for. */
    private static List<PictureWalk.Round> rounds(Arguments arguments) {
        var rounds = new ArrayList<PictureWalk.Round>();
        for (Size size : arguments.size().map(List::of).orElse(SIZES)) {
            for (Theme theme : arguments.theme().map(List::of).orElse(List.of(Theme.values()))) {
                for (var language :
                        arguments
                                .language()
                                .map(List::of)
                                .orElse(List.of(atlas.city.Language.values()))) {
                    rounds.add(new PictureWalk.Round(language, theme, size));
                }
            }
        }
        return rounds;
    }

    private static void give(Throwable failure) {
        Console.complain("The pictures could not be drawn: " + failure);
        System.exit(1);
    }
}
