package atlas.compare;

import atlas.out.SaveDialog;
import atlas.state.Background;
import atlas.state.Camera;
import atlas.state.Navigator;
import atlas.state.Pairing;
import atlas.state.Settings;
import atlas.state.View;
import atlas.state.ViewState;
import atlas.ui.Look;
import atlas.ui.Messages;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Stage;

/** The comparison in a window, with the shipped facts and no maps. */
final class CompareStand {
    private static final InstantSource NOON =
            InstantSource.fixed(Instant.parse("2026-11-21T12:00:00Z"));

    final Navigator navigator;
    final CompareModel model;
    final ComparePane pane;

    /** Nothing is saved. */
    CompareStand(Stage stage, Optional<String> other) {
        this(stage, other, (_, _, _) -> Optional.empty());
    }

    CompareStand(Stage stage, Optional<String> other, SaveDialog dialog) {
        this(stage, other, dialog, Runnable::run);
    }

    /**
     * @param workers gather what is compared
     */
    CompareStand(Stage stage, Optional<String> other, SaveDialog dialog, Executor workers) {
        navigator =
                new Navigator(
                        ViewState.at(
                                        new Camera(atlas.state.Region.JAPAN.centre(), 4),
                                        atlas.state.Region.JAPAN,
                                        2025)
                                .withView(View.COMPARE)
                                .withCity("kanazawa")
                                .withPairing(Pairing.START.withOther(other)));
        var settings = Settings.fresh();
        settings.reducedMotion().set(true);
        var context =
                new CompareContext(
                        navigator,
                        settings,
                        new Messages(navigator.part(ViewState::language)),
                        new Background(
                                workers,
                                Platform::runLater,
                                failure -> {
                                    throw new IllegalStateException(failure);
                                }),
                        CompareFacts.SHIPPED,
                        () ->
                                new CompareContext.Maps(
                                        new Region(),
                                        new Region(),
                                        new SimpleBooleanProperty(true),
                                        List.of(),
                                        List.of()),
                        new CompareContext.Exports(dialog, NOON, "2026.11"));
        model = new CompareModel(context);
        pane = new ComparePane(context, model);
        var scene = new Scene(pane, 990, 760);
        new Look(settings.theme(), List.of(ComparePane.sheet())).dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    /** All words that can be seen, scrolled to or not. */
    String words() {
        return String.join("\n", below(pane).toList());
    }

    private static Stream<String> below(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        Stream<String> own =
                switch (node) {
                    case Labeled labeled -> Stream.of(labeled.getText());
                    case Text text -> Stream.of(text.getText());
                    default -> Stream.empty();
                };
        return node instanceof Parent parent
                ? Stream.concat(
                        own, parent.getChildrenUnmodifiable().stream().flatMap(CompareStand::below))
                : own;
    }
}
