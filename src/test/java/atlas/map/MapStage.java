package atlas.map;

import atlas.map.tile.Tiles;
import atlas.state.Background;
import atlas.state.Navigator;
import atlas.state.Settings;
import atlas.state.ViewState;
import atlas.ui.Look;
import atlas.ui.Messages;
import atlas.ui.Patience;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;

/** The map of the examples in a window, without flights. */
record MapStage(MapPane map, Navigator navigator) {
    /** Opens it. */
    static MapStage open(Stage stage, Navigator navigator) {
        return open(stage, navigator, Example.byField());
    }

    /** The same with signs that may be coloured by scores. */
    static MapStage open(Stage stage, Navigator navigator, ObservableValue<Optional<Shade>> shade) {
        var settings = Settings.fresh();
        settings.reducedMotion().set(true);
        var background =
                new Background(
                        Runnable::run,
                        Platform::runLater,
                        failure -> {
                            throw new IllegalStateException(failure);
                        });
        var context =
                new MapContext(
                        navigator,
                        settings,
                        new Messages(navigator.part(ViewState::language)),
                        background,
                        new Tiles(background, settings.theme()),
                        Example.CITIES,
                        Known.NOTHING,
                        _ -> Optional.empty(),
                        shade,
                        Example::milieus,
                        Example::ties,
                        Example.events());
        var map =
                new MapPane(
                        context,
                        new MapModel(navigator, Example.CITIES, Known.NOTHING, context.score()));
        // The stage is that of all tests and keeps a size of its own.
        map.setManaged(false);
        map.resize(800, 640);
        var scene = new Scene(new Pane(map), 800, 640);
        new Look(settings.theme(), List.of(MapPane.sheet())).dress(scene);
        stage.setScene(scene);
        stage.show();
        return new MapStage(map, navigator);
    }

    void untilReady() throws TimeoutException {
        Patience.until(map.ready());
    }

    /** What a screen reader says of the node that has the focus. */
    String focused() {
        WaitForAsyncUtils.waitForFxEvents();
        return spoken(map.getScene().getFocusOwner());
    }

    static String spoken(Node node) {
        return Optional.ofNullable(node.getAccessibleText()).orElse("");
    }
}
