package atlas.ranking;

import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;

/** How sure the ranks are, what they depend on, and what others say. */
final class RobustPage extends BorderPane {
    private final RobustModel robust;

    RobustPage(RankingContext context, RankingModel model) {
        robust = new RobustModel(context, model);
        getStyleClass().add("robust-page");
        var words = new RobustWords(context);
        var problems = new Problems(context, model);
        problems.getStyleClass().add("robust-problems");
        var spread =
                new RobustSpread(
                        List.of(new RobustIntervals(context, model, words)),
                        List.of(
                                new RobustEffects(context, robust, words),
                                new RobustOmissions(context, robust, words),
                                new RobustInfluences(context, robust, words),
                                new RobustOthers(context, robust, words)));
        var scroll = new ScrollPane(spread);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("rank-scroll");
        setTop(problems);
        setCenter(scroll);
    }

    RobustModel robust() {
        return robust;
    }
}
