package atlas.ranking;

import atlas.city.Language;
import atlas.index.Measures;
import atlas.index.Scenario;
import atlas.state.Background;
import atlas.state.Camera;
import atlas.state.Navigator;
import atlas.state.Region;
import atlas.state.Settings;
import atlas.state.Study;
import atlas.state.View;
import atlas.state.ViewState;
import atlas.ui.Messages;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Navigators and contexts over the shipped facts, and scenarios that cannot be computed. */
final class RankingSamples {
    static final RankingContext.Facts FACTS = RankingFacts.SHIPPED;

    /** No index counts. */
    static final UnaryOperator<Scenario> WEIGHTLESS =
            s -> s.withWeights(s.weights().withIndices(0, 0, 0, 0, 0, 0, 0));

    private RankingSamples() {}

    static Measures measures(String panel) {
        return Objects.requireNonNull(FACTS.measures().get(panel));
    }

    static Navigator navigator(Study.Page page, String city) {
        var state = ViewState.at(new Camera(Region.JAPAN.centre(), 4), Region.JAPAN, 2025);
        return new Navigator(
                state.withCity(city).withView(View.INDEX).withStudy(Study.START.withPage(page)));
    }

    static RankingContext context(Navigator navigator, Background background) {
        return new RankingContext(
                navigator,
                Settings.fresh(),
                new Messages(navigator.part(ViewState::language)),
                background,
                FACTS,
                MemoryShelf.outside());
    }

    static UnaryOperator<Scenario> only(String city) {
        return s -> s.withSelection(s.selection().among(Set.of(city)));
    }

    static void apply(Navigator navigator, UnaryOperator<Scenario> change) {
        navigator.study(s -> s.withScenario(change.apply(s.scenario())));
    }

    static void speak(Navigator navigator) {
        navigator.speak(Language.JAPANESE);
    }
}
