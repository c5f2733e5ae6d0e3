package atlas.library;

import atlas.state.Background;
import atlas.state.Camera;
import atlas.state.Navigator;
import atlas.state.Region;
import atlas.state.Settings;
import atlas.state.ViewState;
import atlas.ui.Look;
import atlas.ui.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** The library with the shipped package on its shelf, in a window on a screen that is not there. */
final class ReadingRoom {
    final Navigator navigator =
            new Navigator(ViewState.at(new Camera(Region.JAPAN.centre(), 4), Region.JAPAN, 2025));

    /** Addresses that were to be opened in a browser. */
    final List<String> browsed = new ArrayList<>();

    /** How often the shelf was asked for. */
    int fetched;

    void open(Stage stage) {
        var context =
                new LibraryContext(
                        navigator,
                        new Messages(navigator.part(ViewState::language)),
                        new Background(
                                Runnable::run,
                                Platform::runLater,
                                failure -> {
                                    throw new IllegalStateException(failure);
                                }),
                        () -> {
                            fetched++;
                            return Books.SHELF;
                        },
                        browsed::add);
        var scene = new Scene(new LibraryPane(context), 980, 760);
        new Look(Settings.fresh().theme(), List.of(LibraryPane.sheet())).dress(scene);
        stage.setScene(scene);
        stage.show();
    }
}
