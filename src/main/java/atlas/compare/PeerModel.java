package atlas.compare;

import atlas.city.City;
import atlas.city.Milieu;
import atlas.index.PanelScores;
import atlas.index.Scorer;
import atlas.index.pairwise.PeerFinder;
import atlas.index.pairwise.PeerRule;
import atlas.index.pairwise.Peering;
import atlas.state.Study;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/** Looks for cities that are like one, away from the window. */
final class PeerModel {
    private static final int MOST = 12;

    private final CompareContext context;
    private volatile Optional<List<Milieu>> milieus = Optional.empty();

    PeerModel(CompareContext context) {
        this.context = context;
    }

    /**
     * @param then is told, unless something else was wished for meanwhile
     */
    void ask(City city, Consumer<Peering> then) {
        PeerRule rule = context.navigator().now().pairing().rule();
        context.background()
                .run(
                        () -> finder().find(rule, city, MOST),
                        found -> {
                            if (context.navigator().now().pairing().rule() == rule) {
                                then.accept(found);
                            }
                        });
    }

    private PeerFinder finder() {
        var now = context.navigator().now();
        return new PeerFinder(
                List.copyOf(context.facts().cities().values()),
                milieus(),
                scores(now.study()),
                now.year());
    }

    private PanelScores scores(Study study) {
        var measures = context.facts().measures();
        return Scorer.score(
                Objects.requireNonNull(measures.get(study.panel()), study::panel),
                study.scenario().withGoalposts(context.facts().goalposts()));
    }

    private List<Milieu> milieus() {
        return milieus.orElseGet(() -> {
            var found = context.facts().milieus().get();
            milieus = Optional.of(found);
            return found;
        });
    }
}
