package atlas.ranking;

import atlas.state.Background;
import atlas.state.Camera;
import atlas.state.Navigator;
import atlas.state.Region;
import atlas.state.Settings;
import atlas.state.Study;
import atlas.state.View;
import atlas.state.ViewState;
import atlas.ui.Look;
import atlas.ui.Messages;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;

/** The index view at one of its pages, with the shipped facts. */
final class Stand {
    final Navigator navigator;
    final RankingPane pane;

    Stand(Stage stage, Study.Page page, RankingContext.Keeping outside) {
        navigator =
                new Navigator(
                        ViewState.at(new Camera(Region.JAPAN.centre(), 4), Region.JAPAN, 2025)
                                .withView(View.INDEX)
                                .withCity("kanazawa")
                                .withStudy(Study.START.withPage(page)));
        var settings = Settings.fresh();
        settings.reducedMotion().set(true);
        var context =
                new RankingContext(
                        navigator,
                        settings,
                        new Messages(navigator.part(ViewState::language)),
                        new Background(
                                Runnable::run,
                                Platform::runLater,
                                failure -> {
                                    throw new IllegalStateException(failure);
                                }),
                        RankingSamples.FACTS,
                        outside);
        pane = new RankingPane(context, new RankingModel(context));
        var scene = new Scene(pane, 990, 760);
        new Look(settings.theme(), List.of(RankingPane.sheet())).dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    /** All words that can be seen. */
    String words() {
        return String.join("\n", below(pane).map(Labeled::getText).toList());
    }

    private static Stream<Labeled> below(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        var own = node instanceof Labeled labeled ? Stream.of(labeled) : Stream.<Labeled>empty();
        return node instanceof Parent parent
                ? Stream.concat(
                        own, parent.getChildrenUnmodifiable().stream().flatMap(Stand::below))
                : own;
    }
}
