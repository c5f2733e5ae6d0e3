package atlas.app;

import atlas.city.Bilingual;
import atlas.city.City;
import atlas.city.Panel;
import atlas.index.Scenario;
import atlas.index.Scorer;
import atlas.present.teach.Answer;
import atlas.state.Navigator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The scores of cities as the study of now computes them: in its panel, or, where that has not got
 * the city, in the first that has; a radar needs scales with fixed ends, so a scenario without them
 * gives way to the published one.
 */
record AnswerBook(Session session, Navigator navigator, Map<String, City> byId)
        implements Answer.Book {
    AnswerBook(Session session, Navigator navigator) {
        this(session, navigator, session.citiesById());
    }

    @Override
    public Optional<Answer> of(String city) {
        return panels().filter(panel -> panel.cityIds().contains(city))
                .flatMap(panel -> answer(panel, city).stream())
                .findFirst();
    }

    @Override
    public Bilingual name(String city) {
        return Objects.requireNonNull(byId.get(city), city).name().common();
    }

    @Override
    public List<String> cities() {
        return panels().findFirst().map(Panel::cityIds).orElse(List.of());
    }

    private Optional<Answer> answer(Panel panel, String city) {
        var measures = Objects.requireNonNull(session.measures().get(panel.id()), panel::id);
        var scenario = scenario();
        var scores = Scorer.score(measures, scenario.withGoalposts(session.goalposts()));
        return Optional.ofNullable(byId.get(city))
                .flatMap(found ->
                        scores.city(city)
                                .map(own ->
                                        new Answer(
                                                found,
                                                panel.name(),
                                                scenario.equals(Scenario.published()),
                                                scenario.coverage().indicators(),
                                                own,
                                                session.dimensions())));
    }

    private Scenario scenario() {
        var own = navigator.now().study().scenario();
        return own.scaling().normalisation().bounded() ? own : Scenario.published();
    }

    /** That of the study first. */
    private Stream<Panel> panels() {
        String wished = navigator.now().study().panel();
        return Stream.concat(
                session.panels().stream().filter(p -> p.id().equals(wished)),
                session.panels().stream().filter(p -> !p.id().equals(wished)));
    }
}
