package atlas.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.index.uncertainty.MonteCarlo;
import atlas.state.Background;
import atlas.state.Navigator;
import atlas.state.Study;
import atlas.state.View;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class RobustModelTest {
    private final Navigator navigator = RankingSamples.navigator(Study.Page.RANKING, "kanazawa");
    private final Deque<Runnable> waiting = new ArrayDeque<>();

    @Test
    void nothingIsComputedBeforeThePageIsOpen() {
        var robust = direct();
        assertTrue(robust.findings().get().isEmpty());
        assertTrue(robust.effects().get().isEmpty());
        navigator.study(Study.Page.ROBUSTNESS);
        assertEquals("japan", robust.findings().get().orElseThrow().omissions().origin().panelId());
        var effects = robust.effects().get().orElseThrow();
        assertEquals(RobustModel.SAMPLES, effects.samples());
        assertEquals(MonteCarlo.USUAL_SEED, effects.seed());
        assertFalse(robust.running().get());
    }

    @Test
    void progressGrowsAndEndsBelowOne() {
        var robust = direct();
        List<Double> told = new ArrayList<>();
        var _ = robust.progress().subscribe(p -> told.add(p.doubleValue()));
        navigator.study(Study.Page.ROBUSTNESS);
        assertTrue(told.size() > 50, told.size() + " steps");
        assertEquals(told.stream().sorted().toList(), told);
        assertTrue(told.getLast() > 0.9 && told.getLast() <= 1);
    }

    @Test
    void anotherPanelAsksAgainAndItsOriginIsSaid() {
        var robust = direct();
        navigator.study(Study.Page.ROBUSTNESS);
        navigator.study(s -> s.withPanel("asia-pacific"));
        assertEquals("asia-pacific", robust.effects().get().orElseThrow().origin().panelId());
        assertEquals(
                "asia-pacific",
                robust.findings().get().orElseThrow().influences().origin().panelId());
    }

    @Test
    void cancelledWorkGivesNoAnswerAndCanBeTakenUpAgain() {
        var robust = waiting();
        navigator.study(Study.Page.ROBUSTNESS);
        assertTrue(robust.running().get());
        robust.cancel();
        assertFalse(robust.running().get());
        drain();
        assertEquals(Optional.empty(), robust.effects().get());
        assertTrue(robust.findings().get().isPresent());
        robust.start();
        drain();
        assertTrue(robust.effects().get().isPresent());
    }

    @Test
    void leavingThePageStopsLongWorkAndComingBackTakesItUp() {
        var robust = waiting();
        navigator.study(Study.Page.ROBUSTNESS);
        navigator.view(View.LIBRARY);
        drain();
        assertEquals(Optional.empty(), robust.effects().get());
        navigator.view(View.INDEX);
        drain();
        assertTrue(robust.effects().get().isPresent());
    }

    @Test
    void anAnswerThatComesTooLateIsDropped() {
        var robust = waiting();
        navigator.study(Study.Page.ROBUSTNESS);
        navigator.study(s -> s.withPanel("korea"));
        drain();
        assertEquals("korea", robust.findings().get().orElseThrow().omissions().origin().panelId());
        robust.effects().get().ifPresent(e -> assertEquals("korea", e.origin().panelId()));
    }

    @Test
    void withoutWeightsThereIsNothingToMove() {
        var robust = direct();
        RankingSamples.apply(navigator, RankingSamples.WEIGHTLESS);
        navigator.study(Study.Page.ROBUSTNESS);
        assertEquals(List.of(), robust.effects().get().orElseThrow().ofRanking());
    }

    private RobustModel direct() {
        var context = RankingSamples.context(navigator, Background.direct());
        return new RobustModel(context, new RankingModel(context));
    }

    /** Work waits until it is drained; the ranking itself is there. */
    private RobustModel waiting() {
        var background =
                new Background(
                        waiting::add,
                        Runnable::run,
                        failure -> {
                            throw new IllegalStateException(failure);
                        });
        var context = RankingSamples.context(navigator, background);
        var robust = new RobustModel(context, new RankingModel(context));
        drain();
        return robust;
    }

    private void drain() {
        while (!waiting.isEmpty()) {
            waiting.removeFirst().run();
        }
    }
}
