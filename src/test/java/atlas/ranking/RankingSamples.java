package atlas.ranking;

import atlas.city.City;
import atlas.city.Language;
import atlas.index.Goalposts;
import atlas.index.Measures;
import atlas.index.Scenario;
import atlas.pack.PackSource;
import atlas.state.Background;
import atlas.state.Camera;
import atlas.state.Navigator;
import atlas.state.Region;
import atlas.state.Settings;
import atlas.state.Study;
import atlas.state.View;
import atlas.state.ViewState;
import atlas.store.Database;
import atlas.store.Facts;
import atlas.ui.Messages;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The shipped package as the index view gets it, fetched once for all tests that only read. */
final class RankingSamples {
    static final RankingContext.Facts FACTS = fetch();

    /** No index counts. */
    static final UnaryOperator<Scenario> WEIGHTLESS =
            s -> s.withWeights(s.weights().withIndices(0, 0, 0, 0, 0, 0, 0));

    private RankingSamples() {}

    private static RankingContext.Facts fetch() {
        try (var database = Database.inMemory()) {
            database.importIfNewer(PackSource.folder(Path.of("data")), (_, _) -> {});
            return facts(database.facts());
        }
    }

    private static RankingContext.Facts facts(Facts facts) {
        var beside =
                new Beside(
                        facts.publishedRankings(),
                        facts.publishedScores(),
                        facts.sources().stream().collect(Collectors.toMap(s -> s.id(), s -> s)));
        return new RankingContext.Facts(
                facts.panels(),
                facts.panels().stream()
                        .map(p ->
                                Measures.of(
                                        "2026.11",
                                        p,
                                        facts.indicators(p.id()),
                                        facts.observations(p.id())))
                        .collect(Collectors.toMap(Measures::panelId, m -> m)),
                Goalposts.byIndicator(facts.scaleEnds()),
                facts.cities().stream().collect(Collectors.toMap(City::id, c -> c)),
                facts.dimensions(),
                () -> beside);
    }

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
                FACTS);
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
